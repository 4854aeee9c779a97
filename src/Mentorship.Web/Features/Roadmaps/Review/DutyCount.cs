using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>So many duties of one occurrence of an activity stand alike.</summary>
public sealed record DutyCount(
    Guid ActivityId,
    int Place,
    DateOnly? StartsOn,
    DateOnly DueOn,
    ObligationState State,
    bool IsLate,
    bool IsBefore,
    bool IsAsked,
    bool IsRecommended,
    bool IsContinuous,
    int Count
)
{
    public Standing On(DateOnly day) =>
        Standings.Of(State, DueOn, Standings.Done(IsBefore, IsLate), IsAsked, IsRecommended, day);

    /// <summary>One GROUP BY over the covering index: rows of the table itself are not visited.</summary>
    public static async Task<IReadOnlyList<DutyCount>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid roadmap,
        DateOnly? on
    )
    {
        if (on is { } day)
            return [.. (await DutyState.ReadAsync(db, me, roadmap, day)).Select(d => d.Counted)];
        return await db
            .Obligations.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.RoadmapId == roadmap && o.GoneOn == null)
            .GroupBy(o => new
            {
                o.ActivityId,
                o.Place,
                o.StartsOn,
                o.DueOn,
                o.State,
                IsLate = o.DoneOn != null && o.DoneOn > o.DueOn,
                IsBefore = o.DoneOn != null && o.DoneOn < o.Since,
                IsAsked = o.AskedUntil != null,
                o.IsRecommended,
                o.IsContinuous,
            })
            .Select(g => new DutyCount(
                g.Key.ActivityId,
                g.Key.Place,
                g.Key.StartsOn,
                g.Key.DueOn,
                g.Key.State,
                g.Key.IsLate,
                g.Key.IsBefore,
                g.Key.IsAsked,
                g.Key.IsRecommended,
                g.Key.IsContinuous,
                g.Count()
            ))
            .ToListAsync();
    }
}
