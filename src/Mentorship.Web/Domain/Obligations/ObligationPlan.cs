using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Domain.Obligations;

/// <summary>What a round of keeping obligations true did.</summary>
public sealed record PlanOutcome(IReadOnlyList<Obligation> Given, int Moved, int Gone, int Back);

/// <summary>
/// Keeps the obligations of a roadmap what its text in force, the organisations and the calendar say they are. Run again
/// without a change, it changes nothing.
/// </summary>
public static class ObligationPlan
{
    /// <summary>Repeated duties are given a year ahead at most: a roadmap of four years does not fill lists with what is far off.</summary>
    public const int HorizonMonths = 12;

    // A report on the last month is due after the roadmap's own end, and somebody has to write it.
    private static DateOnly Horizon(Revision text, DateOnly today)
    {
        var last = text.InOrder().SelectMany(a => a.Schedule.Occurrences).Select(o => o.Due).Append(text.To).Max();
        return last < today.AddMonths(HorizonMonths) ? last : today.AddMonths(HorizonMonths);
    }

    public static PlanOutcome Keep(PlanFacts facts, IReadOnlyList<Obligation> now, Step step)
    {
        var horizon = Horizon(facts.Text, step.On);
        // The horizon never takes back what was given.
        var furthest = now.Select(o => o.FirstDueOn).Append(horizon).Max();
        var wanted = PlannedDuties.Of(facts, furthest).ToLookup(Key);
        var there = now.ToLookup(Key);
        var given = new List<Obligation>();
        var (moved, gone, back) = (0, 0, 0);
        foreach (var key in wanted.Select(g => g.Key).Union(there.Select(g => g.Key)).ToList())
        {
            var missing = wanted[key].ToList();
            var spare = new List<Obligation>();
            foreach (var obligation in there[key].OrderBy(o => o.GoneOn is not null).ThenBy(o => o.FirstDueOn))
            {
                if (missing.Find(d => d.Duty.Due == obligation.FirstDueOn) is not { } same)
                {
                    spare.Add(obligation);
                    continue;
                }
                missing.Remove(same);
                back += obligation.GoneOn is null ? 0 : 1;
                obligation.ComeBack(step);
                obligation.Follow(same.Duty, step);
            }
            foreach (var obligation in spare.Where(o => o.GoneOn is null))
            {
                if (IsDone(obligation))
                    continue;
                // The nearest date that nobody has yet: the deadline has moved.
                if (missing.MinBy(d => Math.Abs(d.Duty.Due.DayNumber - obligation.FirstDueOn.DayNumber)) is { } next)
                {
                    missing.Remove(next);
                    obligation.Follow(next.Duty, step);
                    moved++;
                    continue;
                }
                obligation.Leave(step, Why(facts, obligation));
                gone++;
            }
            given.AddRange(
                missing
                    .Where(d => !d.Repeats || d.Duty.Due <= horizon)
                    .Select(d => new Obligation(
                        facts.Roadmap.DistrictId,
                        d.Duty,
                        d.To,
                        d.IsRecommended,
                        d.IsContinuous,
                        step
                    ))
            );
        }
        return new(given, moved, gone, back);
    }

    /// <summary>Work that was handed in stays, whatever the text says now.</summary>
    private static bool IsDone(Obligation obligation) =>
        obligation.State is ObligationState.Accepted or ObligationState.Submitted or ObligationState.Waived;

    private static string Why(PlanFacts facts, Obligation obligation)
    {
        if (facts.Bodies.FirstOrDefault(b => b.Id == obligation.OrganisationId) is { ActiveTo: { } last } closed)
            if (last < obligation.FirstDueOn)
                return $"организация закрыта с {last.AddDays(1):dd.MM.yyyy}{(closed.ClosedBecause is null ? "" : $": {closed.ClosedBecause}")}";
        return facts.Text.InOrder().Any(a => a.OriginId == obligation.ActivityId)
            ? "срок или ответственные теперь другие"
            : "мероприятия больше нет в дорожной карте";
    }

    private static (Guid, Guid?, Guid?, Guid?, string?) Key(PlannedDuty planned) =>
        (
            planned.Duty.ActivityId,
            planned.To.OrganisationId,
            planned.To.PersonId,
            planned.To.FunctionId,
            planned.To.Post
        );

    private static (Guid, Guid?, Guid?, Guid?, string?) Key(Obligation obligation) =>
        (obligation.ActivityId, obligation.OrganisationId, obligation.PersonId, obligation.FunctionId, obligation.Post);
}
