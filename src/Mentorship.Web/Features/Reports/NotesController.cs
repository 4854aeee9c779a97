using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reports;

/// <summary>One note: its page and its files.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
public sealed class NotesController(PortalDb db, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet("/reports/{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await NoteDesk.ReadAsync(db, Me, id, clock, Stop) is { } desk ? View("Show", desk) : NotFound();

    [HttpGet("/reports/{id:guid}.docx")]
    public async Task<IActionResult> Docx(Guid id) =>
        await NoteDesk.ReadAsync(db, Me, id, clock, Stop) is { } desk
            ? DocumentResult.Docx(desk.Paper, Ending(desk.Note))
            : NotFound();

    [HttpGet("/reports/{id:guid}.pdf")]
    public async Task<IActionResult> Pdf(Guid id) =>
        await NoteDesk.ReadAsync(db, Me, id, clock, Stop) is { } desk
            ? DocumentResult.Pdf(desk.Paper, $"/reports/{id}.docx", Ending(desk.Note))
            : NotFound();

    [HttpPost("/reports/{id:guid}/delete")]
    [For(Role.Curator, Role.Methodist)]
    public async Task<IActionResult> Delete(Guid id)
    {
        await db.HoldAsync<Note>(Me, id);
        if (await db.Notes.VisibleTo(Me).SingleOrDefaultAsync(n => n.Id == id, Stop) is not { } note)
            return NotFound();
        if (!note.IsDraft)
        {
            Say("Зафиксированную справку не удаляют: по ней даны поручения.");
            return Redirect($"/reports/{id}");
        }
        db.Remove(note);
        await db.SaveChangesAsync(Stop);
        Say("Проект справки удалён.");
        return Redirect("/reports");
    }

    private static string Ending(Note note) => note.IsDraft ? ", проект" : "";
}
