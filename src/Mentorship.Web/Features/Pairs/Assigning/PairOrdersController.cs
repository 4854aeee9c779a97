using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Ending;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Assigning;

public sealed class ChosenPairs
{
    public List<Guid> Pairs { get; set; } = [];
}

/// <summary>The order that puts the chosen pairs in force: its draft, ready to be read and registered.</summary>
[For(Role.Curator, Role.Coordinator)]
public sealed class PairOrdersController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpPost("/pairs/orders")]
    public async Task<IActionResult> Create(ChosenPairs form)
    {
        var draft = new DraftPairOrder(db, Me, Today);
        return await Change(
            work,
            async () =>
            {
                var pairs = await draft.ReadyAsync(form.Pairs);
                var order = await draft.MakeAsync(pairs, Domain.Orders.OrderKind.AssignPairs);
                await draft.NameHeadsAsync(order, pairs);
                foreach (var pair in pairs)
                    db.Add(new PairOrder(pair, order, PairAct.Assign));
                await db.SaveChangesAsync();
                return Redirect($"/orders/{order.Id}/text");
            },
            () =>
            {
                // From the list there is no form to come back to: the sentence goes with them.
                Say(ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
                Response.StatusCode = StatusCodes.Status200OK;
                return Task.FromResult<IActionResult>(Redirect("/pairs?state=draft"));
            }
        );
    }

    /// <summary>Out of the draft of an order; the pair is as before.</summary>
    /// <param name="back"><c>order</c>: it was asked for on the draft.</param>
    [HttpPost("/pairs/{id:guid}/orders/{order:guid}/removal")]
    public async Task<IActionResult> Remove(Guid id, Guid order, string? back)
    {
        var named = await db
            .PairOrders.VisibleTo(Me)
            .Include(o => o.Pair)
                .ThenInclude(p => p.Members)
            .Where(o => o.PairId == id && o.OrderId == order && o.DoneOn == null)
            .ToListAsync();
        if (named.Count == 0 || !await db.Pairs.VisibleTo(Me).KeptBy(Me).AnyAsync(p => p.Id == id))
            return NotFound();
        await ClosingProgramme.ReopenAsync(db, Me, named);
        db.RemoveRange(named);
        await db.SaveChangesAsync();
        Say("Пара убрана из проекта приказа.");
        return Redirect(back == "order" ? $"/orders/{order}/text" : $"/pairs/{id}");
    }
}
