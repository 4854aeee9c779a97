using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Pairs.Making;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Keeping;

/// <summary>What is written of a pair besides its people; putting in force where no order is needed; deleting a draft.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs/{id:guid}")]
public sealed class KeepingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid id) =>
        await KeptPair.FindAsync(db, Me, id) is { IsOpen: true } pair
            ? await Page(pair, FrameForm.Of(pair))
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, FrameForm form)
    {
        if (await KeptPair.FindAsync(db, Me, id) is not { } pair)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(pair, form);
                // The department changes no words that it does not read.
                if (!Me.ReadsWordsOf(pair))
                    form.Goal = pair.Goal;
                if (Clashes(form, FrameForm.Of(pair), "пару"))
                    return await Page(pair, form);
                var (shape, kind) = await new PairMaker(db, Me, Today).LinesAsync(form.Pair);
                pair.Change(PairMaker.Frame(form.Pair, shape, kind));
                await PairClash.MustBeFreeAsync(db, Me, pair, Today);
                await db.SaveChangesAsync();
                Say("Пара исправлена.");
                return Redirect($"/pairs/{id}");
            },
            async () => await KeptPair.FindAsync(db, Me, id) is { } there ? await Page(there, form) : NotFound()
        );
    }

    [HttpPost("approval")]
    public async Task<IActionResult> Approve(Guid id)
    {
        if (await KeptPair.FindAsync(db, Me, id) is not { } pair)
            return NotFound();
        return await ToCard(
            id,
            async () =>
            {
                var row = (await db.Pairs.VisibleTo(Me).AsNoTracking().Where(p => p.Id == id).ReadAsync(db, Me, Today))[
                    0
                ];
                if (row.NeedsOrder)
                    throw new RuleBroken($"Вид «{row.Kind}» закрепляют приказом. Подготовьте его.");
                if (row.InTheWay > 0)
                    throw new RuleBroken("Пока не хватает бумаг, пару не закрепить: они перечислены рядом.");
                pair.Approve(Today);
                db.Journal.Note("pair.approved", because: null);
                await db.SaveChangesAsync();
                Say("Пара закреплена.");
            }
        );
    }

    [HttpPost("delete")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await KeptPair.FindAsync(db, Me, id) is not { } pair)
            return NotFound();
        if (pair.State != PairState.Draft)
            return await ToCard(
                id,
                () => throw new RuleBroken("Пара была закреплена: её не удаляют, а завершают или прекращают.")
            );
        db.RemoveRange(await db.Consents.VisibleTo(Me).Where(c => c.PairId == id).ToListAsync());
        await db.SaveChangesAsync();
        db.Remove(pair);
        await db.SaveChangesAsync();
        Say("Черновик удалён, запись о нём осталась в журнале.");
        return Redirect("/pairs");
    }

    private Task<IActionResult> ToCard(Guid id, Func<Task> change) =>
        Change(
            work,
            async () =>
            {
                await change();
                return Redirect($"/pairs/{id}");
            },
            async () => View("/Features/Pairs/Show.cshtml", await PairCard.ReadAsync(db, Me, id, Today))
        );

    private async Task<IActionResult> Page(Pair pair, FrameForm form)
    {
        if (!Me.ReadsWordsOf(pair))
        {
            form.Goal = null;
            ModelState.Remove(nameof(form.Goal));
        }
        ViewData["Card"] = await PairCard.ReadAsync(db, Me, pair.Id, Today);
        ViewData["Desk"] = await PairDesk.ReadAsync(
            db,
            Me,
            new PairForm { FormId = form.FormId, KindId = form.KindId },
            Today
        );
        return View("Edit", form);
    }
}
