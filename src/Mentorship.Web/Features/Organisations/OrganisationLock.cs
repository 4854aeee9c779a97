using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Organisations;

internal static class OrganisationLock
{
    /// <summary>The organisation with what belongs to it.</summary>
    public static async Task<Organisation?> LockAsync(this PortalDb db, CurrentUser me, Guid id)
    {
        await db.HoldAsync<Organisation>(me, id);
        return await db
            .Organisations.VisibleTo(me)
            .Include(o => o.Aliases)
            .Include(o => o.Statistics)
            .AsSplitQuery()
            .SingleOrDefaultAsync(o => o.Id == id);
    }
}
