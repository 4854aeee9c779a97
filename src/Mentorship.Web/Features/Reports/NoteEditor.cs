using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Notes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reports;

/// <summary>Everything that changes a draft of a note: it is held while it is changed, and what is sealed is not opened for it.</summary>
public abstract class NoteEditor(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    protected PortalDb Db => db;

    protected CancellationToken Stop => HttpContext.RequestAborted;

    protected DateOnly Today => Me.Today(clock);

    protected DateTimeOffset Now => clock.GetUtcNow();

    protected async Task<NoteDesk> DeskAsync(Guid id) => (await NoteDesk.ReadAsync(db, Me, id, clock, Stop))!;

    /// <summary>A page about a draft; of what is sealed its own page says all there is.</summary>
    protected async Task<IActionResult> PageAsync(Guid id, Func<NoteDesk, IActionResult> page)
    {
        if (await NoteDesk.ReadAsync(db, Me, id, clock, Stop) is not { } desk)
            return NotFound();
        if (desk.Note.IsDraft)
            return page(desk);
        Say(Note.SealedSentence);
        return Redirect($"/reports/{id}");
    }

    /// <param name="change">Gets the note with its recommendations, read for change.</param>
    /// <param name="again">The page once more when a rule was broken.</param>
    protected async Task<IActionResult> ChangeAsync(
        Guid id,
        Func<Note, Task<IActionResult>> change,
        Func<NoteDesk, IActionResult> again
    )
    {
        await db.HoldAsync<Note>(Me, id);
        var note = await db
            .Notes.VisibleTo(Me)
            .Include(n => n.Recommendations)
            .SingleOrDefaultAsync(n => n.Id == id, Stop);
        if (note is null)
            return NotFound();
        return await Change(
            work,
            () =>
            {
                note.MustBeDraft();
                return change(note);
            },
            () => PageAsync(id, again)
        );
    }

    protected async Task<IActionResult> SavedAsync(Guid id, string said, string place = "")
    {
        await db.SaveChangesAsync(Stop);
        Say(said);
        return Redirect($"/reports/{id}{place}");
    }
}
