using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Access;

public static class PersonKeeping
{
    /// <summary>
    /// Whose cards the person may change: a curator those he sees; a coordinator those who are at his school, who were
    /// there last and are nowhere now, and people from outside the schools.
    /// </summary>
    public static IQueryable<Person> KeptBy(this IQueryable<Person> people, CurrentUser user)
    {
        if (user.Has(Role.Curator))
            return people.VisibleTo(user);
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? people
                .Where(Person.IsOpenTo(own))
                .Where(p =>
                    p.MergedIntoId == null
                    && (
                        p.Kind == PersonKind.Outside
                        || p.Employments.Any(e => e.OrganisationId == own && e.To == null)
                        || p.Enrolments.Any(e => e.OrganisationId == own && e.To == null)
                        // A student of a college that the directory does not have has a card here alone.
                        || p.Kind == PersonKind.Student
                            && !p.Enrolments.Any()
                            && p.Pairs.Any(m => m.Pair.OrganisationId == own)
                        || !p.Employments.Any(e => e.To == null)
                            && !p.Enrolments.Any(e => e.To == null)
                            && (
                                p.Employments.Any(e => e.OrganisationId == own)
                                || p.Enrolments.Any(e => e.OrganisationId == own)
                            )
                    )
                )
            : people.Where(p => false);
    }

    /// <summary>Who looked at children and why: the department and the school whose children they are.</summary>
    public static IQueryable<NamesOpening> VisibleTo(this IQueryable<NamesOpening> openings, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Head, Role.Methodist))
            return openings;
        return user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } own
            ? openings.Where(o => o.OrganisationId == own)
            : openings.Where(o => false);
    }
}
