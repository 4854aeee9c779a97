using System.Runtime.CompilerServices;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs;

internal static class PairExport
{
    private const int Portion = 500;

    public static ListColumn<PairRow>[] Columns(DateOnly today) =>
        [
            new("Организация", r => r.Organisation, 30),
            new("Наставник", r => Names(r.MentorsNow, r.MentorsComing), 34),
            new("Должность или класс наставника", r => Places(r, r.MentorsNow), 34),
            new("Наставляемый", r => Names(r.MenteesNow, r.MenteesComing), 34),
            new("Должность или класс наставляемого", r => Places(r, r.MenteesNow), 34),
            new("Форма", r => r.Form, 26),
            new("Вид", r => r.Kind, 26),
            new("Ролевая модель", r => r.RoleModel, 34),
            new("Предмет", r => r.Subject, 18),
            new("С", r => r.From, 12),
            new("По", r => r.EndedOn ?? r.To, 12),
            new("Состояние", r => r.Standing(today).Word, 18),
            new("Чего не хватает", Missing, 40),
            new("Приказ №", r => r.Assigned?.Number, 12),
            new("Дата приказа", r => r.Assigned?.IssuedOn, 13),
        ];

    /// <summary>By portions: a district's whole register never stands in memory.</summary>
    public static async IAsyncEnumerable<PairRow> RowsAsync(
        PortalDb db,
        CurrentUser me,
        IQueryable<Pair> pairs,
        DateOnly today,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        for (var from = 0; ; from += Portion)
        {
            var rows = await pairs.Skip(from).Take(Portion).ReadWithNeedsAsync(db, me, today, stop);
            await HideAsync(rows, db, me, today, stop);
            foreach (var row in rows)
                yield return row;
            if (rows.Count < Portion)
                yield break;
        }
    }

    // What a reason has opened to be seen is not yet free to be taken out: a child's name goes with its paper only.
    private static async Task HideAsync(
        IReadOnlyList<PairRow> rows,
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (me.Has(Role.Coordinator) || me.Opened.Count == 0)
            return;
        var children = rows.SelectMany(r => r.Members)
            .Where(m => m is { PersonKind: PersonKind.Student, Name: not null })
            .ToList();
        var ids = children.Select(m => m.Id).ToList();
        var free = await db
            .PairMembers.VisibleTo(me)
            .Where(m => ids.Contains(m.Id))
            .Consented(db, NamesExit.NamedFile, today)
            .Select(m => m.Id)
            .ToHashSetAsync(stop);
        foreach (var child in children.Where(c => !free.Contains(c.Id)))
            child.Name = null;
    }

    private static string Names(IEnumerable<MemberRow> now, IReadOnlyList<MemberRow> coming) =>
        string.Join("; ", now.Select(MemberWords.Shown).Append(MemberWords.Coming(coming)).OfType<string>());

    private static string Places(PairRow row, IEnumerable<MemberRow> members) =>
        string.Join("; ", members.Select(m => MemberWords.Place(m, row.OrganisationId)).OfType<string>());

    private static string? Missing(PairRow row) =>
        (row.IsDraft ? row.Needs.Where(n => !n.IsMet) : row.Lacking).Select(NeedWords.Short).Distinct().ToList()
            is { Count: > 0 } words
            ? string.Join("; ", words)
            : null;
}
