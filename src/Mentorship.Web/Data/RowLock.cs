using Mentorship.Web.Access;
using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data;

public static class RowLock
{
    /// <summary>
    /// Those who appoint or join people in one organisation go one after another: two rows that exclude each other, written
    /// at once, would wait for each other until PostgreSQL breaks one off without a sentence.
    /// </summary>
    public static Task TakeTurnsAsync(this PortalDb db, CurrentUser me, Guid organisation) =>
        db.Database.ExecuteSqlAsync(
            $"select from organisation where district_id = {me.DistrictId} and id = {organisation} for no key update"
        );

    /// <summary>The same for all organisations of the district: a file may name any of them.</summary>
    public static Task TakeAllTurnsAsync(this PortalDb db, CurrentUser me, CancellationToken stop = default) =>
        db.Database.ExecuteSqlAsync(
            $"select from organisation where district_id = {me.DistrictId} order by id for no key update",
            stop
        );

    /// <summary>Held until the end of the request, so that what a form had seen is compared with what really stands there.</summary>
    public static Task HoldAsync<T>(this PortalDb db, CurrentUser me, Guid id)
        where T : DistrictOwned
    {
        var sql =
            $"select from {db.Model.FindEntityType(typeof(T))!.GetTableName()} where district_id = {{0}} and id = {{1}} for update";
        return db.Database.ExecuteSqlRawAsync(sql, me.DistrictId!, id);
    }
}
