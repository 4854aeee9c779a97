using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Roadmaps;

/// <summary>How far an organisation's own roadmap has come that fulfils an activity of the district's.</summary>
/// <param name="ActivityId">The municipal activity's first id, as obligations refer to it.</param>
public sealed record RolledUp(
    Guid ActivityId,
    Guid OrganisationId,
    Guid RoadmapId,
    string Title,
    RoadmapState State,
    int Accepted,
    int Due
);

public static class RollUp
{
    /// <summary>
    /// One statement for many activities. Counted as everywhere: due so far or accepted already; without what is gone, waived,
    /// done before it was entered or only recommended.
    /// </summary>
    /// <param name="roadmaps">Those that the reader may see.</param>
    public static async Task<IReadOnlyList<RolledUp>> RollUpAsync(
        this PortalDb db,
        IQueryable<Roadmap> roadmaps,
        IReadOnlyCollection<Guid> activities,
        DateOnly today,
        CancellationToken stop = default
    ) =>
        await roadmaps
            .Where(r =>
                r.FulfilsId != null
                && activities.Contains(r.FulfilsId.Value)
                && (r.State == RoadmapState.Approved || r.State == RoadmapState.Closed)
            )
            .OrderBy(r => r.Title)
            .Select(r => new RolledUp(
                r.FulfilsId!.Value,
                r.OwnerId!.Value,
                r.Id,
                r.Title,
                r.State,
                db.Obligations.Count(o =>
                    o.RoadmapId == r.Id
                    && o.GoneOn == null
                    && o.State == ObligationState.Accepted
                    && !(o.DoneOn < o.Since)
                ),
                db.Obligations.Count(o =>
                    o.RoadmapId == r.Id
                    && o.GoneOn == null
                    && !(o.DoneOn < o.Since)
                    && (
                        o.State == ObligationState.Accepted
                        || o.State != ObligationState.Waived && !o.IsRecommended && o.DueOn <= today
                    )
                )
            ))
            .ToListAsync(stop);
}
