using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Obligations;

/// <summary>
/// An activity that asks for an act or an appointment is reported by the portal itself as soon as the organisation has
/// entered it. What was attached once is not attached again, so a report that was returned waits for a person.
/// </summary>
public static class AttachObjects
{
    public static Task<int> OfDistrictAsync(PortalDb db, Guid district, Step step, CancellationToken stop = default) =>
        AttachAsync(db, district, null, step, stop);

    /// <summary>After an act or an appointment of the organisation has been saved.</summary>
    public static Task<int> OfOrganisationAsync(
        PortalDb db,
        Guid district,
        Guid organisation,
        Step step,
        CancellationToken stop = default
    ) => AttachAsync(db, district, organisation, step, stop);

    private static async Task<int> AttachAsync(
        PortalDb db,
        Guid district,
        Guid? organisation,
        Step step,
        CancellationToken stop
    )
    {
        // The rounds of two nodes, and a person who saves at the same moment, follow one another.
        await JournalPen.TakeTurnAsync(db, district, stop);
        var asked = await Asked(db, organisation).ToListAsync(stop);
        if (asked.Count == 0)
            return 0;
        var shelf = await ObjectShelf.ReadAsync(
            db,
            [.. asked.Select(a => a.Duty.OrganisationId!.Value).Distinct()],
            [.. asked.Select(a => a.ActKindId).OfType<Guid>().Distinct()],
            [.. asked.Select(a => a.FunctionId).OfType<Guid>().Distinct()],
            [.. asked.Select(a => a.Duty.ActivityId).Distinct()],
            step.On,
            stop
        );
        var done = 0;
        foreach (var one in asked)
        {
            if (shelf.Find(one) is not { } found)
                continue;
            var what = found.Any(f => f.ActId is not null) ? "акт внесён" : "назначение внесено";
            one.Duty.Submit(
                step with
                {
                    UserId = null,
                },
                $"{what}: {string.Join("; ", found.Select(f => f.Title))}",
                found,
                alreadyThere: false
            );
            shelf.Use(one.Duty, found);
            done++;
        }
        if (done > 0)
            await db.SaveChangesAsync(stop);
        return done;
    }

    private static IQueryable<AskedDuty> Asked(PortalDb db, Guid? organisation) =>
        from o in db.Obligations
        where
            o.GoneOn == null
            && o.OrganisationId != null
            && o.PersonId == null
            && !o.IsContinuous
            && (organisation == null || o.OrganisationId == organisation)
            && (
                o.State == ObligationState.NotStarted
                || o.State == ObligationState.InProgress
                || o.State == ObligationState.Returned
            )
        join r in db.Roadmaps on o.RoadmapId equals r.Id
        where r.State == RoadmapState.Approved
        from a in db.Activities
        where
            a.OriginId == o.ActivityId
            && (a.ActKindId != null || a.FunctionId != null)
            && a.RevisionId
                == db.Revisions.Where(v => v.RoadmapId == o.RoadmapId && v.State == RevisionState.Approved)
                    .OrderByDescending(v => v.Number)
                    .Select(v => v.Id)
                    .FirstOrDefault()
        orderby o.DueOn, o.Id
        select new AskedDuty(o, a.ActKindId, a.FunctionId, r.From);
}

/// <param name="RoadmapFrom">Where the window begins when the words name only its end.</param>
internal sealed record AskedDuty(Obligation Duty, Guid? ActKindId, Guid? FunctionId, DateOnly RoadmapFrom)
{
    /// <summary>An act made earlier belongs to another year or another occurrence.</summary>
    public DateOnly Begin => Duty.StartsOn ?? (Duty.Since < RoadmapFrom ? Duty.Since : RoadmapFrom);
}
