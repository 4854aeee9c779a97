using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Obligations;

/// <summary>
/// Makes the obligations of roadmaps in force what they should be: on approval, when an organisation opens, closes or
/// changes, when a deadline is corrected, and every night as the horizon goes on. Twice changes nothing.
/// </summary>
public static class KeepObligations
{
    /// <summary>Every roadmap in force of the district that the connection is in.</summary>
    public static async Task OfDistrictAsync(PortalDb db, Step step, CancellationToken stop = default)
    {
        var roadmaps = await db
            .Roadmaps.Where(r => r.State == RoadmapState.Approved)
            .OrderBy(r => r.Id)
            .Select(r => r.Id)
            .ToListAsync(stop);
        foreach (var roadmap in roadmaps)
            await OfRoadmapAsync(db, roadmap, step, stop);
    }

    /// <summary>Inside the transaction of what made it necessary, or in one of its own.</summary>
    public static async Task<PlanOutcome?> OfRoadmapAsync(
        PortalDb db,
        Guid roadmapId,
        Step step,
        CancellationToken stop = default
    )
    {
        if (db.Database.CurrentTransaction is not null)
            return await KeepAsync(db, roadmapId, step, stop);
        await using var own = await db.Database.BeginTransactionAsync(stop);
        var outcome = await KeepAsync(db, roadmapId, step, stop);
        await own.CommitAsync(stop);
        return outcome;
    }

    private static async Task<PlanOutcome?> KeepAsync(PortalDb db, Guid roadmapId, Step step, CancellationToken stop)
    {
        var roadmap = await db.Roadmaps.SingleAsync(r => r.Id == roadmapId, stop);
        // Two nodes or two people at once: the second waits and finds nothing left to do.
        await JournalPen.TakeTurnAsync(db, roadmap.DistrictId, stop);
        var text = await db
            .Revisions.Where(r => r.RoadmapId == roadmapId && r.State == RevisionState.Approved)
            .OrderByDescending(r => r.Number)
            .Take(1)
            .WithText()
            .AsNoTracking()
            .SingleOrDefaultAsync(stop);
        if (text is null || roadmap.State != RoadmapState.Approved)
            return null;
        var now = await db.Obligations.Where(o => o.RoadmapId == roadmapId).ToListAsync(stop);
        var outcome = ObligationPlan.Keep(await FactsAsync(db, roadmap, text, stop), now, step);
        // Events of rows that were loaded without their history are new for certain.
        foreach (var happened in now.SelectMany(o => o.Events))
            db.Entry(happened).State = EntityState.Added;
        if (outcome.Given.Count == 0 && !db.ChangeTracker.HasChanges())
            return outcome;
        await db.SaveChangesAsync(stop);
        await ManyRows.InsertAsync(db, outcome.Given, stop);
        await ManyRows.InsertAsync(db, outcome.Given.SelectMany(o => o.Events), stop);
        if (outcome.Given.Count > 0)
            await db.Journal.WriteAsync(
                db,
                roadmap.DistrictId,
                "obligation.given",
                "roadmap",
                roadmap.Id,
                ("count", $"{outcome.Given.Count}")
            );
        return outcome;
    }

    /// <summary>All that says which duties a text of the roadmap makes: the one in force, or one that is still a draft.</summary>
    public static async Task<PlanFacts> FactsAsync(PortalDb db, Roadmap roadmap, Revision text, CancellationToken stop)
    {
        var bodies = await db
            .Organisations.Select(o => new PlanBody(
                o.Id,
                o.Kind,
                o.ShortName,
                o.ActiveFrom,
                o.ActiveTo,
                o.ClosedBecause
            ))
            .ToListAsync(stop);
        var functions = await db.AppointmentFunctions.ToDictionaryAsync(f => f.Id, f => f.ExpectedFrom, stop);
        var people = text.InOrder().SelectMany(a => a.Parties).Select(p => p.PersonId).OfType<Guid>().ToList();
        var employers =
            people.Count == 0
                ? []
                : await db
                    .Employments.Where(e => people.Contains(e.PersonId) && e.To == null)
                    .OrderByDescending(e => e.From)
                    .Select(e => new { e.PersonId, e.OrganisationId })
                    .ToListAsync(stop);
        return new(
            roadmap,
            text,
            bodies,
            functions,
            employers.GroupBy(e => e.PersonId).ToDictionary(g => g.Key, g => g.First().OrganisationId),
            await db.EnteredDates.Where(e => e.RoadmapId == roadmap.Id).ToListAsync(stop)
        );
    }
}
