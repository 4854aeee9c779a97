using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Features.Obligations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Appointments.Replacement;

/// <summary>Another person takes over: the old appointment ends the day before.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("appointments/{id:guid}/replacement")]
[RequestSizeLimit(FileForms.BodyLimit)]
public sealed class ReplacementController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet]
    public Task<IActionResult> New(Guid id) => Page(id, new AppointmentForm { From = Today });

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, AppointmentForm form)
    {
        await db.HoldAsync<Appointment>(Me, id);
        var old = await db
            .Appointments.VisibleTo(Me)
            .Include(a => a.Organisation)
            .Include(a => a.Function)
            .SingleOrDefaultAsync(a => a.Id == id);
        if (old is null || !Me.Keeps(old.OrganisationId))
            return NotFound();
        (form.OrganisationId, form.FunctionId) = (old.OrganisationId, old.FunctionId);
        ModelState.Remove(nameof(form.OrganisationId));
        ModelState.Remove(nameof(form.FunctionId));
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, form);
                await db.TakeTurnsAsync(Me, old.OrganisationId);
                var successor = form.Make(
                    old.Organisation,
                    old.Function,
                    await AppointmentDesk.WhoAsync(db, Me, form, Today)
                );
                old.GiveWayTo(successor);
                successor.Attach(await db.KeepFileAsync(Me, form, null, HttpContext.RequestAborted));
                // The old period is shortened first: PostgreSQL looks at each row as it comes.
                db.Journal.Note("appointment.ended", "назначен преемник");
                await db.SaveChangesAsync();
                db.Add(successor);
                db.Journal.Note("appointment.replaced", because: null);
                await db.SaveChangesAsync();
                var reported = await db.AttachObjectsAsync(Me, old.OrganisationId, clock);
                Say(
                    $"{old.Organisation.ShortName}: преемник назначен, прежнее назначение действует по {old.To:dd.MM.yyyy}.{reported}"
                );
                return Redirect($"/appointments/{successor.Id}");
            },
            () => Page(id, form)
        );
    }

    private async Task<IActionResult> Page(Guid id, AppointmentForm form)
    {
        if (await AppointmentCard.ReadAsync(db, Me, id, Today) is not { Keeps: true } card)
            return NotFound();
        (form.OrganisationId, form.FunctionId) = (card.Row.OrganisationId, card.Row.FunctionId);
        ViewData["Card"] = card;
        ViewData["Desk"] = await AppointmentDesk.ReadAsync(db, Me, form, Today);
        return View("Replace", form);
    }
}
