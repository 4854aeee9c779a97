using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Features.Orders.Repeal;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Registering;

/// <summary>«Признать утратившим силу приказ от … № …»: the words take the force of what they name.</summary>
public static class RepealsByOrder
{
    public static async Task DoAsync(PortalDb db, CurrentUser me, Order order, DateOnly day, CancellationToken stop)
    {
        foreach (var named in await FindAsync(db, me, order, stop))
            await RepealOrder.DoAsync(db, me, named, day, order, null, stop);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Documents of the same issuer that the text names by number and day.</summary>
    public static async Task<IReadOnlyList<Order>> FindAsync(
        PortalDb db,
        CurrentUser me,
        Order order,
        CancellationToken stop
    )
    {
        if (!order.Content!.Points.Any(p => RepealWords.TakesForce(p.Text)))
            return [];
        var others = db
            .Orders.VisibleTo(me)
            .Where(o => o.IssuerId == order.IssuerId && o.Id != order.Id && o.State == OrderState.Registered);
        // Their texts are long: only those that are meant are read whole.
        var numbers = await others
            .Select(o => new
            {
                o.Id,
                o.Number,
                o.IssuedOn,
            })
            .ToListAsync(stop);
        var meant = numbers
            .Where(o => RepealWords.SaysWholly(order.Content!, o.Number!, o.IssuedOn!.Value))
            .Select(o => o.Id)
            .ToList();
        return meant.Count == 0 ? [] : await others.Where(o => meant.Contains(o.Id)).ToListAsync(stop);
    }
}
