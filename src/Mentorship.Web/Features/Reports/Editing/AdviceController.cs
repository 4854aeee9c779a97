using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Notes;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Reports.Editing;

/// <summary>Recommendations of a draft: written, reworded, taken out.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("reports/{id:guid}/advice")]
public sealed class AdviceController(PortalDb db, UnitOfWork work, TimeProvider clock) : NoteEditor(db, work, clock)
{
    [HttpGet("new")]
    public Task<IActionResult> New(Guid id) => PageAsync(id, desk => Page(desk, null, new AdviceForm()));

    [HttpPost]
    public Task<IActionResult> Create(Guid id, AdviceForm form) =>
        ChangeAsync(
            id,
            async note =>
            {
                if (!ModelState.IsValid)
                    return Page(await DeskAsync(id), null, form);
                Db.Add(note.Recommend(form.Advice));
                return await SavedAsync(id, "Рекомендация добавлена.", "#advice");
            },
            desk => Page(desk, null, form)
        );

    [HttpGet("{line:guid}")]
    public Task<IActionResult> Edit(Guid id, Guid line) =>
        PageAsync(
            id,
            desk => Find(desk.Note, line) is { } advice ? Page(desk, line, AdviceForm.Of(advice)) : NotFound()
        );

    [HttpPost("{line:guid}")]
    public Task<IActionResult> Update(Guid id, Guid line, AdviceForm form) =>
        ChangeAsync(
            id,
            async note =>
            {
                if (Find(note, line) is not { } advice)
                    return NotFound();
                if (!ModelState.IsValid || Clashes(form, AdviceForm.Of(advice), "рекомендацию"))
                    return Page(await DeskAsync(id), line, form);
                note.Reword(advice, form.Advice);
                return await SavedAsync(id, "Рекомендация сохранена.", "#advice");
            },
            desk => Page(desk, line, form)
        );

    [HttpPost("{line:guid}/delete")]
    public Task<IActionResult> Delete(Guid id, Guid line) =>
        ChangeAsync(
            id,
            async note =>
            {
                if (Find(note, line) is not { } advice)
                    return NotFound();
                note.Remove(advice);
                return await SavedAsync(id, "Рекомендация удалена из проекта.", "#advice");
            },
            desk => Redirect($"/reports/{desk.Note.Id}#advice")
        );

    private static Recommendation? Find(Note note, Guid line) => note.Recommendations.FirstOrDefault(r => r.Id == line);

    private ViewResult Page(NoteDesk desk, Guid? line, AdviceForm form) =>
        View("EditAdvice", new AdvicePage(desk, line, form));
}

/// <param name="Line">None of a new one.</param>
public sealed record AdvicePage(NoteDesk Desk, Guid? Line, AdviceForm Form);
