using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Notes;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Reports.Editing;

/// <summary>The prose of one part: written by a person, or taken anew from the figures.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("reports/{id:guid}/parts/{part}")]
public sealed class PartController(PortalDb db, UnitOfWork work, TimeProvider clock) : NoteEditor(db, work, clock)
{
    [HttpGet]
    public Task<IActionResult> Edit(Guid id, NotePart part) =>
        PageAsync(id, desk => Enum.IsDefined(part) ? Page(desk, part, PartForm.Of(desk.Note, part)) : NotFound());

    [HttpPost]
    public Task<IActionResult> Update(Guid id, NotePart part, PartForm form) =>
        ChangeAsync(
            id,
            async note =>
            {
                if (!Enum.IsDefined(part))
                    return NotFound();
                if (form.Then == "again")
                {
                    note.Redraft(part, (await DeskAsync(id)).Draft(part));
                    return await SavedAsync(id, "Текст взят из цифр заново.", $"#{part}");
                }
                if (Clashes(form, PartForm.Of(note, part), "эту часть"))
                    return Page(await DeskAsync(id), part, form);
                note.Write(part, form.Text);
                return await SavedAsync(id, "Текст части сохранён.", $"#{part}");
            },
            desk => Page(desk, part, form)
        );

    private ViewResult Page(NoteDesk desk, NotePart part, PartForm form) =>
        View("EditPart", new PartPage(desk, part, form));
}

public sealed record PartPage(NoteDesk Desk, NotePart Part, PartForm Form);
