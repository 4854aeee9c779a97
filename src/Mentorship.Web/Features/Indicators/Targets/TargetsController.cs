using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators.Targets;

public sealed record TargetRow(Target Target, string? Organisation);

public sealed record TargetsPage(
    Indicator Indicator,
    IReadOnlyList<TargetRow> Rows,
    IReadOnlyList<(Guid Id, string Name)> Organisations,
    TargetForm Form
);

/// <summary>Plans of an indicator by year: of the district, of kinds of organisation, of schools.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("indicators/{code}/targets")]
public sealed class TargetsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index(string code) =>
        await FindAsync(code) is { } indicator
            ? await Page(indicator, new TargetForm { Year = Me.Today(clock).Year })
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(string code, TargetForm form)
    {
        if (await FindAsync(code) is not { } indicator)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(indicator, form);
                var organisation = form.OrganisationId is { } id
                    ? await db.Organisations.VisibleTo(Me).SingleOrDefaultAsync(o => o.Id == id)
                        ?? throw new RuleBroken("Выберите организацию из списка.", nameof(form.OrganisationId))
                    : null;
                var there = await db
                    .Targets.VisibleTo(Me)
                    .SingleOrDefaultAsync(t =>
                        t.IndicatorId == indicator.Id
                        && t.Year == form.Year
                        && t.Quarter == form.Quarter
                        && t.OrganisationKind == form.OfKind
                        && t.OrganisationId == form.OrganisationId
                    );
                if (there is null)
                    db.Add(
                        new Target(
                            indicator,
                            form.Year!.Value,
                            form.Quarter,
                            form.OfKind,
                            organisation,
                            form.Value!.Value
                        )
                    );
                else
                    there.Set(indicator, form.Value!.Value);
                await db.SaveChangesAsync();
                Say(there is null ? "План назначен." : "План изменён.");
                return Redirect($"/indicators/{code}/targets");
            },
            async () => await Page((await FindAsync(code))!, form)
        );
    }

    [HttpPost("{target:guid}/delete")]
    public async Task<IActionResult> Delete(string code, Guid target)
    {
        if (
            await FindAsync(code) is not { } indicator
            || await db.Targets.VisibleTo(Me).SingleOrDefaultAsync(t => t.Id == target && t.IndicatorId == indicator.Id)
                is not { } found
        )
            return NotFound();
        db.Remove(found);
        await db.SaveChangesAsync();
        Say("План убран.");
        return Redirect($"/indicators/{code}/targets");
    }

    private Task<Indicator?> FindAsync(string code) =>
        db.Indicators.VisibleTo(Me).SingleOrDefaultAsync(i => i.Code == code);

    private async Task<IActionResult> Page(Indicator indicator, TargetForm form)
    {
        var targets = await db
            .Targets.VisibleTo(Me)
            .AsNoTracking()
            .Where(t => t.IndicatorId == indicator.Id)
            .ToListAsync();
        var organisations = await db
            .Organisations.VisibleTo(Me)
            .Where(o => OrganisationKinds.Teaching.List.Contains(o.Kind))
            .OrderBy(o => o.ShortName)
            .Select(o => new { o.Id, o.ShortName })
            .ToListAsync();
        var names = organisations.ToDictionary(o => o.Id, o => o.ShortName);
        return View(
            "Index",
            new TargetsPage(
                indicator,
                [
                    .. targets
                        .OrderBy(t => t.OrganisationId is not null)
                        .ThenBy(t => t.OrganisationKind is not null)
                        .ThenBy(t => t.OrganisationKind)
                        .ThenBy(t => t.OrganisationId)
                        .ThenBy(t => t.Day)
                        .Select(t => new TargetRow(
                            t,
                            t.OrganisationId is { } id ? names.GetValueOrDefault(id, "организация") : null
                        )),
                ],
                [.. organisations.Select(o => (o.Id, o.ShortName))],
                form
            )
        );
    }
}
