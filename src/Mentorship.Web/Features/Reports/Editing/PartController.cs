using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Notes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reports.Editing;

/// <summary>The prose of one part: written by a person, or taken anew from the figures.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("reports/{id:guid}/parts/{part}")]
public sealed class PartController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, NotePart part) =>
        await DeskAsync(id) is not { } desk || !Enum.IsDefined(part) ? NotFound()
        : desk.Note.IsDraft ? View("EditPart", new PartPage(desk, part, PartForm.Of(desk.Note, part)))
        : Redirect($"/reports/{id}");

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, NotePart part, PartForm form)
    {
        await db.HoldAsync<Note>(Me, id);
        if (
            !Enum.IsDefined(part)
            || await db.Notes.VisibleTo(Me).SingleOrDefaultAsync(n => n.Id == id, Stop) is not { } note
        )
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                note.MustBeDraft();
                if (form.Then == "again")
                    note.Redraft(part, (await DeskAsync(id))!.Draft(part));
                else if (Clashes(form, PartForm.Of(note, part), "эту часть"))
                    return await Page(id, part, form);
                else
                    note.Write(part, form.Text);
                await db.SaveChangesAsync(Stop);
                Say(form.Then == "again" ? "Текст взят из цифр заново." : "Текст части сохранён.");
                return Redirect($"/reports/{id}#{part}");
            },
            () => Page(id, part, form)
        );
    }

    private async Task<IActionResult> Page(Guid id, NotePart part, PartForm form) =>
        View("EditPart", new PartPage((await DeskAsync(id))!, part, form));

    private Task<NoteDesk?> DeskAsync(Guid id) => NoteDesk.ReadAsync(db, Me, id, clock, Stop);
}

public sealed record PartPage(NoteDesk Desk, NotePart Part, PartForm Form);
