using System.Collections.Concurrent;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Indicators.Counting;

/// <summary>
/// Counts any indicator for any organisation on any day from the same facts. What it has counted once it remembers, as
/// long as the facts are the same; it may be asked by several at a time.
/// </summary>
public sealed class IndicatorCount(Facts facts)
{
    private readonly Denominators denominators = new(facts);
    private readonly BodyRules bodies = new(facts);
    private readonly ConcurrentDictionary<(Guid, DateOnly, Scope), Figure> known = new();

    public Facts Facts => facts;

    /// <summary>The figure alone, for small charts and tables.</summary>
    public Figure Figure(Indicator indicator, DateOnly day, Scope scope) =>
        known.GetOrAdd((indicator.Id, day, scope), _ => Find(indicator, day, scope).Figure);

    public Finding Find(Indicator indicator, DateOnly day, Scope scope)
    {
        var of = DenominatorOf(indicator, day, scope);
        if (indicator.IsEntered)
        {
            var (figure, sources) = Entered(indicator, day, scope);
            return new(indicator, day, scope, figure, of, [], sources);
        }
        var counted = Everybody(indicator, day).Where(c => scope.Has(facts, c.OrganisationId)).ToList();
        return new(
            indicator,
            day,
            scope,
            of.Why == NoDenominator.NotApplicable && counted.Count == 0
                ? Counting.Figure.None
                : Counting.Figure.Of(indicator, counted.Count, of),
            of,
            counted,
            []
        );
    }

    /// <summary>The organisations that have figures of their own, with them; they add up to the district's.</summary>
    public IReadOnlyDictionary<Guid, Figure> ByOrganisation(Indicator indicator, DateOnly day)
    {
        var shown = facts.Bodies.Where(b => b.IsActiveOn(day) && HasFigures(indicator, b.Kind)).ToList();
        if (indicator.IsEntered)
            return shown.ToDictionary(b => b.Id, b => Figure(indicator, day, Scope.Of(b.Id)));
        var counts = Everybody(indicator, day)
            .Where(c => c.OrganisationId is not null)
            .CountBy(c => c.OrganisationId!.Value)
            .ToDictionary();
        return shown
            .Concat(facts.Bodies.Where(b => counts.ContainsKey(b.Id) && !shown.Contains(b)))
            .ToDictionary(
                b => b.Id,
                b =>
                    Counting.Figure.Of(
                        indicator,
                        counts.GetValueOrDefault(b.Id),
                        DenominatorOf(indicator, day, Scope.Of(b.Id))
                    )
            );
    }

    /// <summary>Who could be counted and is not, and why.</summary>
    /// <param name="present">Everybody who is at an organisation on the day: whom nobody mentors is known from there.</param>
    public IReadOnlyList<LeftOut> LeftOut(
        Indicator indicator,
        DateOnly day,
        Scope scope,
        IReadOnlyList<PresentFact> present
    )
    {
        if (PeopleRule.For(indicator.Computation) is { } rule)
            return
            [
                .. PeopleLeftOut
                    .Of(facts, rule, indicator, day, present)
                    .Where(l => scope.Has(facts, l.OrganisationId)),
            ];
        if (indicator.IsEntered)
            return
            [
                .. bodies
                    .Asked(indicator, day)
                    .Where(b => scope.Has(b) && Figure(indicator, day, Scope.Of(b.Id)).Numerator is null)
                    .Select(b => new LeftOut(b.Id, b.Id, null, LeftOutReason.NoValue)),
            ];
        return
        [
            .. bodies
                .Judge(indicator, day)
                .Where(j => j.Lacks.Count > 0 && scope.Has(j.Body))
                .Select(j => new LeftOut(j.Body.Id, j.Body.Id, j.PairId, [.. j.Lacks])),
        ];
    }

    /// <summary>What a value cannot pass: a hundred percent, or how many organisations there are to count.</summary>
    public int? Most(Indicator indicator, DateOnly day, Scope scope) =>
        indicator.Measure == Measure.Share ? 100
        : indicator.Kind == IndicatorKind.Counted ? bodies.Asked(indicator, day).Count(scope.Has)
        : null;

    /// <summary>Whether an organisation of the kind has a figure of its own.</summary>
    public static bool HasFigures(Indicator indicator, OrganisationKind kind) =>
        indicator.Computation switch
        {
            Computation.Enterprises or Computation.Partners => false,
            Computation.Mentees or Computation.Mentors or Computation.Covered => kind
                is OrganisationKind.School
                    or OrganisationKind.College,
            Computation.YoungTeachers => OrganisationKinds.Teaching.Has(kind),
            _ => indicator.ExpectedFrom.Has(kind),
        };

    private IEnumerable<Counted> Everybody(Indicator indicator, DateOnly day)
    {
        if (PeopleRule.For(indicator.Computation) is not { } rule)
            return bodies
                .Judge(indicator, day)
                .Where(j => j.Lacks.Count == 0)
                .Select(j => new Counted(j.Body.Id, j.Body.Id, j.PairId));
        return facts
            .PeopleOf[rule.Kind]
            .Select(p => (Person: p, Term: rule.Counting(p, indicator, day)))
            .Where(found => found.Term is not null)
            .Select(found => new Counted(found.Person.Id, found.Term!.OrganisationId, found.Term.PairId));
    }

    private Denominator DenominatorOf(Indicator indicator, DateOnly day, Scope scope)
    {
        if (indicator.IsEntered)
            return Denominator.NotNeeded;
        if (indicator.Measure == Measure.Number)
            return Denominator.NotNeeded;
        if (indicator.Computation == Computation.Enterprises)
            return scope.IsDistrict
                ? denominators.Of(StatisticKind.Enterprises, scope, day)
                : Denominator.No(NoDenominator.NotApplicable);
        return PeopleRule.For(indicator.Computation)?.Of is { } statistic
            ? denominators.Of(statistic, scope, day)
            : Denominator.Of(bodies.Asked(indicator, day).Count(scope.Has));
    }

    // The district's own value goes before the sum of its organisations'.
    private (Figure, IReadOnlyList<EnteredFact>) Entered(Indicator indicator, DateOnly day, Scope scope)
    {
        var fresh = facts
            .Entered.Where(e => e.IndicatorId == indicator.Id && e.On <= day)
            .Where(e => ExpectedStatistics.IsFresh(e.On, day))
            .GroupBy(e => e.OrganisationId)
            .Select(g => g.MaxBy(e => e.On)!)
            .ToList();
        var whole = fresh.Find(e => e.OrganisationId is null);
        List<EnteredFact> used =
            scope.IsDistrict && whole is not null
                ? [whole]
                : [.. fresh.Where(e => e.OrganisationId is not null && scope.Has(facts, e.OrganisationId))];
        if (used.Count == 0)
            return (Counting.Figure.None, used);
        return indicator.Measure == Measure.Share
            ? (
                Counting.Figure.Of(indicator, used.Sum(e => e.Amount), Denominator.Of(used.Sum(e => (long)e.Whole!))),
                used
            )
            : (Counting.Figure.Of(indicator, used.Sum(e => e.Amount), Denominator.NotNeeded), used);
    }
}
