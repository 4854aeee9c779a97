using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Monitoring;

/// <summary>What came of the recommendations of a sealed note: their duties, counted.</summary>
public static class Outcomes
{
    /// <summary>Of the last note before the day.</summary>
    public static async Task<IReadOnlyList<AdviceOutcome>> OfLastAsync(
        PortalDb db,
        DateOnly asOf,
        DateOnly today,
        CancellationToken stop
    )
    {
        var last = await (
            from note in db.Notes
            join period in db.MonitoringPeriods on note.PeriodId equals period.Id
            where note.State == NoteState.Sealed && period.AsOf < asOf
            orderby period.AsOf descending, note.SealedAt descending
            select (Guid?)note.Id
        ).FirstOrDefaultAsync(stop);
        return last is { } id ? await OfAsync(db, id, today, stop) : [];
    }

    public static async Task<IReadOnlyList<AdviceOutcome>> OfAsync(
        PortalDb db,
        Guid note,
        DateOnly today,
        CancellationToken stop
    )
    {
        var advice = await db
            .Recommendations.AsNoTracking()
            .Where(r => r.NoteId == note && r.ActivityId != null)
            .OrderBy(r => r.Place)
            .ToListAsync(stop);
        var activities = advice.Select(r => r.ActivityId!.Value).ToList();
        var duties = await db
            .Obligations.Where(o => activities.Contains(o.ActivityId) && o.GoneOn == null && o.Since <= today)
            .GroupBy(o => o.ActivityId)
            .Select(g => new
            {
                g.Key,
                All = g.Count(),
                Done = g.Count(o => o.State == ObligationState.Waived || o.State == ObligationState.Accepted),
                Overdue = g.Count(o =>
                    o.State != ObligationState.Waived && o.State != ObligationState.Accepted && o.DueOn < today
                ),
            })
            .ToDictionaryAsync(g => g.Key, stop);
        return
        [
            .. advice.Select(r =>
                duties.TryGetValue(r.ActivityId!.Value, out var of)
                    ? new AdviceOutcome(r.Whom, r.What, of.All, of.Done, of.Overdue)
                    : new AdviceOutcome(r.Whom, r.What, 0, 0, 0)
            ),
        ];
    }
}
