using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Programme;

/// <summary>What came of a step: in its row with scripts, on a page of its own without.</summary>
[For(Role.Curator, Role.Coordinator, Role.Mentor)]
[Route("pairs/{id:guid}/programme/steps/{step:guid}")]
public sealed class StepsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid step)
    {
        if (await FindAsync(id, step) is not { } found)
            return NotFound();
        var form = MarkForm.Of(found.Step);
        if (found.Card.MayMark)
            form.DoneOn ??= Me.Today(clock);
        return found.Card.MayMark ? Page(found, form) : Redirect(found.Card.At);
    }

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, Guid step, MarkForm form)
    {
        if (await FindAsync(id, step) is not { } found)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return Page(found, form);
                await db.HoldAsync<Domain.Programmes.Programme>(Me, found.Card.Programme!.Id);
                var programme = await db
                    .Programmes.VisibleTo(Me)
                    .Include(p => p.Steps)
                    .SingleAsync(p => p.Id == found.Card.Programme.Id);
                var row = programme.Steps.Single(s => s.Id == step);
                if (Clashes(form, MarkForm.Of(row), "отметку"))
                    return Page(found, form);
                programme.Mark(row, form.Facts, Me.Today(clock));
                db.Journal.Note("programmeStep.marked", because: null);
                await db.SaveChangesAsync();
                Say(
                    row.DoneOn is null
                        ? $"Пункт {row.Place + 1} снова ждёт исполнения."
                        : $"Пункт {row.Place + 1} отмечен."
                );
                return Redirect($"{found.Card.At}#s-{step:N}");
            },
            async () => Page((await FindAsync(id, step))!.Value, form)
        );
    }

    private ViewResult Page((ProgrammeCard Card, ProgrammeStep Step) found, MarkForm form)
    {
        ViewData["Card"] = found.Card;
        ViewData["Step"] = found.Step;
        return View("Step", form);
    }

    private async Task<(ProgrammeCard Card, ProgrammeStep Step)?> FindAsync(Guid id, Guid step) =>
        await ProgrammeCard.ReadAsync(db, Me, id, Me.Today(clock))
            is { Head.Works: true, Programme: { } programme } card
        && programme.Steps.FirstOrDefault(s => s.Id == step) is { } row
            ? (card, row)
            : null;
}
