using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>Another order: a step up or down, into a section, or to the place where a row was dropped.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/text")]
public sealed class MovesController(PortalDb db, UnitOfWork work, TimeProvider clock) : DraftController(db, work, clock)
{
    [HttpPost("activities/{activity:guid}/move")]
    public Task<IActionResult> Activity(Guid id, Guid activity, int? by, Guid? section, int? place) =>
        EditAsync(
            id,
            async draft =>
            {
                // A row or a section that is there no more: the page as it stands now says it.
                if (draft.Activity(activity) is not { } row)
                    return Redirect(draft.Address);
                if (section is { } into && draft.Section(into) is { } target)
                    target.Take(row, place ?? int.MaxValue);
                else if (by is { } step && step != 0)
                    draft.Text.Move(row, step);
                return await DoneAsync(draft.At(row));
            }
        );

    [HttpPost("sections/{section:guid}/move")]
    public Task<IActionResult> Section(Guid id, Guid section, int? by, Guid? stage) =>
        EditAsync(
            id,
            async draft =>
            {
                if (draft.Section(section) is not { } found)
                    return Redirect(draft.Address);
                if (by is { } step && step != 0)
                    draft.Text.Move(found, step);
                else
                    draft.Text.Move(found, stage is { } into ? draft.Stage(into) : null);
                return await DoneAsync(draft.At(found));
            }
        );

    [HttpPost("stages/{stage:guid}/move")]
    public Task<IActionResult> Stage(Guid id, Guid stage, int? by) =>
        EditAsync(
            id,
            async draft =>
            {
                if (draft.Stage(stage) is { } found && by is { } step && step != 0)
                    draft.Text.Move(found, step);
                return await DoneAsync($"{draft.Address}#g-{stage:N}");
            }
        );
}
