using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Acts.Repeal;

/// <summary>The act loses its force and nothing comes in its place.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("acts/{id:guid}/repeal")]
public sealed class RepealController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public Task<IActionResult> New(Guid id) => Page(id, new EndForm { To = Me.Today(clock) });

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, EndForm form)
    {
        var found = await db.LocalActs.VisibleTo(Me).SingleOrDefaultAsync(a => a.Id == id);
        if (found is null || !Me.Keeps(found.OrganisationId))
            return NotFound();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, form);
                found.Repeal(form.To!.Value, form.EndedBecause);
                db.Journal.Note("localAct.repealed", because: null);
                await db.SaveChangesAsync();
                Say($"Последний день акта: {found.To:dd.MM.yyyy}.");
                return Redirect($"/acts/{id}");
            },
            () => Page(id, form)
        );
    }

    private async Task<IActionResult> Page(Guid id, EndForm form)
    {
        if (await ActCard.ReadAsync(db, Me, id, Me.Today(clock)) is not { Keeps: true } card)
            return NotFound();
        ViewData["Card"] = card;
        return View("EndAct", form);
    }
}
