using Mentorship.Web.Access;
using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data;

public static class RowLock
{
    /// <summary>Held until the end of the request, so that what a form had seen is compared with what really stands there.</summary>
    public static Task HoldAsync<T>(this PortalDb db, CurrentUser me, Guid id)
        where T : DistrictOwned
    {
        var sql =
            $"select from {db.Model.FindEntityType(typeof(T))!.GetTableName()} where district_id = {{0}} and id = {{1}} for update";
        return db.Database.ExecuteSqlRawAsync(sql, me.DistrictId!, id);
    }
}
