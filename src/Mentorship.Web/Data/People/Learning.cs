using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.People;

/// <summary>Who learns on a day: every number of learners is counted so.</summary>
public static class Learning
{
    /// <summary>Without doubles that live on in another card and those who have withdrawn their consent.</summary>
    public static IQueryable<Enrolment> On(this IQueryable<Enrolment> enrolments, PortalDb db, DateOnly day) =>
        enrolments.Where(e =>
            e.From <= day
            && (e.To == null || e.To >= day)
            && db.People.Any(p => p.Id == e.PersonId && p.MergedIntoId == null && p.WithdrawnOn == null)
        );
}
