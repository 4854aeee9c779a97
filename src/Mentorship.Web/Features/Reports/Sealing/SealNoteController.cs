using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Features.Reports.Writing;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Reports.Sealing;

/// <summary>The last look at a note before its words and decisions stand for ever.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("reports/{id:guid}/seal")]
public sealed class SealNoteController(PortalDb db, UnitOfWork work, TimeProvider clock) : NoteEditor(db, work, clock)
{
    [HttpGet]
    public Task<IActionResult> New(Guid id) => PageAsync(id, desk => View("Seal", (desk, new SealNoteForm())));

    [HttpPost]
    public Task<IActionResult> Create(Guid id, SealNoteForm form) =>
        ChangeAsync(
            id,
            async note =>
            {
                var desk = await DeskAsync(id);
                if (!ModelState.IsValid)
                    return View("Seal", (desk, form));
                var given = await new SealNote(Db, NotePaper.Freeze).PutAsync(
                    note,
                    desk.Basis!,
                    desk.District,
                    await Db.PartyDirectoryAsync(Me, Today),
                    new Step(Me.UserId, Now, Today),
                    Stop
                );
                return await SavedAsync(
                    id,
                    given == 0
                        ? "Справка зафиксирована."
                        : $"Справка зафиксирована, дано {Plural.Of(given, "поручение", "поручения", "поручений")}."
                );
            },
            desk => View("Seal", (desk, form))
        );
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
