using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Assigning;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Programmes;

/// <summary>The order that approves the chosen programmes: its draft, ready to be read and registered.</summary>
[For(Role.Curator, Role.Coordinator)]
public sealed class ProgrammeOrdersController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpPost("/programmes/orders")]
    public Task<IActionResult> Create(ChosenPairs form)
    {
        var today = Me.Today(clock);
        return Change(
            work,
            async () =>
            {
                var pairs = await WrittenProgrammes.OfAsync(db, Me, form.Pairs, today);
                var order = await new DraftPairOrder(db, Me, today).MakeAsync(pairs, OrderKind.ApproveProgrammes);
                foreach (var pair in pairs)
                    db.Add(new PairOrder(pair, order, PairAct.Programme));
                await db.SaveChangesAsync();
                return Redirect($"/orders/{order.Id}/text");
            },
            () =>
            {
                // From the list there is no form to come back to: the sentence goes with them.
                Say(ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
                Response.StatusCode = StatusCodes.Status200OK;
                return Task.FromResult<IActionResult>(Redirect("/programmes?state=draft"));
            }
        );
    }
}
