using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Notes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reports.Editing;

/// <summary>Who signs a note and who wrote it.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("reports/{id:guid}/head")]
public sealed class NoteHeadController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Edit(Guid id) =>
        await DeskAsync(id) is not { } desk ? NotFound()
        : desk.Note.IsDraft ? View("EditHead", (desk, HeadForm.Of(desk.Note)))
        : Redirect($"/reports/{id}");

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, HeadForm form)
    {
        await db.HoldAsync<Note>(Me, id);
        if (await db.Notes.VisibleTo(Me).SingleOrDefaultAsync(n => n.Id == id, Stop) is not { } note)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid || Clashes(form, HeadForm.Of(note), "подписи"))
                    return await Page(id, form);
                note.Describe(form.Head);
                await db.SaveChangesAsync(Stop);
                Say("Подпись справки сохранена.");
                return Redirect($"/reports/{id}");
            },
            () => Page(id, form)
        );
    }

    private async Task<IActionResult> Page(Guid id, HeadForm form) => View("EditHead", ((await DeskAsync(id))!, form));

    private Task<NoteDesk?> DeskAsync(Guid id) => NoteDesk.ReadAsync(db, Me, id, clock, Stop);
}
