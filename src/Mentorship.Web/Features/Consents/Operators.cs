using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents;

/// <summary>Whose papers count for a person as the reader looks at his card.</summary>
internal static class Operators
{
    /// <returns>Null where he belongs nowhere and nobody asks on behalf of a place: every paper counts.</returns>
    public static async Task<IReadOnlyCollection<Guid>?> OfAsync(
        PortalDb db,
        CurrentUser me,
        Person person,
        DateOnly day,
        CancellationToken stop
    )
    {
        var at = await db
            .People.VisibleTo(me)
            .Where(p => p.Id == person.Id)
            .Select(p => new
            {
                Work = p
                    .Employments.Where(e => e.To == null || e.To >= day)
                    .Select(e => e.OrganisationId)
                    .Distinct()
                    .ToList(),
                Study = p
                    .Enrolments.Where(e => e.To == null || e.To >= day)
                    .Select(e => e.OrganisationId)
                    .Distinct()
                    .ToList(),
            })
            .SingleAsync(stop);
        HashSet<Guid> places = [.. at.Work, .. at.Study];
        // A pair that he was in where he is no more does not bring its paper along.
        var pairs = (
            await db
                .PairMembers.VisibleTo(me)
                .Where(m => m.PersonId == person.Id && m.To >= day && (m.Pair.EndedOn == null || m.Pair.EndedOn >= day))
                .Select(m => new { Place = m.OrganisationId, Keeper = m.Pair.OrganisationId })
                .ToListAsync(stop)
        )
            .Where(m =>
                person.Kind == PersonKind.Outside || places.Count == 0 || m.Place is { } his && places.Contains(his)
            )
            .Select(m => m.Keeper)
            .ToHashSet();
        if (me.Has(Role.Coordinator) && me.Membership!.OrganisationId is { } own)
            return places.Contains(own) ? [own, .. pairs] : [own, .. places, .. pairs];
        HashSet<Guid> all = person.Kind == PersonKind.Outside ? pairs : [.. places, .. pairs];
        return all.Count == 0 ? null : all;
    }
}
