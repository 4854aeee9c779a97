namespace Mentorship.Web.Domain.Indicators.Counting;

/// <summary>People of the indicator's kind who are not counted: those at an organisation on the day and those in pairs.</summary>
internal static class PeopleLeftOut
{
    public static IEnumerable<LeftOut> Of(
        Facts facts,
        PeopleRule rule,
        Indicator indicator,
        DateOnly day,
        IReadOnlyList<PresentFact> present
    )
    {
        var paired = facts.People.Where(p => p.Kind == rule.Kind).ToDictionary(p => p.Id);
        var places = present
            .Where(p => p.Kind == rule.Kind)
            .GroupBy(p => p.PersonId)
            .ToDictionary(g => g.Key, g => g.First());
        foreach (var here in places.Values)
        {
            var person = paired.GetValueOrDefault(here.PersonId);
            if (person is not null && rule.Counting(person, indicator, day) is not null)
                continue;
            var terms = person?.Terms ?? [];
            var (why, term) = rule.Why(terms, indicator, day);
            var objection = rule.Objection(here.BornOn, here.TeachingSince, day);
            var counting = objection is null ? null : HasCounting(rule, terms, indicator, day);
            // Whose age is another, and who is in no such pair, has nothing to do with the indicator.
            if (counting is not null)
                yield return new(here.PersonId, here.OrganisationId, counting.PairId, objection!.Value);
            else if (objection is null)
                yield return new(here.PersonId, here.OrganisationId, term?.PairId, why);
            else if (objection == LeftOutReason.NoBirthDate)
                yield return new(here.PersonId, here.OrganisationId, term?.PairId, why, LeftOutReason.NoBirthDate);
        }
        // Those who are at no organisation any more: their pair would count but for their age.
        foreach (var person in paired.Values.Where(p => !places.ContainsKey(p.Id)))
            if (
                rule.Objection(person.BornOn, person.TeachingSince, day) is { } objection
                && HasCounting(rule, person.Terms, indicator, day) is { } counting
            )
                yield return new(person.Id, counting.OrganisationId, counting.PairId, objection);
    }

    private static Term? HasCounting(PeopleRule rule, IReadOnlyList<Term> terms, Indicator indicator, DateOnly day) =>
        terms.LastOrDefault(t =>
            (rule.IsMentor is null || t.IsMentor == rule.IsMentor) && t.Counts(indicator.Span, indicator.Since, day)
        );
}
