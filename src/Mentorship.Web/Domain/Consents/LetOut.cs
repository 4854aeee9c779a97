using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Consents;

/// <summary>The table of needs as a filter of a query: who may leave by an exit on a day.</summary>
public static class LetOut
{
    /// <param name="consents">All that the district keeps; those of the person are looked up in it.</param>
    public static IQueryable<Person> LetOutBy(
        this IQueryable<Person> people,
        NamesExit exit,
        IQueryable<Consent> consents,
        DateOnly day
    )
    {
        var valid = consents.Where(c =>
            c.SignedOn <= day
            && (c.ValidTo == null || c.ValidTo >= day)
            && (c.WithdrawnOn == null || c.WithdrawnOn > day)
        );
        var grown = day.AddYears(-Consent.AdultAge);
        // Papers of one pair are looked at by the pair, and what mentors alone need is not asked of everybody.
        foreach (var need in ConsentNeeds.Table.Where(n => n.Exit == exit && !n.Mentors))
        {
            var (kind, paper) = (need.Kind, need.Consent);
            people =
                paper == ConsentKind.ChildProcessing
                    ? people.Where(p =>
                        p.Kind != kind
                        || valid.Any(c =>
                            c.PersonId == p.Id
                            && (c.Kind == paper || c.Kind == ConsentKind.Processing && p.BornOn <= grown)
                        )
                    )
                    : people.Where(p => p.Kind != kind || valid.Any(c => c.PersonId == p.Id && c.Kind == paper));
        }
        return people;
    }
}
