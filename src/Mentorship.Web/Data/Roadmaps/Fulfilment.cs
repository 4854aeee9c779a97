using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Roadmaps;

/// <summary>A school's own roadmap that fulfils an activity of the district's becomes the evidence of the school's duty.</summary>
public static class Fulfilment
{
    /// <summary>Says so to every open duty of that activity, once; how many were told.</summary>
    public static async Task<int> TellAsync(PortalDb db, Roadmap roadmap, Step step, CancellationToken stop = default)
    {
        if (roadmap is not { FulfilsId: { } activity, OwnerId: { } owner })
            return 0;
        var obligations = await db
            .Obligations.Where(o =>
                o.ActivityId == activity
                && o.OrganisationId == owner
                && o.GoneOn == null
                && o.State != ObligationState.Accepted
                && o.State != ObligationState.Waived
                && !db.Evidence.Any(e => e.ObligationId == o.Id && e.RoadmapId == roadmap.Id)
            )
            .ToListAsync(stop);
        // The portal's own step: nobody pressed a button in this duty.
        var portal = step with
        {
            UserId = null,
        };
        foreach (var obligation in obligations)
            db.Add(
                obligation.Note(
                    portal,
                    "Утверждена дорожная карта организации, которая исполняет это мероприятие.",
                    [new EvidenceFacts(RoadmapId: roadmap.Id, Title: roadmap.Title)]
                )
            );
        if (obligations.Count > 0)
            await db.SaveChangesAsync(stop);
        return obligations.Count;
    }
}
