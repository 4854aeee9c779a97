using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Editing;

[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/text/sections")]
public sealed class SectionsController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : DraftController(db, work, clock)
{
    [HttpGet("new")]
    public Task<IActionResult> New(Guid id, Guid? stage) =>
        OpenAsync(id, draft => Page(draft, new HeadingForm { StageId = stage }, null));

    [HttpPost]
    public Task<IActionResult> Create(Guid id, HeadingForm form) =>
        EditAsync(
            id,
            async draft =>
            {
                if (!ModelState.IsValid)
                    return await Page(draft, form, null);
                var stage = form.StageId is { } into ? draft.Stage(into) : null;
                var section = draft.Text.AddSection(form.Number, form.Title, stage);
                draft.Text.Arrange();
                return await DoneAsync(draft.At(section));
            },
            draft => Page(draft, form, null)
        );

    [HttpGet("{section:guid}/edit")]
    public Task<IActionResult> Edit(Guid id, Guid section) =>
        OpenAsync(
            id,
            draft =>
                draft.Section(section) is { } found
                    ? Page(draft, HeadingForm.Of(found), found)
                    : Task.FromResult<IActionResult>(NotFound())
        );

    [HttpPost("{section:guid}")]
    public Task<IActionResult> Update(Guid id, Guid section, HeadingForm form) =>
        EditAsync(
            id,
            async draft =>
            {
                // Deleted meanwhile: the name that was typed is offered as a new section.
                var found = draft.Section(section);
                if (!ModelState.IsValid || found is null || Clashes(form, HeadingForm.Of(found), "раздел"))
                    return await Page(draft, form, found);
                found.Name(form.Number, form.Title);
                if (form.StageId != found.StageId)
                    draft.Text.Move(found, form.StageId is { } into ? draft.Stage(into) : null);
                return await DoneAsync(draft.At(found));
            },
            draft => Page(draft, form, draft.Section(section))
        );

    [HttpPost("{section:guid}/delete")]
    public Task<IActionResult> Delete(Guid id, Guid section) =>
        EditAsync(
            id,
            async draft =>
            {
                if (draft.Section(section) is { } found)
                    draft.Text.Remove(found);
                return await DoneAsync(draft.Address, "Раздел удалён вместе с мероприятиями.");
            }
        );

    private Task<IActionResult> Page(OpenDraft draft, HeadingForm form, Section? section)
    {
        ViewData["Editor"] = new HeadingEditor(draft, false, section?.Id, section?.Activities.Count ?? 0);
        return Task.FromResult<IActionResult>(View("Heading", form));
    }
}
