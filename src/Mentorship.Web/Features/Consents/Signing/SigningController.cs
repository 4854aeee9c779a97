using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Signing;

/// <summary>One paper: signed, corrected, its scan put in; deleted while it is merely asked.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("consents/{id:guid}")]
[RequestSizeLimit(FileForms.BodyLimit)]
public sealed class SigningController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet("signing")]
    public async Task<IActionResult> Edit(Guid id, string? back)
    {
        if (await ConsentCard.ReadAsync(db, Me, id, Today, Stop) is not { } card)
            return NotFound();
        if (card.State == ConsentState.Withdrawn)
            return Redirect($"/consents/{id}");
        var form = SignForm.Of(card.Consent);
        if (form.SignedOn is null)
        {
            form.SignedOn = Today;
            form.ValidTo = card.Text.LastDay(Today);
            form.SignedBy = card.IsChild ? card.Person.Representative.Name : null;
            form.OwnHand = card.IsChild && card.Person.AgeOn(Today) >= Consent.OwnHandAge;
        }
        form.Back = back;
        return Page(card, form);
    }

    [HttpPost("signing")]
    public async Task<IActionResult> Update(Guid id, SignForm form)
    {
        await db.HoldAsync<Consent>(Me, id);
        if (await KeptAsync(id) is not { } found)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await PageAsync(id, form);
                if (Clashes(form, SignForm.Of(found), "согласие"))
                    return await PageAsync(id, form);
                var isNew = found.SignedOn is null;
                db.TakeSignature(found, found.Person, form.Signature, Today);
                var before = found.ScanId;
                found.Scan(await db.KeepFileAsync(Me, form, before, Stop));
                // The file is saved before the paper that holds it, and takes the note of the act with it.
                db.Journal.Note("consent.signed", because: null);
                await db.SaveChangesAsync(Stop);
                await db.DropFileAsync(Me, before, found.ScanId);
                await db.SaveChangesAsync(Stop);
                Say(isNew ? "Согласие подписано." : "Согласие исправлено.");
                return Redirect(form.Back is null ? $"/consents/{id}" : Local(form.Back));
            },
            () => PageAsync(id, form)
        );
    }

    [HttpPost("delete")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await KeptAsync(id) is not { } found)
            return NotFound();
        return await Change(
            async () =>
            {
                found.CheckDeleted();
                db.Remove(found);
                await db.SaveChangesAsync(Stop);
                Say("Запрос согласия удалён, запись о нём осталась в журнале.");
                return Redirect("/consents");
            },
            async () => View("Show", await ConsentCard.ReadAsync(db, Me, id, Today, Stop))
        );
    }

    private Task<Consent?> KeptAsync(Guid id) =>
        db.Consents.KeptBy(Me).NamedTo(Me).Include(c => c.Person).SingleOrDefaultAsync(c => c.Id == id, Stop);

    private async Task<IActionResult> PageAsync(Guid id, SignForm form) =>
        await ConsentCard.ReadAsync(db, Me, id, Today, Stop) is { } card ? Page(card, form) : NotFound();

    private ViewResult Page(ConsentCard card, SignForm form)
    {
        form.FileNow = card.Scan;
        ViewData["Card"] = card;
        return View("Sign", form);
    }
}
