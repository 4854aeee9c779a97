using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Making;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Extending;

/// <summary>A later last day of a pair in force whose kind needs an order: by one, or at once where somebody insists.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs/{id:guid}/extension")]
public sealed class ExtensionController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    private ExtensionOrder Orders => new(db, Me, Today);

    [HttpGet]
    public async Task<IActionResult> New(Guid id) =>
        await FindAsync(id) is null ? NotFound() : await Page(id, new ExtensionForm());

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ExtensionForm form)
    {
        if (await FindAsync(id) is not { } pair)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, form);
                var to = form.To!.Value;
                pair.MayExtend(to);
                if (form.Then == "order")
                {
                    var order = await Orders.WriteAsync(pair, to);
                    await db.SaveChangesAsync();
                    return Redirect($"/orders/{order.Id}/text");
                }
                pair.Extend(to);
                await PairClash.MustBeFreeAsync(db, Me, pair, Today);
                await Orders.DropAsync(pair);
                db.Journal.Note("pair.extended", because: null);
                await db.SaveChangesAsync();
                Say($"Срок продлён по {Days.Digits(to)} без приказа. Приказ можно подготовить с карточки.");
                return Redirect($"/pairs/{id}");
            },
            () => Page(id, form)
        );
    }

    /// <summary>It was extended without an order: the paper that says so comes after.</summary>
    [HttpPost("order")]
    public async Task<IActionResult> Record(Guid id)
    {
        if (await FindAsync(id) is not { } pair)
            return NotFound();
        var order = await Orders.WriteAsync(pair, pair.To);
        await db.SaveChangesAsync();
        return Redirect($"/orders/{order.Id}/text");
    }

    private async Task<Pair?> FindAsync(Guid id) =>
        await KeptPair.FindAsync(db, Me, id) is { State: PairState.Approved, Kind.NeedsOrder: true } pair ? pair : null;

    private async Task<IActionResult> Page(Guid id, ExtensionForm form)
    {
        ViewData["Card"] = await PairCard.ReadAsync(db, Me, id, Today);
        ViewData["Consented"] = await db
            .Consents.VisibleTo(Me)
            .Where(c =>
                c.PairId == id
                && c.Kind == ConsentKind.ThisPair
                && c.SignedOn != null
                && c.WithdrawnOn == null
                && c.DestructionId == null
            )
            .Select(c => c.PersonId)
            .ToListAsync();
        return View("Extension", form);
    }
}
