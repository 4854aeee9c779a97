using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Roadmaps;

public static class RevisionOn
{
    /// <summary>
    /// The text that was in force on a day, as far as it was approved by then. Before the first one came into force, the first:
    /// its duties are given from approval on.
    /// </summary>
    public static IQueryable<Revision> InForceOn(this IQueryable<Revision> revisions, Guid roadmap, DateOnly day) =>
        revisions
            .Where(r => r.RoadmapId == roadmap && r.State == RevisionState.Approved)
            .OrderByDescending(r => r.InForceFrom <= day)
            .ThenByDescending(r => r.InForceFrom <= day ? r.Number : -r.Number)
            .Take(1);
}
