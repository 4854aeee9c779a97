using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.People;

public static class ConsentedPeople
{
    /// <summary>Those whose papers let their names leave by this exit on a day, as <see cref="ConsentNeeds"/> says.</summary>
    public static IQueryable<Person> Consented(
        this IQueryable<Person> people,
        PortalDb db,
        NamesExit exit,
        DateOnly day
    )
    {
        var grown = day.AddYears(-Consent.AdultAge);
        foreach (var kind in Enum.GetValues<PersonKind>())
        {
            foreach (var need in ConsentNeeds.Of(exit, kind))
            {
                var ownServes = ConsentNeeds.Serves(ConsentKind.Processing, need, Consent.AdultAge);
                people = people.Where(p =>
                    p.Kind != kind
                    || db.Consents.Any(c =>
                        c.PersonId == p.Id
                        && (
                            c.Kind == need
                            || ownServes && c.Kind == ConsentKind.Processing && p.BornOn != null && p.BornOn <= grown
                        )
                        && c.SignedOn <= day
                        && (c.ValidTo == null || c.ValidTo >= day)
                        && (c.WithdrawnOn == null || c.WithdrawnOn > day)
                    )
                );
            }
        }
        return people;
    }
}
