using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Indicators.Counting;

/// <summary>Which organisations of a day are counted by an indicator, and why the others are not.</summary>
internal sealed class BodyRules(Facts facts)
{
    private readonly ILookup<Guid, HoldingFact> holdings = facts.Holdings.ToLookup(h => h.OrganisationId);
    private readonly ILookup<Guid, LeaderFact> leaders = facts.Leaders.ToLookup(l => l.OrganisationId);

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
        var paired = Places(t => t.Counts(Span.InForce, null, day), t => !t.IsMentor, PersonKind.Employee);
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
            if (!paired.ContainsKey(body.Id))
                lacks.Add(LeftOutReason.NoTeacherPair);
            yield return (body, lacks, paired.TryGetValue(body.Id, out var pair) ? pair : null);
        }
    }

    private IEnumerable<(BodyFact, IReadOnlyList<LeftOutReason>, Guid?)> WithLeaders(Indicator indicator, DateOnly day)
    {
        var inForce = new Dictionary<Guid, Guid>();
        foreach (var person in facts.People)
        foreach (var term in person.Terms)
            if (term.KindId == indicator.MentoringKindId && term.Counts(Span.InForce, null, day))
                inForce[person.Id] = term.PairId;
        foreach (var body in Asked(indicator, day))
        {
            var leader = leaders[body.Id].FirstOrDefault(l => l.IsOn(day) && inForce.ContainsKey(l.PersonId));
            yield return (body, leader is null ? [LeftOutReason.NoLeaders] : [], leader is null ? null : inForce[leader.PersonId]);
        }
    }

    // An organisation that closed since has taken part all the same; a share is of those that are there on the day.
    private IEnumerable<(BodyFact, IReadOnlyList<LeftOutReason>, Guid?)> Giving(Indicator indicator, DateOnly day)
    {
        var isShare = indicator.Measure == Measure.Share;
        var given = Places(t => t.Counts(indicator.Span, indicator.Since, day), t => t.IsMentor, null);
        var draft = Places(t => t is { IsDraft: true, IsCounted: true } && t.From <= day, t => t.IsMentor, null);
        var flash = Places(t => !t.IsCounted && t.Begins <= day, t => t.IsMentor, null);
        var bodies = facts.Bodies.Where(b => indicator.ExpectedFrom.Has(b.Kind));
        foreach (var body in bodies.Where(b => b.IsActiveOn(day) || !isShare && given.ContainsKey(b.Id)))
        {
            var pair = Of(given, body) ?? Of(draft, body) ?? Of(flash, body);
            IReadOnlyList<LeftOutReason> lacks =
                given.ContainsKey(body.Id) ? []
                : draft.ContainsKey(body.Id) ? [LeftOutReason.Draft]
                : flash.ContainsKey(body.Id) ? [LeftOutReason.Uncounted]
                : [LeftOutReason.NoPair];
            yield return (body, lacks, pair);
        }

        static Guid? Of(Dictionary<Guid, Guid> places, BodyFact body) =>
            places.TryGetValue(body.Id, out var pair) ? pair : null;
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

    /// <summary>Organisations that the terms are of, each with its latest pair.</summary>
    private Dictionary<Guid, Guid> Places(Func<Term, bool> counts, Func<Term, bool> side, PersonKind? kind)
    {
        var places = new Dictionary<Guid, Guid>();
        foreach (var person in facts.People.Where(p => kind is null || p.Kind == kind))
        foreach (var term in person.Terms)
            if (term.OrganisationId is { } place && side(term) && counts(term))
                places[place] = term.PairId;
        return places;
    }
}
