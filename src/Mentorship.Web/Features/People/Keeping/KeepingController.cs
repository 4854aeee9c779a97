using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Keeping;

/// <summary>Cards are made and corrected by the curator and by the school's coordinator.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("people")]
public sealed class KeepingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private static readonly OrganisationKind[] Schools =
    [
        OrganisationKind.School,
        OrganisationKind.Kindergarten,
        OrganisationKind.Supplementary,
        OrganisationKind.College,
    ];

    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet("new")]
    public Task<IActionResult> New(PersonKind kind, Guid? organisation) =>
        NewPage(
            new PersonForm
            {
                Kind = Enum.IsDefined(kind) ? kind : PersonKind.Employee,
                OrganisationId =
                    Me.Has(Role.Coordinator) && kind != PersonKind.Outside
                        ? Me.Membership!.OrganisationId
                        : organisation,
                From = Today,
            }
        );

    /// <summary>Who is alike, under the name as one types.</summary>
    [HttpGet("twins")]
    public async Task<IActionResult> Alike(PersonForm form, Guid? except)
    {
        ModelState.Clear();
        return PartialView("_Twins", await Twins.LookAsync(db, Me, form, except, Today, Stop));
    }

    [HttpPost]
    public async Task<IActionResult> Create(PersonForm form)
    {
        if (!Enum.IsDefined(form.Kind))
            return NotFound();
        if (Me.Has(Role.Coordinator) && form.Kind != PersonKind.Outside)
            form.OrganisationId = Me.Membership!.OrganisationId;
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await NewPage(form);
                if (form.OrganisationId is { } place && !await Places(form.Kind).AnyAsync(o => o.Id == place))
                    throw new RuleBroken("Выберите организацию из списка.", nameof(form.OrganisationId));
                if (await HasTwinsAsync(form, except: null))
                    return await NewPage(form);
                var person = form.Make(District, form.OrganisationId, Today);
                db.Add(person);
                await db.SaveChangesAsync();
                Say($"Добавлена карточка: {person.FullName}.");
                return Redirect(
                    await db.People.VisibleTo(Me).AnyAsync(p => p.Id == person.Id) ? $"/people/{person.Id}" : "/people"
                );
            },
            () => NewPage(form)
        );
    }

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id) =>
        await FindAsync(id) is { } found ? EditPage(found, PersonForm.Of(found)) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, PersonForm form)
    {
        await db.HoldAsync<Person>(Me, id);
        if (await FindAsync(id) is not { } found)
            return NotFound();
        var now = PersonForm.Of(found);
        form.Kind = now.Kind;
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid || Clashes(form, now, "карточку"))
                    return EditPage(found, form);
                var renamed = (now.Surname, now.Name, now.Patronymic) != (form.Surname, form.Name, form.Patronymic);
                if (renamed && await HasTwinsAsync(form, id))
                    return EditPage(found, form);
                form.Change(found, Today);
                await db.SaveChangesAsync();
                Say("Карточка исправлена.");
                return Redirect($"/people/{id}");
            },
            async () => await FindAsync(id) is { } there ? EditPage(there, form) : NotFound()
        );
    }

    private Task<Person?> FindAsync(Guid id) => db.People.KeptBy(Me).SingleOrDefaultAsync(p => p.Id == id);

    /// <summary>Shows them and asks; what is sent next with «всё равно» goes through.</summary>
    private async Task<bool> HasTwinsAsync(PersonForm form, Guid? except)
    {
        if (form.Anyway || await Twins.LookAsync(db, Me, form, except, Today, Stop) is not { Any: true } twins)
            return false;
        ViewData["Twins"] = twins;
        ModelState.AddModelError(
            "",
            twins.Here.Count > 0
                ? "Похоже, такой человек уже есть. Откройте его карточку или подтвердите, что это другой человек."
                : "Похоже, такой человек уже есть в другой организации района. Примите его оттуда или подтвердите, что это другой человек."
        );
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return true;
    }

    private IQueryable<Organisation> Places(PersonKind kind)
    {
        var today = Today;
        var there = db.Organisations.VisibleTo(Me).Where(o => o.ActiveTo == null || o.ActiveTo >= today);
        var (own, kinds) = (Me.Membership!.OrganisationId, Schools);
        if (kind == PersonKind.Outside)
            return there.Where(o => !kinds.Contains(o.Kind));
        if (Me.Has(Role.Coordinator))
            return there.Where(o => o.Id == own);
        return kind == PersonKind.Student ? there.Where(o => kinds.Contains(o.Kind)) : there;
    }

    private async Task<IActionResult> NewPage(PersonForm form)
    {
        form.IsNew = true;
        ViewData["Places"] = await Places(form.Kind)
            .OrderBy(o => o.ShortName)
            .Select(o => new SelectListItem(o.ShortName, o.Id.ToString()))
            .ToListAsync(Stop);
        return View("New", form);
    }

    private ViewResult EditPage(Person found, PersonForm form)
    {
        (ViewData["Id"], ViewData["Title"]) = (found.Id, found.FullName);
        return View("Edit", form);
    }
}
