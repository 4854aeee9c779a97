using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Obligations;

/// <summary>Puts the draft of a roadmap in force by an order: text, duties, and what it fulfils, in the caller's transaction.</summary>
public static class ApproveRoadmap
{
    public static async Task<(Revision Text, PlanOutcome Outcome)> DoAsync(
        PortalDb db,
        Roadmap roadmap,
        Order order,
        DateOnly inForceFrom,
        Step step,
        CancellationToken stop
    )
    {
        // What was read and confirmed is named for what it is; the saving below is the approval itself.
        await db.SaveChangesAsync(stop);
        var text = roadmap.Approve(order, inForceFrom, step.At);
        db.Journal.Note("roadmap.approved", because: null);
        await db.SaveChangesAsync(stop);
        var outcome = await KeepObligations.OfRoadmapAsync(db, roadmap.Id, step, stop);
        await Fulfilment.TellAsync(db, roadmap, step, stop);
        return (text, outcome!);
    }
}
