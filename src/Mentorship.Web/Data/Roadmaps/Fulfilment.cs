using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Roadmaps;

/// <summary>A school's own roadmap that fulfils an activity of the district's becomes the evidence of the school's duty.</summary>
public static class Fulfilment
{
    /// <summary>Of one roadmap, at its approval: said to every open duty of that activity, once.</summary>
    public static Task<int> TellAsync(PortalDb db, Roadmap roadmap, Step step, CancellationToken stop = default) =>
        TellAsync(db, db.Roadmaps.Where(r => r.Id == roadmap.Id), step, stop);

    /// <summary>Duties that were given after the school's roadmap had been approved are told by the nightly round.</summary>
    public static Task<int> OfDistrictAsync(PortalDb db, Step step, CancellationToken stop = default) =>
        TellAsync(db, db.Roadmaps.Where(r => r.State == RoadmapState.Approved), step, stop);

    private static async Task<int> TellAsync(
        PortalDb db,
        IQueryable<Roadmap> roadmaps,
        Step step,
        CancellationToken stop
    )
    {
        var untold = await (
            from r in roadmaps
            where r.FulfilsId != null && r.OwnerId != null
            from o in db.Obligations
            where
                o.ActivityId == r.FulfilsId
                && o.OrganisationId == r.OwnerId
                && o.GoneOn == null
                && o.State != ObligationState.Accepted
                && o.State != ObligationState.Waived
                && !db.Evidence.Any(e => e.ObligationId == o.Id && e.RoadmapId == r.Id)
            orderby o.DueOn, o.Id
            select new
            {
                Duty = o,
                r.Id,
                r.Title,
            }
        ).ToListAsync(stop);
        // The portal's own step: nobody pressed a button in this duty.
        var portal = step with
        {
            UserId = null,
        };
        foreach (var one in untold)
            db.Add(
                one.Duty.Note(
                    portal,
                    "Утверждена дорожная карта организации, которая исполняет это мероприятие.",
                    [new EvidenceFacts(RoadmapId: one.Id, Title: one.Title)]
                )
            );
        if (untold.Count > 0)
            await db.SaveChangesAsync(stop);
        return untold.Count;
    }
}
