using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Organisations;

internal static class OrganisationLock
{
    /// <summary>
    /// The organisation with what belongs to it, held until the end of the request, so that what the form had seen is
    /// compared with what really stands there.
    /// </summary>
    public static async Task<Organisation?> LockAsync(this PortalDb db, CurrentUser me, Guid id)
    {
        await db.Database.ExecuteSqlAsync(
            $"select from organisation where district_id = {me.DistrictId} and id = {id} for update"
        );
        return await db
            .Organisations.VisibleTo(me)
            .Include(o => o.Aliases)
            .Include(o => o.Statistics)
            .AsSplitQuery()
            .SingleOrDefaultAsync(o => o.Id == id);
    }
}
