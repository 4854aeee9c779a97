using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Consents;

public static class LentPapersQuery
{
    /// <summary>
    /// Papers of a worker whom a school of the district wants to borrow: until they have a pair together it may learn that
    /// they are there, and nothing of what is in them.
    /// </summary>
    public static IQueryable<Consent> LentPapers(this PortalDb db, Guid mentor) =>
        db.Consents.Where(c => c.PersonId == mentor && c.Person.Kind == PersonKind.Employee);
}
