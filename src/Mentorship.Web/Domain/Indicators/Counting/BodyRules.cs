using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Indicators.Counting;

/// <summary>Which organisations of a day are counted by an indicator, and why the others are not.</summary>
internal sealed class BodyRules(Facts facts)
{
    private readonly ILookup<Guid, HoldingFact> holdings = facts.Holdings.ToLookup(h => h.OrganisationId);
    private readonly ILookup<Guid, LeaderFact> leaders = facts.Leaders.ToLookup(l => l.OrganisationId);

    // By organisation: a question about a school looks at its own terms, not at those of the district.
    private readonly ILookup<Guid, (PersonKind Kind, Term Term)> termsAt = (
        from person in facts.People
        from term in person.Terms
        where term.OrganisationId is not null
        select (Place: term.OrganisationId!.Value, Of: (person.Kind, term))
    ).ToLookup(t => t.Place, t => t.Of);

    private readonly Dictionary<Guid, PersonFact> leading = Leading(facts);

    /// <summary>Organisations that the indicator asks, open on the day.</summary>
    public IEnumerable<BodyFact> Asked(Indicator indicator, DateOnly day) =>
        facts.Bodies.Where(b => b.IsActiveOn(day) && indicator.ExpectedFrom.Has(b.Kind));

    /// <summary>Each with what it lacks; who lacks nothing is counted.</summary>
    public IEnumerable<(BodyFact Body, IReadOnlyList<LeftOutReason> Lacks, Guid? PairId)> Judge(
        Indicator indicator,
        DateOnly day
    ) =>
        indicator.Computation switch
        {
            Computation.TeacherModel => WithModel(indicator, day),
            Computation.Leaders => WithLeaders(indicator, day),
            Computation.Enterprises or Computation.Partners => Giving(indicator, day),
            _ => WithHolding(indicator, day),
        };

    private IEnumerable<(BodyFact, IReadOnlyList<LeftOutReason>, Guid?)> WithModel(Indicator indicator, DateOnly day)
    {
        foreach (var body in Asked(indicator, day))
        {
            List<LeftOutReason> lacks = [];
            if (!Has(body, Holding.LocalAct, indicator.ActKindId, day))
                lacks.Add(LeftOutReason.NoStatute);
            if (
                !holdings[body.Id].Any(h => h is { What: Holding.Roadmap, IsOfStudentsOnly: false } && h.IsOn(day))
                && !(indicator.RoadmapKindId is { } act && Has(body, Holding.LocalAct, act, day))
            )
                lacks.Add(LeftOutReason.NoRoadmap);
            var pair = At(body, t => !t.IsMentor && t.Counts(Span.InForce, null, day), PersonKind.Employee);
            if (pair is null)
                lacks.Add(LeftOutReason.NoTeacherPair);
            yield return (body, lacks, pair);
        }
    }

    private IEnumerable<(BodyFact, IReadOnlyList<LeftOutReason>, Guid?)> WithLeaders(Indicator indicator, DateOnly day)
    {
        foreach (var body in Asked(indicator, day))
        {
            var pair = leaders[body.Id]
                .Where(l => l.IsOn(day) && leading.ContainsKey(l.PersonId))
                .SelectMany(l => leading[l.PersonId].Terms)
                .FirstOrDefault(t => t.KindId == indicator.MentoringKindId && t.Counts(Span.InForce, null, day))
                ?.PairId;
            yield return (body, pair is null ? [LeftOutReason.NoLeaders] : [], pair);
        }
    }

    // An organisation that closed since has taken part all the same; a share is of those that are there on the day.
    private IEnumerable<(BodyFact, IReadOnlyList<LeftOutReason>, Guid?)> Giving(Indicator indicator, DateOnly day)
    {
        var isShare = indicator.Measure == Measure.Share;
        foreach (var body in facts.Bodies.Where(b => indicator.ExpectedFrom.Has(b.Kind)))
        {
            var given = At(body, t => t.IsMentor && t.Counts(indicator.Span, indicator.Since, day));
            if (!body.IsActiveOn(day) && (isShare || given is null))
                continue;
            if (given is not null)
            {
                yield return (body, [], given);
                continue;
            }
            var draft = At(body, t => t is { IsMentor: true, IsDraft: true, IsCounted: true } && t.From <= day);
            var flash = At(body, t => t is { IsMentor: true, IsCounted: false } && t.Begins <= day);
            yield return (
                body,
                draft is not null ? [LeftOutReason.Draft]
                : flash is not null ? [LeftOutReason.Uncounted]
                : [LeftOutReason.NoPair],
                draft ?? flash
            );
        }
    }

    private IEnumerable<(BodyFact, IReadOnlyList<LeftOutReason>, Guid?)> WithHolding(Indicator indicator, DateOnly day)
    {
        foreach (var body in Asked(indicator, day))
            yield return (
                body,
                indicator.Holding is { } what && Has(body, what, indicator.ActKindId, day)
                    ? []
                    : [LeftOutReason.NoHolding],
                null
            );
    }

    private bool Has(BodyFact body, Holding what, Guid? kind, DateOnly day) =>
        holdings[body.Id].Any(h => h.What == what && (what != Holding.LocalAct || h.KindId == kind) && h.IsOn(day));

    /// <summary>A pair that the organisation is in by such a term.</summary>
    private Guid? At(BodyFact body, Func<Term, bool> counts, PersonKind? kind = null)
    {
        foreach (var (of, term) in termsAt[body.Id])
            if ((kind is null || of == kind) && counts(term))
                return term.PairId;
        return null;
    }

    private static Dictionary<Guid, PersonFact> Leading(Facts facts)
    {
        var ids = facts.Leaders.Select(l => l.PersonId).ToHashSet();
        return facts.People.Where(p => ids.Contains(p.Id)).ToDictionary(p => p.Id);
    }
}
