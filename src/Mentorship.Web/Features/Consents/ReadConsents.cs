using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Consents;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents;

/// <summary>Consents of some people as pages of others ask for them: one statement.</summary>
public static class ReadConsents
{
    public static async Task<ConsentStand> ConsentStandAsync(
        this PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<Guid> people,
        DateOnly day,
        CancellationToken stop = default
    ) =>
        new(
            await db.Consents.VisibleTo(me).AsNoTracking().Where(c => people.Contains(c.PersonId)).ToListAsync(stop),
            day
        );
}
