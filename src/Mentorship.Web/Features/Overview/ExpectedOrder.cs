using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

/// <summary>An order that the department has still to sign: it puts a text in force, or is itself what a roadmap asks for.</summary>
/// <param name="By">The first day of the text, or the deadline of the duty.</param>
/// <param name="Unclear">Deadlines of the text that nobody has explained yet.</param>
public sealed record ExpectedOrder(string What, string Title, string Address, DateOnly By, int Unclear = 0)
{
    private const int DaysAhead = 60;

    /// <summary>Drafts of the district's roadmaps, then orders that they ask of the department. Two statements.</summary>
    public static async Task<IReadOnlyList<ExpectedOrder>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        CancellationToken stop
    )
    {
        var drafts = await (
            from t in db.Revisions.VisibleTo(me)
            where t.State == RevisionState.Draft
            join r in db.Roadmaps.VisibleTo(me) on t.RoadmapId equals r.Id
            where r.OwnerId == null && (r.State == RoadmapState.Draft || r.State == RoadmapState.Approved)
            select new
            {
                r.Id,
                t.Title,
                t.Number,
                t.From,
                Unclear = db
                    .Activities.VisibleTo(me)
                    .Count(a => a.RevisionId == t.Id && a.DeadlineNeedsReview && !a.IsConfirmed),
            }
        ).ToListAsync(stop);
        var until = today.AddDays(DaysAhead);
        var approved = db.Revisions.VisibleTo(me).Where(t => t.State == RevisionState.Approved);
        var duties = await (
            from o in db.Obligations.VisibleTo(me).Open()
            where o.State != ObligationState.Submitted && o.DueOn <= until
            join b in db.Organisations.VisibleTo(me) on o.OrganisationId equals b.Id
            where b.Kind == OrganisationKind.Department
            join a in db.Activities.VisibleTo(me) on o.ActivityId equals a.OriginId
            where a.ResultKind == ResultKind.Order
            join t in approved on a.RevisionId equals t.Id
            where !approved.Any(n => n.RoadmapId == t.RoadmapId && n.Number > t.Number)
            join r in db.Roadmaps.VisibleTo(me) on t.RoadmapId equals r.Id
            where r.State == RoadmapState.Approved
            select new
            {
                o.Id,
                o.Number,
                o.Title,
                o.DueOn,
                a.Result,
            }
        ).ToListAsync(stop);
        return
        [
            .. drafts
                .Select(d => new ExpectedOrder(
                    d.Number == 0 ? "Приказ об утверждении карты" : "Приказ об изменении карты",
                    d.Title,
                    d.Number == 0 ? $"/roadmaps/{d.Id}" : $"/roadmaps/{d.Id}/changes",
                    d.From,
                    d.Unclear
                ))
                .Concat(
                    duties.Select(d => new ExpectedOrder(
                        d.Result ?? "Приказ",
                        d.Number is null ? d.Title : $"{d.Number} {d.Title}",
                        $"/obligations/{d.Id}",
                        d.DueOn
                    ))
                )
                .OrderBy(o => o.By),
        ];
    }
}
