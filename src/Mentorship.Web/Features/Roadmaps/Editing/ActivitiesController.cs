using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>Rows of the draft: each opens as a form in its place, or on a page of its own.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/text")]
public sealed class ActivitiesController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : DraftController(db, work, clock)
{
    [HttpGet("sections/{section:guid}/activities/new")]
    public Task<IActionResult> New(Guid id, Guid section) =>
        OpenAsync(
            id,
            draft =>
                draft.Section(section) is { } found
                    ? Page(draft, new ActivityForm(), found, null)
                    : Task.FromResult<IActionResult>(NotFound())
        );

    [HttpPost("sections/{section:guid}/activities")]
    public Task<IActionResult> Create(Guid id, Guid section, ActivityForm form, string? then) =>
        EditAsync(
            id,
            async draft =>
            {
                // The section may have been deleted meanwhile: what was typed goes to the last one.
                var found = draft.Section(section) ?? draft.Last;
                if (found is null)
                    throw new RuleBroken("В карте нет ни одного раздела. Сначала добавьте раздел.");
                if (!ModelState.IsValid)
                    return await Page(draft, form, found, null);
                var row = form.AddTo(found);
                form.Understand(row, null, await UnderstandingAsync(draft), Me.UserId, Clock.GetUtcNow());
                await MeanAsync(row, then);
                await Db.SaveChangesAsync();
                return then == "next"
                    ? Redirect($"{draft.Address}/sections/{found.Id}/activities/new")
                    : Redirect(Then(draft, row, then));
            },
            draft =>
                (draft.Section(section) ?? draft.Last) is { } found
                    ? Page(draft, form, found, null)
                    : Task.FromResult<IActionResult>(Redirect(draft.Address))
        );

    [HttpGet("activities/{activity:guid}/edit")]
    public Task<IActionResult> Edit(Guid id, Guid activity) =>
        OpenAsync(
            id,
            draft =>
                draft.Activity(activity) is { } row
                    ? Page(draft, ActivityForm.Of(row), row.Section, row)
                    : Task.FromResult<IActionResult>(NotFound())
        );

    [HttpPost("activities/{activity:guid}")]
    public Task<IActionResult> Update(Guid id, Guid activity, ActivityForm form, string? then) =>
        EditAsync(
            id,
            async draft =>
            {
                if (draft.Activity(activity) is not { } row)
                    return await Gone(draft, form, activity);
                var now = ActivityForm.Of(row);
                if (!ModelState.IsValid || Clashes(form, now, "мероприятие"))
                    return await Page(draft, form, row.Section, row);
                form.Write(row);
                form.Understand(row, now.Phrase, await UnderstandingAsync(draft), Me.UserId, Clock.GetUtcNow());
                await MeanAsync(row, then);
                await Db.SaveChangesAsync();
                return Redirect(Then(draft, row, then));
            },
            draft =>
                draft.Activity(activity) is { } row ? Page(draft, form, row.Section, row) : Gone(draft, form, activity)
        );

    [HttpPost("activities/{activity:guid}/delete")]
    public Task<IActionResult> Delete(Guid id, Guid activity) =>
        EditAsync(
            id,
            async draft =>
            {
                if (draft.Activity(activity) is not { } row)
                    return Redirect(draft.Address);
                var section = row.Section;
                section.Remove(row);
                return await DoneAsync(draft.At(section), $"Мероприятие {row.Number} удалено.");
            }
        );

    // Somebody has deleted the row: the words that were typed can be put back as a new one.
    private async Task<IActionResult> Gone(OpenDraft draft, ActivityForm form, Guid shown)
    {
        if (draft.Last is not { } last)
            return NotFound();
        ModelState.AddModelError(
            "",
            "Пока вы правили, эту строку удалил кто-то ещё. Ваш текст остался в форме: сохраните его как новое мероприятие или отмените."
        );
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(draft, form, last, null, shown);
    }

    // «Возможно, вы имели в виду …»: said of this row only, for a slip of the finger is no name to remember.
    private async Task MeanAsync(Activity row, string? then)
    {
        if (then?.Split(':', 3) is not ["is", var told, var words] || !Guid.TryParse(told, out var chosen))
            return;
        var name = await Db
            .Organisations.VisibleTo(Me)
            .Where(o => o.Id == chosen)
            .Select(o => o.ShortName)
            .SingleOrDefaultAsync();
        if (name is null)
            return;
        foreach (var party in row.Parties.Where(p => p.Text == words && p.IsUnclear))
            party.Correct(
                party.Meaning with
                {
                    Kind = PartyKind.Body,
                    OrganisationId = chosen,
                    UnderstoodAs = name,
                },
                Me.UserId
            );
    }

    // A party that nobody knows is asked about after the row is kept: what was typed must not be lost on the way.
    private static string Then(OpenDraft draft, Activity row, string? then) =>
        then?.StartsWith("who:", StringComparison.Ordinal) == true
            ? $"{draft.Address}/party?words={Uri.EscapeDataString(then[4..])}&activity={row.Id}"
            : draft.At(row);

    private async Task<Understanding> UnderstandingAsync(OpenDraft draft) =>
        draft.Understanding(await Db.PartyDirectoryAsync(Me, Today));

    private async Task<IActionResult> Page(
        OpenDraft draft,
        ActivityForm form,
        Section section,
        Activity? row,
        Guid? shown = null
    )
    {
        var editor = await RowEditor.ReadAsync(Db, Me, draft, form, section, row, Today);
        ViewData["Editor"] = editor with { Shown = shown };
        return View("Activity", form);
    }
}
