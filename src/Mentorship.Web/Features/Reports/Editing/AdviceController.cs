using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Notes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reports.Editing;

/// <summary>Recommendations of a draft: written, reworded, taken out.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("reports/{id:guid}/advice")]
public sealed class AdviceController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet("new")]
    public Task<IActionResult> New(Guid id) => Page(id, null, new AdviceForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid id, AdviceForm form) => SaveAsync(id, null, form);

    [HttpGet("{line:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid line) =>
        await FindAsync(id) is { } note && note.Recommendations.FirstOrDefault(r => r.Id == line) is { } advice
            ? await Page(id, line, AdviceForm.Of(advice))
            : NotFound();

    [HttpPost("{line:guid}")]
    public Task<IActionResult> Update(Guid id, Guid line, AdviceForm form) => SaveAsync(id, line, form);

    [HttpPost("{line:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, Guid line)
    {
        await db.HoldAsync<Note>(Me, id);
        if (
            await FindAsync(id) is not { } note
            || note.Recommendations.FirstOrDefault(r => r.Id == line) is not { } advice
        )
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                note.Remove(advice);
                await db.SaveChangesAsync(Stop);
                Say("Рекомендация удалена из проекта.");
                return Redirect($"/reports/{id}#advice");
            },
            () => Page(id, line, AdviceForm.Of(advice))
        );
    }

    private async Task<IActionResult> SaveAsync(Guid id, Guid? line, AdviceForm form)
    {
        await db.HoldAsync<Note>(Me, id);
        if (await FindAsync(id) is not { } note)
            return NotFound();
        var advice = note.Recommendations.FirstOrDefault(r => r.Id == line);
        if (line is not null && advice is null)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, line, form);
                if (advice is null)
                    db.Add(note.Recommend(form.Advice));
                else if (Clashes(form, AdviceForm.Of(advice), "рекомендацию"))
                    return await Page(id, line, form);
                else
                    note.Reword(advice, form.Advice);
                await db.SaveChangesAsync(Stop);
                Say(advice is null ? "Рекомендация добавлена." : "Рекомендация сохранена.");
                return Redirect($"/reports/{id}#advice");
            },
            () => Page(id, line, form)
        );
    }

    private async Task<IActionResult> Page(Guid id, Guid? line, AdviceForm form) =>
        await NoteDesk.ReadAsync(db, Me, id, clock, Stop) is not { } desk ? NotFound()
        : desk.Note.IsDraft ? View("EditAdvice", new AdvicePage(desk, line, form))
        : Redirect($"/reports/{id}");

    private Task<Note?> FindAsync(Guid id) =>
        db.Notes.VisibleTo(Me).Include(n => n.Recommendations).SingleOrDefaultAsync(n => n.Id == id, Stop);
}

/// <param name="Line">None of a new one.</param>
public sealed record AdvicePage(NoteDesk Desk, Guid? Line, AdviceForm Form);
