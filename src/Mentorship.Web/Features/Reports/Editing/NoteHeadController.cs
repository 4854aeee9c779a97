using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Reports.Editing;

/// <summary>Who signs a note and who wrote it.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("reports/{id:guid}/head")]
public sealed class NoteHeadController(PortalDb db, UnitOfWork work, TimeProvider clock) : NoteEditor(db, work, clock)
{
    [HttpGet]
    public Task<IActionResult> Edit(Guid id) => PageAsync(id, desk => Page(desk, HeadForm.Of(desk.Note)));

    [HttpPost]
    public Task<IActionResult> Update(Guid id, HeadForm form) =>
        ChangeAsync(
            id,
            async note =>
            {
                if (!ModelState.IsValid || Clashes(form, HeadForm.Of(note), "подписи"))
                    return Page(await DeskAsync(id), form);
                note.Describe(form.Head);
                return await SavedAsync(id, "Подпись справки сохранена.");
            },
            desk => Page(desk, form)
        );

    private ViewResult Page(NoteDesk desk, HeadForm form) => View("EditHead", (desk, form));
}
