using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Features.Orders.Registering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Repeal;

/// <summary>A document loses its force, and the local acts that came with it.</summary>
public static class RepealOrder
{
    public static async Task DoAsync(
        PortalDb db,
        CurrentUser me,
        Order order,
        DateOnly on,
        Order? by,
        string? because,
        CancellationToken stop
    )
    {
        order.Repeal(on, by, because);
        db.Journal.Note("order.repealed", because);
        var acts = await ActsByOrder
            .Of(db.LocalActs.VisibleTo(me), order)
            .Where(a => a.To == null || a.To >= on)
            .ToListAsync(stop);
        foreach (var act in acts)
            act.Repeal(
                on > act.From ? on.AddDays(-1) : act.From,
                $"{(order.Type == OrderType.Order ? "утратил" : "утратило")} силу {order.Type.In(Case.Nominative)} № {order.Number}"
            );
    }
}
