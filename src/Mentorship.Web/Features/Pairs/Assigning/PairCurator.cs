using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Orders.Making;

namespace Mentorship.Web.Features.Pairs.Assigning;

/// <summary>Whose duties the points of an order on pairs are: the curator whom its school has appointed.</summary>
internal static class PairCurator
{
    public static async Task<string?> OfAsync(PortalDb db, CurrentUser me, Order order, DateOnly today) =>
        order.Issuer.Kind.SpeaksToDistrict()
            ? null
            : (
                await IssuerCurator.OfAsync(db, me, await db.PartyDirectoryAsync(me, today), order.Issuer.Id, today)
            )?.FullName;
}
