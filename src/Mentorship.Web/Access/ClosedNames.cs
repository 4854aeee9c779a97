using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Access;

public static class ClosedNames
{
    /// <summary>
    /// Children in pairs whose names the person may not read: of another school to a coordinator, of all to the department
    /// but those that a reason has opened.
    /// </summary>
    public static IQueryable<PairMember> ClosedTo(this IQueryable<PairMember> members, CurrentUser user)
    {
        members = members.Where(m => m.Person.Kind == PersonKind.Student);
        if (user.Has(Role.Mentor))
            return members.Where(m => false);
        var own = user.Has(Role.Coordinator) ? user.Membership!.OrganisationId : null;
        var opened = user.Opened;
        return own is null
            ? members.Where(m => m.OrganisationId == null || !opened.Contains(m.OrganisationId.Value))
            : members.Where(m => m.Pair.OrganisationId != own && m.OrganisationId != own);
    }
}
