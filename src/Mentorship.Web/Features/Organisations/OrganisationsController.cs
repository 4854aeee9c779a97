using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mentorship.Web.Features.Organisations;

[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("organisations")]
public sealed class OrganisationsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table, OrganisationKind? kind, string? state) =>
        View(await OrganisationsPage.ReadAsync(db, Me, Filter(table, kind, state)));

    [HttpGet("/organisations.xlsx")]
    public IActionResult Export(TableQuery table, OrganisationKind? kind, string? state)
    {
        var filter = Filter(table, kind, state);
        var rows = OrganisationRow.Of(db, Me, filter.Apply(db.Organisations.VisibleTo(Me).AsNoTracking()), Today);
        return XlsxResult.Of(
            "Организации",
            OrganisationExport.For(Me),
            OrganisationsPage.Columns.Apply(rows, table).ThenBy(r => r.Id).AsAsyncEnumerable(),
            Me.Provenance(clock, "Организации района", filter.Words())
        );
    }

    [HttpGet("new")]
    [For(Role.Curator)]
    public IActionResult New(OrganisationKind? kind) =>
        View("New", new OrganisationForm { Kind = kind, ActiveFrom = Today });

    [HttpPost]
    [For(Role.Curator)]
    public Task<IActionResult> Create(OrganisationForm form, string? then) =>
        Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return View("New", form);
                var organisation = form.Make(District);
                db.Add(organisation);
                await db.SaveChangesAsync();
                await db.KeepDutiesAsync(Me, clock);
                Say($"{organisation.ShortName}: организация добавлена.");
                return then == "next"
                    ? Redirect($"/organisations/new?kind={organisation.Kind}")
                    : Redirect($"/organisations/{organisation.Id}");
            },
            () => Task.FromResult<IActionResult>(View("New", form))
        );

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await OrganisationCard.ReadAsync(db, Me, id, Today) is { } card ? View("Show", card) : NotFound();

    [HttpGet("{id:guid}/edit")]
    [For(Role.Curator)]
    public async Task<IActionResult> Edit(Guid id)
    {
        var organisation = await db.Organisations.VisibleTo(Me).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id);
        return organisation is null ? NotFound() : EditPage(organisation, OrganisationForm.Of(organisation));
    }

    [HttpPost("{id:guid}")]
    [For(Role.Curator)]
    public async Task<IActionResult> Update(Guid id, OrganisationForm form)
    {
        if (await db.LockAsync(Me, id) is not { } organisation)
            return NotFound();
        var now = OrganisationForm.Of(organisation);
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return EditPage(organisation, form);
                if (Clashes(form, now, "карточку"))
                    return EditPage(organisation, form);
                var before = organisation.DutyMark();
                form.Change(organisation);
                await db.SaveChangesAsync();
                if (!organisation.DutyMark().Equals(before))
                    await db.KeepDutiesAsync(Me, clock);
                Say("Сведения сохранены.");
                return Redirect($"/organisations/{id}");
            },
            () => Task.FromResult(EditPage(organisation, form))
        );
    }

    [HttpPost("{id:guid}/delete")]
    [For(Role.Curator)]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await db.LockAsync(Me, id) is not { } organisation)
            return NotFound();
        try
        {
            db.Remove(organisation);
            await db.SaveChangesAsync();
        }
        // People, users and duties hold their organisation by a key. PostgreSQL 18 calls the refusal by another code.
        catch (DbUpdateException failure)
            when (failure.InnerException
                    is PostgresException
                    {
                        SqlState: PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation
                    }
            )
        {
            return await Change(
                work,
                () =>
                    throw new RuleBroken(
                        "Удалить нельзя: с организацией связаны люди, пользователи или поручения. Закройте её с указанием последнего дня."
                    ),
                () => Show(id)
            );
        }
        Say($"{organisation.ShortName}: организация удалена.");
        return Redirect("/organisations");
    }

    private IActionResult EditPage(Organisation organisation, OrganisationForm form)
    {
        ViewData["Organisation"] = (
            organisation.Id,
            db.Entry(organisation).OriginalValues.GetValue<string>(nameof(Organisation.ShortName))
        );
        return View("Edit", form);
    }

    private OrganisationFilter Filter(TableQuery table, OrganisationKind? kind, string? state) =>
        new(table, kind, state, Today);
}
