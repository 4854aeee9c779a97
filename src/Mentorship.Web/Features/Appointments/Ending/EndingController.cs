using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Appointments.Ending;

/// <summary>Nobody takes over: the appointment ends on a day.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("appointments/{id:guid}/ending")]
public sealed class EndingController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public Task<IActionResult> New(Guid id) => Page(id, new EndForm { To = Me.Today(clock) });

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, EndForm form)
    {
        var found = await db.Appointments.VisibleTo(Me).SingleOrDefaultAsync(a => a.Id == id);
        if (found is null || !Me.Keeps(found.OrganisationId))
            return NotFound();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, form);
                found.End(form.To!.Value, form.EndedBecause);
                db.Journal.Note("appointment.ended", because: null);
                await db.SaveChangesAsync();
                Say($"Последний день: {found.To:dd.MM.yyyy}. Назначьте преемника, чтобы место не осталось пустым.");
                return Redirect($"/appointments/{id}");
            },
            () => Page(id, form)
        );
    }

    private async Task<IActionResult> Page(Guid id, EndForm form)
    {
        if (await AppointmentCard.ReadAsync(db, Me, id, Me.Today(clock)) is not { Keeps: true } card)
            return NotFound();
        ViewData["Card"] = card;
        return View("End", form);
    }
}
