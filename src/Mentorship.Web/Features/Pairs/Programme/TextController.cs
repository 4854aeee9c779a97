using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Programme;

/// <summary>The words and the plan: a draft is written, an approved programme is corrected with a reason.</summary>
[For(Role.Curator, Role.Coordinator, Role.Mentor)]
[Route("pairs/{id:guid}/programme/text")]
public sealed class TextController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id)
    {
        if (await CardAsync(id) is not { } card)
            return NotFound();
        return card.MayWrite ? Page(card, ProgrammeForm.Of(card.Programme!)) : Redirect(card.At);
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, ProgrammeForm form)
    {
        if (await CardAsync(id) is not { } card)
            return NotFound();
        if (!card.MayWrite)
            return Redirect(card.At);
        if (!ModelState.IsValid)
            return Page(card, form);
        if (form.Rearrange())
        {
            ModelState.Clear();
            return Page(card, form);
        }
        form.Steps.RemoveAll(s => s.Text.IsBlank);
        return await Change(work, () => SaveAsync(card, form), async () => Page((await CardAsync(id))!, form));
    }

    private async Task<IActionResult> SaveAsync(ProgrammeCard card, ProgrammeForm form)
    {
        await db.HoldAsync<Domain.Programmes.Programme>(Me, card.Programme!.Id);
        var programme = await db
            .Programmes.VisibleTo(Me)
            .Include(p => p.Pair)
            .Include(p => p.Steps)
            .Include(p => p.Corrections)
            .SingleAsync(p => p.Id == card.Programme.Id);
        if (Clashes(form, ProgrammeForm.Of(programme), "программу"))
            return Page(card, form);
        if (programme.State == ProgrammeState.Draft)
        {
            programme.Write(form.Text);
            Say("Черновик программы сохранён.");
        }
        else
        {
            db.Add(programme.Correct(form.Text, Me.Today(clock), form.Because));
            db.Journal.Note("programme.corrected", form.Because);
            Say("Программа скорректирована, прежний текст остался в истории корректировок.");
        }
        await db.SaveChangesAsync();
        return Redirect(card.At);
    }

    private ViewResult Page(ProgrammeCard card, ProgrammeForm form)
    {
        ViewData["Card"] = card;
        return View("Text", form);
    }

    private async Task<ProgrammeCard?> CardAsync(Guid id) =>
        await ProgrammeCard.ReadAsync(db, Me, id, Me.Today(clock)) is { Programme: not null, Head.Works: true } card
            ? card
            : null;
}
