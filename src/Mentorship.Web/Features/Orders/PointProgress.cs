using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders;

/// <summary>How a point of an order is carried out: duties of those who are to do it.</summary>
public sealed record PointProgress(
    Guid ActivityId,
    string? Number,
    string Title,
    string? Whose,
    string UnderstoodAs,
    int All,
    int Accepted,
    int Before,
    int Waiting,
    int Overdue
)
{
    /// <param name="plan">The plan that the order's points are; none when nobody has to do anything.</param>
    public static async Task<IReadOnlyList<PointProgress>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid? plan,
        DateOnly today
    )
    {
        if (plan is not { } id)
            return [];
        var points = await db
            .Activities.VisibleTo(me)
            .Where(a => db.Revisions.VisibleTo(me).Any(r => r.Id == a.RevisionId && r.RoadmapId == id))
            .OrderBy(a => a.Place)
            .Select(a => new
            {
                a.OriginId,
                a.Number,
                a.Title,
                a.Responsible,
                a.UnderstoodAs,
            })
            .ToListAsync();
        var duties = await db
            .Obligations.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.RoadmapId == id && o.GoneOn == null)
            .ToListAsync();
        var standings = duties.ToLookup(o => o.ActivityId, o => o.StandingOn(today));
        return
        [
            .. points.Select(p => new PointProgress(
                p.OriginId,
                p.Number,
                p.Title,
                p.Responsible,
                p.UnderstoodAs,
                standings[p.OriginId].Count(s => s != Standing.AcceptedBefore),
                standings[p.OriginId].Count(s => s.IsSettled()),
                standings[p.OriginId].Count(s => s == Standing.AcceptedBefore),
                standings[p.OriginId].Count(s => s == Standing.Submitted),
                standings[p.OriginId].Count(s => s == Standing.Overdue)
            )),
        ];
    }
}
