using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs;

internal static class PairTurns
{
    /// <summary>
    /// Those who join people in one organisation go one after another: two groups that exclude each other, written at
    /// once, would wait for each other until PostgreSQL breaks one off without a sentence.
    /// </summary>
    public static Task TakeTurnsAsync(this PortalDb db, CurrentUser me, Guid organisation) =>
        db.Database.ExecuteSqlAsync(
            $"select from organisation where district_id = {me.DistrictId} and id = {organisation} for no key update"
        );
}
