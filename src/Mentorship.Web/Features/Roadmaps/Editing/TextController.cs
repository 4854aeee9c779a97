using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Mentorship.Web.Features.Roadmaps.Making;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>The draft and its heading.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/text")]
public sealed class TextController(PortalDb db, UnitOfWork work, TimeProvider clock) : DraftController(db, work, clock)
{
    [HttpGet]
    public Task<IActionResult> Show(Guid id) =>
        OpenAsync(id, async draft => View("Text", await TextPage.ReadAsync(Db, Me, draft, Today)));

    [HttpGet("head")]
    public Task<IActionResult> Edit(Guid id) =>
        OpenAsync(id, draft => HeadPage(draft, HeadForm.Of(draft.Roadmap, draft.Text)));

    [HttpPost("head")]
    public Task<IActionResult> Update(Guid id, HeadForm form) =>
        EditAsync(
            id,
            async draft =>
            {
                if (!ModelState.IsValid || Clashes(form, HeadForm.Of(draft.Roadmap, draft.Text), "название и период"))
                    return await HeadPage(draft, form);
                var before = draft.Text.Period;
                draft.Roadmap.Describe(form.Head);
                draft.Roadmap.Classify(
                    form.Direction ?? draft.Roadmap.Direction,
                    form.YearKind ?? draft.Roadmap.YearKind
                );
                await MakingDesk.FulfilAsync(Db, Me, draft.Roadmap, form.FulfilsId);
                if (before != draft.Text.Period)
                    foreach (var row in draft.Text.InOrder())
                        row.ReadDeadline(draft.Text.Period, draft.OrderDate);
                return await DoneAsync(
                    draft.Address,
                    before == draft.Text.Period ? "Сохранено." : "Сохранено. Сроки поняты заново для нового периода."
                );
            },
            draft => HeadPage(draft, form)
        );

    [HttpGet("numbers")]
    public Task<IActionResult> Numbers(Guid id) => OpenAsync(id, draft => Task.FromResult(NumbersPage(draft)));

    [HttpPost("numbers")]
    public Task<IActionResult> Renumber(Guid id) =>
        EditAsync(
            id,
            async draft =>
            {
                var anew = Numbering.Anew(draft.Text);
                Numbering.Apply(draft.Text, anew);
                return await DoneAsync(draft.Address, "Пронумеровано заново.");
            }
        );

    private IActionResult NumbersPage(OpenDraft draft)
    {
        ViewData["Draft"] = draft;
        return View("Numbers", Numbering.Anew(draft.Text));
    }

    private async Task<IActionResult> HeadPage(OpenDraft draft, HeadForm form)
    {
        ViewData["Draft"] = draft;
        if (draft.Roadmap.Level == RoadmapLevel.Institution)
            ViewData["Fulfilled"] = await MakingDesk.FulfilledAsync(Db, Me, draft.Roadmap.FulfilsId);
        return View("Head", form);
    }
}
