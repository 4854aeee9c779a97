using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Reminders;
using Mentorship.Web.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

/// <summary>Whose duties are overdue, how many and how long.</summary>
public sealed record LateBody(Guid? OrganisationId, string Name, IReadOnlyList<ObligationRow> Duties, DateOnly Today)
{
    /// <summary>What can be mended says more than that nothing was handed in.</summary>
    public ObligationRow Telling(CurrentUser me) =>
        Duties.FirstOrDefault(d => WhyLate.Of(d, me, Today) is { CanBeMended: true }) ?? Duties[0];

    /// <summary>When the body was last reminded of any of these.</summary>
    public DateTimeOffset? RemindedAt { get; init; }

    public int Longest => Duties.Max(d => Today.DayNumber - d.DueOn.DayNumber);
}

/// <summary>An activity that is due on a day, with those of whom it is asked.</summary>
public sealed record ComingDuty(DateOnly Day, ObligationRow One, IReadOnlyList<ObligationRow> Duties, DateOnly Today)
{
    public int Done => Duties.Count(d => d.State is ObligationState.Accepted or ObligationState.Submitted);
}

/// <summary>What waits for somebody: overdue by whom, to look at, extensions, the next fourteen days. One statement, and one more when somebody is late.</summary>
public sealed record DutyDesk(DateOnly Today, IReadOnlyList<ObligationRow> Rows)
{
    public const int Ahead = 14;

    public IReadOnlyDictionary<Guid, LastReminder> Reminded { get; init; } = new Dictionary<Guid, LastReminder>();

    /// <summary>A district that has more than this waiting needs another view than lists.</summary>
    public const int Most = 2000;

    public IReadOnlyList<LateBody> Late =>
        [
            .. Of(Standing.Overdue)
                .GroupBy(r => (r.OrganisationId, r.Whose))
                .Select(g => new LateBody(g.Key.OrganisationId, g.Key.Whose, [.. g.OrderBy(r => r.DueOn)], Today)
                {
                    RemindedAt = g.Select(r => Reminded.GetValueOrDefault(r.Id)?.At).Max(),
                })
                .OrderByDescending(b => b.Duties.Count)
                .ThenByDescending(b => b.Longest)
                .ThenBy(b => b.Name),
        ];

    public int LateCount => Of(Standing.Overdue).Count();

    /// <summary>The longest waiting first.</summary>
    public IReadOnlyList<ObligationRow> ToCheck =>
        [.. Of(Standing.Submitted).OrderBy(r => r.SubmittedOn).ThenBy(r => r.DueOn).ThenBy(r => r.Whose)];

    public IReadOnlyList<ObligationRow> Extensions => [.. Of(Standing.ExtensionAsked).OrderBy(r => r.DueOn)];

    public IReadOnlyList<ComingDuty> Coming =>
        [
            .. Rows.Where(r => r.DueOn >= Today && r.DueOn <= Today.AddDays(Ahead - 1))
                .Where(r => r.State != ObligationState.Waived)
                .GroupBy(r => (r.DueOn, r.ActivityId))
                .Select(g => new ComingDuty(g.Key.DueOn, g.First(), [.. g], Today))
                .OrderBy(c => c.Day)
                .ThenBy(c => c.One.Number),
        ];

    public static async Task<DutyDesk> ReadAsync(PortalDb db, CurrentUser me, DateOnly today, CancellationToken stop)
    {
        var until = today.AddDays(Ahead - 1);
        var found = db
            .Obligations.VisibleTo(me)
            .AsNoTracking()
            .Expected()
            .Where(o =>
                o.State == ObligationState.Submitted
                || o.DueOn >= today && o.DueOn <= until
                || o.State != ObligationState.Accepted
                    && o.State != ObligationState.Waived
                    && (o.AskedUntil != null || o.DueOn < today && !o.IsRecommended)
            );
        var rows = ObligationRow.Of(db, me, found.OrderBy(o => o.DueOn).ThenBy(o => o.Id).Take(Most), today);
        var desk = new DutyDesk(today, await rows.ToListAsync(stop));
        var late = desk.Of(Standing.Overdue).Select(r => r.RoadmapId).Distinct().ToList();
        return late.Count == 0 ? desk : desk with { Reminded = await LastReminders.OfAsync(db, late) };
    }

    private IEnumerable<ObligationRow> Of(Standing standing) => Rows.Where(r => r.StandingOn(Today) == standing);
}
