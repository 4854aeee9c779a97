using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Access;

/// <summary>The narrower view inside a district: every owned query of a feature starts with one of these.</summary>
public static class Visibility
{
    /// <summary>The directory is open to everyone who works in the district, and to an administrator who has entered it.</summary>
    public static IQueryable<Organisation> VisibleTo(this IQueryable<Organisation> organisations, CurrentUser user) =>
        user.Membership is null && !user.IsAdministrator ? organisations.Where(o => false) : organisations;

    /// <summary>
    /// A coordinator sees the people of his school; the department sees staff by name and children as numbers only;
    /// a mentor sees himself, an observer nobody.
    /// </summary>
    public static IQueryable<Person> VisibleTo(this IQueryable<Person> people, CurrentUser user)
    {
        if (user.Has(Role.Curator, Role.Methodist, Role.Head))
            return people.Where(p => p.Kind != PersonKind.Student);
        if (user.Has(Role.Coordinator) && user.Membership!.OrganisationId is { } school)
            return people.Where(p =>
                p.Employments.Any(e => e.OrganisationId == school) || p.Enrolments.Any(e => e.OrganisationId == school)
            );
        if (user.Has(Role.Mentor) && user.Membership!.PersonId is { } self)
            return people.Where(p => p.Id == self);
        return people.Where(p => false);
    }
}
