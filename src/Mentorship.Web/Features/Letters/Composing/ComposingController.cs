using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Letters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters.Composing;

/// <summary>The text of a draft and whom it goes to, beside its paper.</summary>
[For(Role.Curator)]
[Route("letters/{id:guid}/text")]
public sealed class ComposingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id) =>
        await FindAsync(id) is not { } letter ? NotFound() : await Page(letter, LetterForm.Of(letter));

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, LetterForm form)
    {
        if (await FindAsync(id) is not { } letter)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(letter, form);
                if (IsOvertaken(form.Seen, letter.Version))
                {
                    form.Seen = letter.Version;
                    return await Page(letter, form);
                }
                form.Fill(letter);
                await db.SaveChangesAsync();
                if (form.Then == "send")
                    return Redirect($"/letters/{id}/sending");
                Say("Проект письма сохранён.");
                return Redirect($"/letters/{id}/text");
            },
            async () => await Page((await FindAsync(id))!, form)
        );
    }

    /// <summary>The paper and the count of recipients as the form stands now; nothing is saved.</summary>
    [HttpPost("preview")]
    public async Task<IActionResult> Preview(Guid id, LetterForm form)
    {
        if (await FindAsync(id) is not { IsDraft: true } letter)
            return NotFound();
        ModelState.Clear();
        try
        {
            form.Title = Domain.Text.Tidy(form.Title) ?? "О …";
            form.Fill(letter);
        }
        catch (RuleBroken)
        {
            // What is wrong is said when the text is saved; until then the paper stays as it was.
            return NoContent();
        }
        return PartialView("_Preview", await DeskAsync(letter));
    }

    private async Task<IActionResult> Page(Letter letter, LetterForm form)
    {
        if (!letter.IsDraft)
            return Redirect($"/letters/{letter.Id}");
        try
        {
            form.Fill(letter);
        }
        catch (RuleBroken) when (!ModelState.IsValid)
        {
            // The sentence about it stands in the form already.
        }
        ViewData["Desk"] = await DeskAsync(letter);
        return View("Write", form);
    }

    private Task<LetterDesk> DeskAsync(Letter letter) =>
        LetterDesk.ReadAsync(db, Me, letter, Me.Today(clock), clock.GetUtcNow());

    private Task<Letter?> FindAsync(Guid id) =>
        db.Letters.VisibleTo(Me).Include(l => l.Issuer).SingleOrDefaultAsync(l => l.Id == id);
}
