using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Obligations;

/// <summary>Duties of one activity that move from one day to another, or that nobody will wait for.</summary>
public sealed record ForetoldLine(string? Number, string Title, DateOnly From, DateOnly? To, int Count);

/// <summary>What a text will do to obligations when it is approved; told on copies, nothing is saved.</summary>
public sealed record ForetoldObligations(
    int Given,
    int Bodies,
    int People,
    DateOnly? FirstDue,
    int Past,
    IReadOnlyList<ForetoldLine> New,
    IReadOnlyList<ForetoldLine> Moved,
    IReadOnlyList<ForetoldLine> Gone
)
{
    /// <summary>Of those that are past the ones that have been so for long.</summary>
    public int LongPast { get; private init; }

    public static async Task<ForetoldObligations> ReadAsync(
        PortalDb db,
        Roadmap roadmap,
        Revision text,
        Step step,
        CancellationToken stop = default
    )
    {
        var now = await db.Obligations.AsNoTracking().Where(o => o.RoadmapId == roadmap.Id).ToListAsync(stop);
        var before = now.ToDictionary(o => o.Id, o => (Due: o.FirstDueOn, IsGone: o.GoneOn is not null));
        var facts = await KeepObligations.FactsAsync(db, roadmap, text, stop);
        var outcome = ObligationPlan.Keep(facts, now, step);
        var back = now.Where(o => o.GoneOn is null && before[o.Id].IsGone).ToList();
        List<Obligation> all = [.. outcome.Given, .. back];
        return new(
            outcome.Given.Count + outcome.Back,
            // A duty of a person is his, though his school is kept beside it.
            all.Where(o => o.PersonId is null).Select(o => o.OrganisationId).OfType<Guid>().Distinct().Count(),
            all.Select(o => o.PersonId).OfType<Guid>().Distinct().Count(),
            outcome.Given.Select(o => (DateOnly?)o.DueOn).Min(),
            // What is only recommended is never overdue.
            outcome.Given.Count(o => o.DueOn < step.On && !o.IsRecommended),
            Lines(all, o => (o.FirstDueOn, null)),
            Lines(
                now.Where(o => o.GoneOn is null && !before[o.Id].IsGone && o.FirstDueOn != before[o.Id].Due),
                o => (before[o.Id].Due, o.FirstDueOn)
            ),
            Lines(now.Where(o => o.GoneOn is not null && !before[o.Id].IsGone), o => (before[o.Id].Due, null))
        )
        {
            LongPast = outcome.Given.Count(o => o.DueOn < PastDuties.LongPast.Before(step.On) && !o.IsRecommended),
        };
    }

    private static List<ForetoldLine> Lines(
        IEnumerable<Obligation> obligations,
        Func<Obligation, (DateOnly From, DateOnly? To)> days
    ) =>
        [
            .. obligations
                .GroupBy(o => (o.ActivityId, days(o).From, days(o).To))
                .OrderBy(g => g.Key.From)
                .ThenBy(g => g.First().Number, StringComparer.Ordinal)
                .Select(g => new ForetoldLine(g.First().Number, g.First().Title, g.Key.From, g.Key.To, g.Count())),
        ];
}
