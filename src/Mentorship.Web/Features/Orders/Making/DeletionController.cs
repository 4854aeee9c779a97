using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Features.Pairs.Ending;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Making;

/// <summary>A draft is given up; what is registered stays for ever.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("orders/{id:guid}/delete")]
public sealed class DeletionController(PortalDb db) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Delete(Guid id)
    {
        // Somebody may be registering or deleting it at this moment.
        await db.HoldAsync<Order>(Me, id);
        if (await db.Orders.VisibleTo(Me).WrittenBy(Me).SingleOrDefaultAsync(o => o.Id == id) is not { } order)
            return NotFound();
        if (order.State != OrderState.Draft)
        {
            Say($"Зарегистрированное не удаляют: {order.Type.In(Case.Nominative)} может утратить силу.");
            return Redirect($"/orders/{id}");
        }
        // The file that it was read from stays, and so does what was said of it.
        await db
            .RoadmapImports.VisibleTo(Me)
            .Where(i => i.OrderId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.OrderId, (Guid?)null));
        var named = await db
            .PairOrders.VisibleTo(Me)
            .Include(o => o.Pair)
                .ThenInclude(p => p.Members)
            .Where(o => o.OrderId == id)
            .ToListAsync();
        await ClosingProgramme.ReopenAsync(db, Me, named);
        db.Remove(order);
        await db.SaveChangesAsync();
        Say($"Проект {order.Type.In(Case.Genitive)} удалён.");
        return Redirect("/orders");
    }
}
