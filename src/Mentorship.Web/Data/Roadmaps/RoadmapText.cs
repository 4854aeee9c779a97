using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Roadmaps;

/// <summary>How a roadmap is loaded to be changed: rows of the whole text, or of one revision of it.</summary>
public static class RoadmapText
{
    /// <summary>All revisions with their whole text: for approving, revising and comparing.</summary>
    public static IQueryable<Roadmap> WithText(this IQueryable<Roadmap> roadmaps) =>
        roadmaps
            .Include(r => r.Revisions)
                .ThenInclude(r => r.Stages)
            .Include(r => r.Revisions)
                .ThenInclude(r => r.Sections)
                    .ThenInclude(s => s.Activities)
                        .ThenInclude(a => a.Parties)
            .Include(r => r.Revisions)
                .ThenInclude(r => r.Order)
            .AsSplitQuery();

    public static IQueryable<Revision> WithText(this IQueryable<Revision> revisions) =>
        revisions
            .Include(r => r.Stages)
            .Include(r => r.Sections)
                .ThenInclude(s => s.Activities)
                    .ThenInclude(a => a.Parties)
            .Include(r => r.Order)
            .AsSplitQuery();
}
