using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Features.Pairs.Assigning;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Paper;

/// <summary>Pairs that an order on paper has put in force, told after the order itself was entered.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("orders/{id:guid}/pairs")]
public sealed class PaperPairsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private PaperPairs Paper => new(db, Me, Me.Today(clock));

    [HttpGet]
    public async Task<IActionResult> New(Guid id) =>
        await FindAsync(id) is { } order ? await Page(order, new ChosenPairs()) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ChosenPairs form)
    {
        if (await FindAsync(id) is not { } order)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                var pairs = await Paper.ReadyAsync(order.Issuer, form.Pairs);
                await Paper.PutInForceAsync(order, pairs, HttpContext.RequestAborted);
                Say($"Закреплено пар и групп: {pairs.Count}." + await db.AttachObjectsAsync(Me, order.IssuerId, clock));
                return Redirect($"/orders/{id}");
            },
            async () => await FindAsync(id) is { } there ? await Page(there, form) : NotFound()
        );
    }

    private async Task<IActionResult> Page(Order order, ChosenPairs form)
    {
        ViewData["Order"] = order;
        return View("Pairs", await Paper.DeskAsync(order.Issuer, form.Pairs));
    }

    private async Task<Order?> FindAsync(Guid id) =>
        await db
            .Orders.VisibleTo(Me)
            .WrittenBy(Me)
            .Include(o => o.Issuer)
            .SingleOrDefaultAsync(o =>
                o.Id == id && o.Content == null && o.Kind == OrderKind.AssignPairs && o.State == OrderState.Registered
            )
            is { } order
        && Me.Keeps(order.IssuerId)
            ? order
            : null;
}
