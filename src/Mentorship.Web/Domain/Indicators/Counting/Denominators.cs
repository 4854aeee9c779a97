using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Indicators.Counting;

/// <summary>
/// The statistic that a share is of. The territory's is the department's; a school's its own; a sum is one only when every
/// organisation that is asked for the number has given it.
/// </summary>
internal sealed class Denominators(Facts facts)
{
    private readonly ILookup<(Guid, StatisticKind), NumberFact> numbers = facts.Numbers.ToLookup(n =>
        (n.OrganisationId, n.Kind)
    );

    public Denominator Of(StatisticKind kind, Scope scope, DateOnly day)
    {
        var active = facts.Bodies.Where(b => b.IsActiveOn(day) && scope.Has(b)).ToList();
        if (!scope.IsDistrict)
            return Sum(kind, [.. active.Where(b => AskedFor.Number(kind, b.Kind))], day);
        var departments = active.Where(b => b.Kind == OrganisationKind.Department).ToList();
        var own = departments.Select(d => Latest(d.Id, kind, day)).OfType<NumberFact>().ToList();
        if (own.Exists(n => ExpectedStatistics.IsFresh(n.On, day)))
            return One([.. own.Where(n => ExpectedStatistics.IsFresh(n.On, day))]);
        // What lives in the territory is never derived from the lists of schools; a college with a programme of its own has no department.
        if (departments.Count > 0 && kind != StatisticKind.TeachersUpTo3Years)
            return Denominator.No(own.Count > 0 ? NoDenominator.Stale : NoDenominator.Never);
        return Sum(
            kind,
            [.. active.Where(b => b.Kind != OrganisationKind.Department && AskedFor.Number(kind, b.Kind))],
            day
        );
    }

    private Denominator Sum(StatisticKind kind, List<BodyFact> bodies, DateOnly day)
    {
        if (bodies.Count == 0)
            return Denominator.No(NoDenominator.NotApplicable);
        var found = bodies.Select(b => (Body: b, Number: Latest(b.Id, kind, day))).ToList();
        var missing = found.Where(f => !ExpectedStatistics.IsFresh(f.Number?.On, day)).ToList();
        if (missing.Count > 0)
            return new(
                null,
                [.. found.Except(missing).Select(f => f.Number!)],
                [.. missing.Select(f => f.Body.Id)],
                bodies.Count > 1 ? NoDenominator.Incomplete
                    : missing[0].Number is null ? NoDenominator.Never
                    : NoDenominator.Stale
            );
        return One([.. found.Select(f => f.Number!)]);
    }

    private static Denominator One(IReadOnlyList<NumberFact> numbers)
    {
        var sum = numbers.Sum(n => (long)n.Value);
        return sum > 0 ? new(sum, numbers, []) : new(null, numbers, [], NoDenominator.Zero);
    }

    private NumberFact? Latest(Guid body, StatisticKind kind, DateOnly day) =>
        numbers[(body, kind)].Where(n => n.On <= day).MaxBy(n => n.On);
}
