using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>Somebody leaves a group that goes on: by an order or at once, out of a draft without a word.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs/{id:guid}")]
public sealed class LeavesController(PortalDb db, UnitOfWork work, TimeProvider clock) : MemberPages(db, work, clock)
{
    [HttpGet("leaving/{member:guid}")]
    public async Task<IActionResult> Leaving(Guid id, Guid member) =>
        await LeaverAsync(id, member) is ({ State: PairState.Approved }, _)
            ? await Page("Leaving", id, member, new LeaveForm { On = Today })
            : NotFound();

    [HttpPost("leaving/{member:guid}")]
    public async Task<IActionResult> Leave(Guid id, Guid member, LeaveForm form)
    {
        if (await LeaverAsync(id, member) is not ({ State: PairState.Approved } pair, var found))
            return NotFound();
        return await Save(
            id,
            () => Page("Leaving", id, member, form),
            async () =>
            {
                var (orders, last) = (new ChangeOrder(Db, Me, Today), form.On!.Value);
                if (form.Then == "order" && pair.Kind.NeedsOrder)
                {
                    var order = await orders.WriteAsync(
                        pair,
                        found,
                        named => named.LettingGo(found, last, form.Leaves)
                    );
                    return (null, $"/orders/{order.Id}/text");
                }
                pair.LetGo(found, last, form.Leaves);
                await orders.DropAsync(pair, found);
                Db.Journal.Note(found.IsMentor ? "pair.mentorLeft" : "pair.menteeLeft", because: form.Because);
                return ($"{found.Person.FullName} в группе по {Days.Digits(last)}, остальные продолжают.", null);
            }
        );
    }

    [HttpPost("members/{member:guid}/removal")]
    public async Task<IActionResult> Remove(Guid id, Guid member)
    {
        if (await LeaverAsync(id, member) is not ({ State: PairState.Draft } pair, var found))
            return NotFound();
        return await Save(
            id,
            () => Task.FromResult<IActionResult>(Redirect($"/pairs/{id}")),
            () =>
            {
                pair.TakeOut(found);
                return Task.FromResult<(string?, string?)>(("Черновик исправлен.", null));
            }
        );
    }

    private async Task<(Pair Pair, PairMember Member)?> LeaverAsync(Guid id, Guid member) =>
        await KeptPair.FindAsync(Db, Me, id) is { IsOpen: true } pair
        && pair.Members.FirstOrDefault(m => m.Id == member) is { } found
            ? (pair, found)
            : null;
}
