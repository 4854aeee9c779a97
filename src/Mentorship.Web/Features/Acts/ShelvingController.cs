using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Features.Obligations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Acts;

/// <summary>A curator keeps everybody's acts, a coordinator his school's.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("acts")]
[RequestSizeLimit(FileForms.BodyLimit)]
public sealed class ShelvingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? organisation, Guid? kind, Guid? replaces)
    {
        var old = await db.LocalActs.VisibleTo(Me).AsNoTracking().SingleOrDefaultAsync(a => a.Id == replaces);
        return await NewPage(
            new ActForm
            {
                OrganisationId = Me.Has(Role.Coordinator)
                    ? Me.Membership!.OrganisationId
                    : old?.OrganisationId ?? organisation,
                KindId = old?.KindId ?? kind,
                ReplacesId = old?.Id,
                BasedOnId = old?.BasedOnId,
                IssuedOn = Today,
            }
        );
    }

    [HttpPost]
    public Task<IActionResult> Create(ActForm form) =>
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
                var kind = await db
                    .ActKinds.VisibleTo(Me)
                    .SingleOrDefaultAsync(k => k.Id == form.KindId && !k.IsRetired);
                if (organisation is null || kind is null)
                    return NotFound();
                var act = new LocalAct(organisation, kind, form.IssuedOn!.Value);
                form.Change(act);
                act.RestOn(await FindAsync(form.BasedOnId, nameof(form.BasedOnId)));
                act.Replace(await FindAsync(form.ReplacesId, nameof(form.ReplacesId)));
                act.Attach(await db.KeepFileAsync(Me, form, null, HttpContext.RequestAborted));
                db.Add(act);
                await db.SaveChangesAsync();
                var reported = await db.AttachObjectsAsync(Me, organisation.Id, clock);
                Say($"{organisation.ShortName}: акт внесён.{reported}");
                return Redirect($"/acts/{act.Id}");
            },
            () => NewPage(form)
        );

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id) =>
        await KeptAsync(id) is { } found ? await EditPage(found, ActForm.Of(found)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, ActForm form)
    {
        await db.HoldAsync<LocalAct>(Me, id);
        if (await KeptAsync(id) is not { } found)
            return NotFound();
        var now = ActForm.Of(found);
        (form.OrganisationId, form.KindId) = (now.OrganisationId, now.KindId);
        ModelState.Remove(nameof(form.OrganisationId));
        ModelState.Remove(nameof(form.KindId));
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await EditPage(found, form);
                if (Clashes(form, now, "акт"))
                    return await EditPage(found, form);
                form.Change(found);
                found.RestOn(await FindAsync(form.BasedOnId, nameof(form.BasedOnId)));
                if (form.ReplacesId != found.ReplacesId)
                    found.Replace(await FindAsync(form.ReplacesId, nameof(form.ReplacesId)));
                var before = found.FileId;
                found.Attach(await db.KeepFileAsync(Me, form, before, HttpContext.RequestAborted));
                await db.DropFileAsync(Me, before, found.FileId);
                await db.SaveChangesAsync();
                Say("Акт исправлен." + await db.AttachObjectsAsync(Me, found.OrganisationId, clock));
                return Redirect($"/acts/{id}");
            },
            async () => await KeptAsync(id) is { } there ? await EditPage(there, form) : NotFound()
        );
    }

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await KeptAsync(id) is not { } found)
            return NotFound();
        // Those that point at it let go: they rest on nothing then, and replaced nothing.
        foreach (
            var other in await db
                .LocalActs.VisibleTo(Me)
                .Where(a => a.BasedOnId == id || a.ReplacesId == id)
                .ToListAsync()
        )
        {
            if (other.BasedOnId == id)
                other.RestOn(null);
            if (other.ReplacesId == id)
                other.Replace(null);
        }
        db.Remove(found);
        await db.DropFileAsync(Me, found.FileId, null);
        await db.SaveChangesAsync();
        Say("Акт удалён, запись о нём осталась в журнале.");
        return Redirect("/acts");
    }

    /// <exception cref="RuleBroken">It is not there any more, or not his to see.</exception>
    private async Task<LocalAct?> FindAsync(Guid? id, string field) =>
        id is null
            ? null
            : await db.LocalActs.VisibleTo(Me).SingleOrDefaultAsync(a => a.Id == id)
                ?? throw new RuleBroken("Этого акта больше нет. Выберите другой.", field);

    private async Task<LocalAct?> KeptAsync(Guid id) =>
        await db.LocalActs.VisibleTo(Me).SingleOrDefaultAsync(a => a.Id == id) is { } found
        && Me.Keeps(found.OrganisationId)
            ? found
            : null;

    private async Task<IActionResult> NewPage(ActForm form)
    {
        ViewData["Desk"] = await ActDesk.ReadAsync(db, Me, form, Today);
        return View("New", form);
    }

    private async Task<IActionResult> EditPage(LocalAct found, ActForm form)
    {
        var card = (await ActCard.ReadAsync(db, Me, found.Id, Today))!;
        form.FileNow = card.File;
        ViewData["Card"] = card;
        ViewData["Desk"] = await ActDesk.ReadAsync(db, Me, form, Today, found.Id);
        return View("Edit", form);
    }
}
