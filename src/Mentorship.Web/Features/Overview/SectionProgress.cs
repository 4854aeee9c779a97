using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Features.Roadmaps.Review;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

/// <summary>How much of what was due so far a section of a district's roadmap has done.</summary>
public sealed record SectionProgress(
    Guid RoadmapId,
    string Roadmap,
    string? Number,
    string Title,
    int Expected,
    int Done,
    int InTime,
    int Checking,
    int Overdue
)
{
    public string Name => ReviewActivity.Named(Number, Title);

    /// <summary>Sections of the roadmaps in force where something is overdue, the worst first. One statement.</summary>
    public static async Task<IReadOnlyList<SectionProgress>> WorstAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        CancellationToken stop
    )
    {
        var approved = db.Revisions.VisibleTo(me).Where(t => t.State == RevisionState.Approved);
        var due = db
            .Obligations.VisibleTo(me)
            .Expected()
            .Where(o => o.State == ObligationState.Accepted || o.DueOn <= today && !o.IsRecommended)
            .Where(o => o.State != ObligationState.Waived);
        var rows = await (
            from o in due
            join a in db.Activities.VisibleTo(me) on o.ActivityId equals a.OriginId
            join t in approved on a.RevisionId equals t.Id
            where !approved.Any(n => n.RoadmapId == t.RoadmapId && n.Number > t.Number)
            join r in db.Roadmaps.VisibleTo(me) on t.RoadmapId equals r.Id
            where r.State == RoadmapState.Approved && r.OwnerId == null
            join s in db.Sections.VisibleTo(me) on a.SectionId equals s.Id
            group o by new
            {
                RoadmapId = r.Id,
                Roadmap = r.Title,
                SectionId = s.Id,
                s.Number,
                s.Title,
            } into g
            select new
            {
                g.Key,
                Expected = g.Count(),
                Done = g.Count(o => o.State == ObligationState.Accepted),
                InTime = g.Count(o => o.State == ObligationState.Accepted && o.DoneOn <= o.DueOn),
                Checking = g.Count(o => o.State == ObligationState.Submitted),
                Overdue = g.Count(o =>
                    o.State != ObligationState.Accepted
                    && o.State != ObligationState.Submitted
                    && o.AskedUntil == null
                    && o.DueOn < today
                ),
            }
        ).ToListAsync(stop);
        return
        [
            .. rows.Where(r => r.Overdue > 0)
                .Select(r => new SectionProgress(
                    r.Key.RoadmapId,
                    r.Key.Roadmap,
                    r.Key.Number,
                    r.Key.Title,
                    r.Expected,
                    r.Done,
                    r.InTime,
                    r.Checking,
                    r.Overdue
                ))
                .OrderByDescending(s => (double)s.Overdue / s.Expected)
                .ThenByDescending(s => s.Overdue),
        ];
    }
}
