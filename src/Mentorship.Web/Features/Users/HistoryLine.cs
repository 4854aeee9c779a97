using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users;

/// <summary>A line of the journal about a role, in words.</summary>
public sealed record HistoryLine(DateTimeOffset At, string What, string? Details, string? Who)
{
    public static async Task<IReadOnlyList<HistoryLine>> ReadAsync(
        PortalDb db,
        CurrentUserReader reader,
        CurrentUser me,
        IReadOnlyList<UserMembership> memberships
    )
    {
        var lines = new List<HistoryLine>();
        foreach (var district in memberships.GroupBy(m => m.DistrictId))
        {
            if (me.IsOverAllDistricts)
                await reader.EnterAsync(district.Key, default);
            var acts = await SubjectAct.ReadAsync(db, "membership", [.. district.Select(m => m.Id)]);
            var names = await NamesAsync(db, me, acts);
            lines.AddRange(acts.Select(act => Of(act, names)));
        }
        return [.. lines.OrderByDescending(l => l.At)];
    }

    private static HistoryLine Of(SubjectAct act, IReadOnlyDictionary<string, string> names)
    {
        var what = act.Act switch
        {
            "membership.invited" => "Роль дана",
            "membership.created" => "Роль дана",
            "membership.ended" => "Работа завершена",
            "membership.resumed" => "Работа возобновлена",
            "membership.handedOver" => act.Changes.Any(c => c.Field == "successorId")
                ? "Дела переданы"
                : "Дела приняты",
            _ => "Роль изменена",
        };
        var details = act.Changes.OrderBy(c => c.Field != "role").Select(c => Words(c, names)).OfType<string>();
        return new(act.At, what, string.Join("; ", details) is { Length: > 0 } words ? words : null, act.Who);
    }

    private static string? Words(
        (string Field, string? Old, string? New, bool Erased) change,
        IReadOnlyDictionary<string, string> names
    )
    {
        if (change.Erased)
            return "данные стёрты по акту";
        return change.Field switch
        {
            "role" => Turned(Role(change.Old), Role(change.New)),
            "organisationId" => Turned(Name(change.Old), Name(change.New)),
            "successorId" when change.New is not null => $"преемник: {Name(change.New)}",
            "reason" => change.New,
            _ => null,
        };

        string? Name(string? id) => id is null ? null : names.GetValueOrDefault(id, "закрытая запись");
    }

    private static string? Turned(string? old, string? now) =>
        (old, now) switch
        {
            (null, _) => now,
            (_, null) => $"{old} → без организации",
            _ => $"{old} → {now}",
        };

    private static string? Role(string? value) =>
        Enum.TryParse<Role>(value, ignoreCase: true, out var role) ? role.Name() : null;

    /// <summary>Organisations and successors that the lines name, by the id in the journal.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyList<SubjectAct> acts
    )
    {
        var ids = acts.SelectMany(a => a.Changes)
            .Where(c => c.Field is "organisationId" or "successorId")
            .SelectMany(c => new[] { c.Old, c.New })
            .Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)
            .Distinct()
            .ToArray();
        var organisations = await db
            .Organisations.VisibleTo(me)
            .Where(o => ids.Contains(o.Id))
            .Select(o => new { o.Id, Name = o.ShortName })
            .ToListAsync();
        var successors = await db
            .Memberships.Where(m => ids.Contains(m.Id))
            .Join(db.Users, m => m.UserId, u => u.Id, (m, u) => new { m.Id, Name = u.FullName })
            .ToListAsync();
        return organisations.Concat(successors).ToDictionary(n => n.Id.ToString(), n => n.Name, StringComparer.Ordinal);
    }
}
