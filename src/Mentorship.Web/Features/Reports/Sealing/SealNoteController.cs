using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reports.Sealing;

/// <summary>The last look at a note before its words and decisions stand for ever.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("reports/{id:guid}/seal")]
public sealed class SealNoteController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> New(Guid id) =>
        await DeskAsync(id) is not { } desk ? NotFound()
        : desk.Note.IsDraft ? View("Seal", (desk, new SealNoteForm()))
        : Redirect($"/reports/{id}");

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, SealNoteForm form)
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
            async () =>
            {
                var desk = (await DeskAsync(id))!;
                if (!ModelState.IsValid)
                    return View("Seal", (desk, form));
                var today = Me.Today(clock);
                var given = await SealNote.DoAsync(
                    db,
                    Me,
                    note,
                    desk,
                    await db.PartyDirectoryAsync(Me, today),
                    new Step(Me.UserId, clock.GetUtcNow(), today),
                    Stop
                );
                Say(
                    given == 0
                        ? "Справка зафиксирована."
                        : $"Справка зафиксирована, дано {Plural.Of(given, "поручение", "поручения", "поручений")}."
                );
                return Redirect($"/reports/{id}");
            },
            async () => View("Seal", ((await DeskAsync(id))!, form))
        );
    }

    private Task<NoteDesk?> DeskAsync(Guid id) => NoteDesk.ReadAsync(db, Me, id, clock, Stop);
}

public sealed class SealNoteForm
{
    public bool Knows { get; set; }
}

internal sealed class SealNoteFormValidator : AbstractValidator<SealNoteForm>
{
    public SealNoteFormValidator() =>
        RuleFor(f => f.Knows)
            .Equal(true)
            .WithMessage("Отметьте, что прочитали справку: после фиксации её не изменить.");
}
