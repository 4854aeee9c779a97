using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Editing;

[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/text/stages")]
public sealed class StagesController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : DraftController(db, work, clock)
{
    [HttpGet("new")]
    public Task<IActionResult> New(Guid id) => OpenAsync(id, draft => Page(draft, new HeadingForm(), null));

    [HttpPost]
    public Task<IActionResult> Create(Guid id, HeadingForm form) =>
        EditAsync(
            id,
            async draft =>
            {
                if (!ModelState.IsValid)
                    return await Page(draft, form, null);
                var stage = draft.Text.AddStage(form.Number, form.Title);
                return await DoneAsync($"{draft.Address}#g-{stage.Id:N}");
            },
            draft => Page(draft, form, null)
        );

    [HttpGet("{stage:guid}/edit")]
    public Task<IActionResult> Edit(Guid id, Guid stage) =>
        OpenAsync(
            id,
            draft =>
                draft.Stage(stage) is { } found
                    ? Page(draft, HeadingForm.Of(found), found)
                    : Task.FromResult<IActionResult>(NotFound())
        );

    [HttpPost("{stage:guid}")]
    public Task<IActionResult> Update(Guid id, Guid stage, HeadingForm form) =>
        EditAsync(
            id,
            async draft =>
            {
                var found = draft.Stage(stage);
                if (!ModelState.IsValid || found is null || Clashes(form, HeadingForm.Of(found), "этап"))
                    return await Page(draft, form, found);
                found.Name(form.Number, form.Title);
                return await DoneAsync($"{draft.Address}#g-{stage:N}");
            },
            draft => Page(draft, form, draft.Stage(stage))
        );

    [HttpPost("{stage:guid}/delete")]
    public Task<IActionResult> Delete(Guid id, Guid stage) =>
        EditAsync(
            id,
            async draft =>
            {
                if (draft.Stage(stage) is { } found)
                {
                    draft.Text.Remove(found);
                    draft.Text.Arrange();
                }
                return await DoneAsync(draft.Address, "Этап убран, его разделы остались.");
            }
        );

    private Task<IActionResult> Page(OpenDraft draft, HeadingForm form, Stage? stage)
    {
        ViewData["Editor"] = new HeadingEditor(
            draft,
            true,
            stage?.Id,
            stage is null ? 0 : draft.Text.Sections.Count(s => s.StageId == stage.Id)
        );
        return Task.FromResult<IActionResult>(View("Heading", form));
    }
}
