using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <summary>The card of somebody who works or learns at the reader's school: what the journal says of it is read there.</summary>
internal static class OwnCard
{
    /// <returns>Null of anything else.</returns>
    public static async Task<CardRows?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid subject,
        Guid school,
        CancellationToken stop
    )
    {
        var places = await db
            .Employments.VisibleTo(me)
            .Where(e => e.PersonId == subject && e.OrganisationId == school)
            .Select(e => new { e.Id, e.From })
            .Concat(
                db.Enrolments.VisibleTo(me)
                    .Where(e => e.PersonId == subject && e.OrganisationId == school)
                    .Select(e => new { e.Id, e.From })
            )
            .ToListAsync(stop);
        if (places.Count == 0 || !await db.People.VisibleTo(me).KeptBy(me).AnyAsync(p => p.Id == subject, stop))
            return null;
        var papers = await db
            .Consents.VisibleTo(me)
            .OpenedTo(me)
            .Where(c => c.PersonId == subject)
            .Select(c => c.Id)
            .ToListAsync(stop);
        var day = places.Min(p => p.From).ToDateTime(default);
        var since = new DateTimeOffset(day, me.Zone.GetUtcOffset(day)).ToUniversalTime();
        return new(
            [subject, .. await MergePeople.DoublesOfAsync(db, subject, stop), .. places.Select(p => p.Id), .. papers],
            since
        );
    }
}
