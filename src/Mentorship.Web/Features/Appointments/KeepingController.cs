using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Features.Obligations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Appointments;

/// <summary>A curator keeps everybody's, a coordinator his school's.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("appointments")]
[RequestSizeLimit(FileForms.BodyLimit)]
public sealed class KeepingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet("new")]
    public Task<IActionResult> New(Guid? organisation, Guid? function) =>
        NewPage(
            new AppointmentForm
            {
                OrganisationId = Me.Has(Role.Coordinator) ? Me.Membership!.OrganisationId : organisation,
                FunctionId = function,
                From = Today,
            }
        );

    /// <summary>The list under the field «Кто», as one types.</summary>
    [HttpGet("people")]
    public async Task<IActionResult> People(string? who, Guid? organisationId) =>
        PartialView("_Found", await PersonFinder.FindAsync(db, Me, who, organisationId, Today));

    [HttpPost]
    public Task<IActionResult> Create(AppointmentForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await NewPage(form);
                var organisation = await db
                    .Organisations.VisibleTo(Me)
                    .KeptBy(Me)
                    .SingleOrDefaultAsync(o => o.Id == form.OrganisationId);
                var function = await db
                    .AppointmentFunctions.VisibleTo(Me)
                    .SingleOrDefaultAsync(f => f.Id == form.FunctionId && !f.IsRetired);
                if (organisation is null || function is null)
                    return NotFound();
                await db.TakeTurnsAsync(Me, organisation.Id);
                var appointment = form.Make(
                    organisation,
                    function,
                    await AppointmentDesk.WhoAsync(db, Me, form, Today)
                );
                appointment.Attach(await db.KeepFileAsync(Me, form, null, HttpContext.RequestAborted));
                db.Add(appointment);
                await db.SaveChangesAsync();
                var reported = await db.AttachObjectsAsync(Me, organisation.Id, clock);
                Say($"{organisation.ShortName}: {function.Name} назначен.{reported}");
                return Redirect($"/appointments/{appointment.Id}");
            },
            () => NewPage(form)
        );

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id) =>
        await KeptAsync(id) is { } found ? await EditPage(found, AppointmentForm.Of(found)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, AppointmentForm form)
    {
        if (await LockAsync(id) is not { } found)
            return NotFound();
        var now = AppointmentForm.Of(found);
        (form.OrganisationId, form.FunctionId, form.PersonId, form.BodyId) = (
            now.OrganisationId,
            now.FunctionId,
            now.PersonId,
            now.BodyId
        );
        foreach (var kept in new[] { nameof(form.OrganisationId), nameof(form.FunctionId), nameof(form.Who) })
            ModelState.Remove(kept);
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await EditPage(found, form);
                if (Clashes(form, now, "назначение"))
                    return await EditPage(found, form);
                form.Change(found);
                var before = found.FileId;
                found.Attach(await db.KeepFileAsync(Me, form, before, HttpContext.RequestAborted));
                await db.DropFileAsync(Me, before, found.FileId);
                await db.SaveChangesAsync();
                Say("Назначение исправлено." + await db.AttachObjectsAsync(Me, found.OrganisationId, clock));
                return Redirect($"/appointments/{id}");
            },
            async () => await KeptAsync(id) is { } there ? await EditPage(there, form) : NotFound()
        );
    }

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await LockAsync(id) is not { } found)
            return NotFound();
        db.Remove(found);
        await db.DropFileAsync(Me, found.FileId, null);
        await db.SaveChangesAsync();
        Say("Назначение удалено, запись о нём осталась в журнале.");
        return Redirect("/appointments");
    }

    private async Task<IActionResult> NewPage(AppointmentForm form)
    {
        ViewData["Desk"] = await AppointmentDesk.ReadAsync(db, Me, form, Today);
        return View("New", form);
    }

    private async Task<IActionResult> EditPage(Appointment found, AppointmentForm form)
    {
        var card = (await AppointmentCard.ReadAsync(db, Me, found.Id, Today))!;
        form.FileNow = card.File;
        ViewData["Card"] = card;
        return View("Edit", form);
    }

    private async Task<Appointment?> LockAsync(Guid id)
    {
        await db.HoldAsync<Appointment>(Me, id);
        return await KeptAsync(id);
    }

    private async Task<Appointment?> KeptAsync(Guid id) =>
        await db.Appointments.VisibleTo(Me).SingleOrDefaultAsync(a => a.Id == id) is { } found
        && Me.Keeps(found.OrganisationId)
            ? found
            : null;
}
