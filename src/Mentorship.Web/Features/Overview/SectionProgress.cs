using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Features.Roadmaps.Review;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

/// <summary>How much of what was due so far a section of a district's roadmap has done.</summary>
public sealed record SectionProgress(Guid RoadmapId, string Roadmap, string? Number, string Title) : DueCounts
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
        var rows = await (
            from o in db.Obligations.VisibleTo(me).Expected()
            join a in db.Activities.VisibleTo(me) on o.ActivityId equals a.OriginId
            join t in approved on a.RevisionId equals t.Id
            where !approved.Any(n => n.RoadmapId == t.RoadmapId && n.Number > t.Number)
            join r in db.Roadmaps.VisibleTo(me) on t.RoadmapId equals r.Id
            where r.State == RoadmapState.Approved && r.Level == RoadmapLevel.Municipal
            join s in db.Sections.VisibleTo(me) on a.SectionId equals s.Id
            group o by new
            {
                RoadmapId = r.Id,
                Roadmap = r.Title,
                SectionId = s.Id,
                s.Number,
                s.Title,
                o.State,
                Asked = o.AskedUntil != null,
                o.IsRecommended,
                DoneLate = o.DoneOn > o.DueOn,
                Before = o.DoneOn < o.Since,
                Day = o.DueOn < today ? -1
                : o.DueOn > today ? 1
                : 0,
            } into g
            select new { g.Key, Count = g.Count() }
        ).ToListAsync(stop);
        var found = new Dictionary<Guid, SectionProgress>();
        foreach (var row in rows)
        {
            var key = row.Key;
            if (!found.TryGetValue(key.SectionId, out var section))
                found[key.SectionId] = section = new(key.RoadmapId, key.Roadmap, key.Number, key.Title);
            section.Add(
                new(
                    key.State,
                    key.Asked,
                    key.IsRecommended,
                    Standings.Done(key.Before == true, key.DoneLate == true),
                    key.Day,
                    row.Count
                ),
                today
            );
        }
        return
        [
            .. found
                .Values.Where(s => s.Overdue > 0)
                .OrderByDescending(s => (double)s.Overdue / s.Expected)
                .ThenByDescending(s => s.Overdue),
        ];
    }
}
