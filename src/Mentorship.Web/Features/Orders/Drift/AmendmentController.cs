using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Features.Orders.Making;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Drift;

/// <summary>The draft of an order that puts a registered one right, in the wording that the differences ask for.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("orders/{id:guid}/amendment")]
public sealed class AmendmentController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        var today = Me.Today(clock);
        if (
            await db.Orders.VisibleTo(Me).WrittenBy(Me).SingleOrDefaultAsync(o => o.Id == id)
            is not { State: OrderState.Registered } order
        )
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                var draft = await DraftOrder.MakeAsync(
                    db,
                    Me,
                    new NewOrderForm
                    {
                        Kind = OrderKind.Amend,
                        Type = order.Type,
                        IssuerId = order.IssuerId,
                        AmendsId = order.Id,
                    },
                    today
                );
                var drifted = (await DriftReader.FindAsync(db, Me, order, today))
                    .Where(d => d.MendedBy is null)
                    .ToList();
                if (drifted.Count > 0)
                    draft.Write(
                        draft.Type,
                        new OrderHead(draft.Title)
                        {
                            Place = draft.Place,
                            SignerPost = draft.SignerPost,
                            SignerName = draft.SignerName,
                        },
                        draft.Content! with
                        {
                            Points =
                            [
                                draft.Content.Points[0],
                                .. drifted.Select(d => new OrderPoint(2, d.Amendment) { Mends = d.Mend }),
                            ],
                        }
                    );
                await db.SaveChangesAsync();
                return Redirect($"/orders/{draft.Id}/text");
            },
            () => Task.FromResult<IActionResult>(Redirect($"/orders/{id}"))
        );
    }
}
