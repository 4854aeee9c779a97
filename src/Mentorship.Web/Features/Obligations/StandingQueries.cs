using Mentorship.Web.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

/// <summary>The one rule of <see cref="Standings"/> as PostgreSQL asks it; a test holds the two together.</summary>
public static class StandingQueries
{
    public static IQueryable<Obligation> Expected(this IQueryable<Obligation> obligations) =>
        obligations.Where(o => o.GoneOn == null);

    /// <summary>Neither accepted nor waived: somebody has still to do something about it.</summary>
    public static IQueryable<Obligation> Open(this IQueryable<Obligation> obligations) =>
        obligations.Expected().Where(o => o.State != ObligationState.Accepted && o.State != ObligationState.Waived);

    public static IQueryable<Obligation> Standing(
        this IQueryable<Obligation> obligations,
        Standing standing,
        DateOnly today
    )
    {
        var all = obligations.Expected();
        var unsettled = obligations.Open().Where(o => o.State != ObligationState.Submitted);
        var asked = unsettled.Where(o => o.AskedUntil != null);
        var late = unsettled.Where(o => o.AskedUntil == null && o.DueOn < today && !o.IsRecommended);
        var rest = unsettled.Where(o => o.AskedUntil == null && (o.DueOn >= today || o.IsRecommended));
        return standing switch
        {
            Domain.Obligations.Standing.Overdue => late,
            Domain.Obligations.Standing.ExtensionAsked => asked,
            Domain.Obligations.Standing.Submitted => all.Where(o => o.State == ObligationState.Submitted),
            Domain.Obligations.Standing.Waived => all.Where(o => o.State == ObligationState.Waived),
            Domain.Obligations.Standing.Accepted => all.Where(o =>
                o.State == ObligationState.Accepted && !(o.DoneOn > o.DueOn) && !(o.DoneOn < o.Since)
            ),
            Domain.Obligations.Standing.AcceptedLate => all.Where(o =>
                o.State == ObligationState.Accepted && o.DoneOn > o.DueOn && !(o.DoneOn < o.Since)
            ),
            Domain.Obligations.Standing.AcceptedBefore => all.Where(o =>
                o.State == ObligationState.Accepted && o.DoneOn < o.Since
            ),
            Domain.Obligations.Standing.Returned => rest.Where(o => o.State == ObligationState.Returned),
            Domain.Obligations.Standing.InProgress => rest.Where(o => o.State == ObligationState.InProgress),
            _ => rest.Where(o => o.State == ObligationState.NotStarted),
        };
    }

    /// <summary>How many stand how, in one statement.</summary>
    public static async Task<IReadOnlyDictionary<Standing, int>> CountAsync(
        this IQueryable<Obligation> obligations,
        DateOnly today
    )
    {
        var groups = await obligations
            .Expected()
            .GroupBy(o => new
            {
                o.State,
                Asked = o.AskedUntil != null,
                o.IsRecommended,
                Late = o.DueOn < today,
                DoneLate = o.DoneOn > o.DueOn,
                Before = o.DoneOn < o.Since,
            })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync();
        return groups
            .GroupBy(g =>
            {
                var due = g.Key.Late ? today.AddDays(-1) : today;
                var done = Standings.Done(g.Key.Before == true, g.Key.DoneLate == true);
                return Standings.Of(g.Key.State, due, done, g.Key.Asked, g.Key.IsRecommended, today);
            })
            .ToDictionary(g => g.Key, g => g.Sum(one => one.Count));
    }
}
