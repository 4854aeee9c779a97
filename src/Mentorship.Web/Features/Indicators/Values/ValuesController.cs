using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators.Values;

public sealed record ValuesPage(
    Indicator Indicator,
    IReadOnlyList<(EnteredValue Value, string? Organisation)> Rows,
    IReadOnlyList<(Guid Id, string Name)> Organisations,
    ValueForm Form
);

/// <summary>Values that the portal cannot compute, each with its day and source.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("indicators/{code}/values")]
public sealed class ValuesController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index(string code) =>
        await FindAsync(code) is { } indicator
            ? await Page(indicator, new ValueForm { On = Me.Today(clock) })
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(string code, ValueForm form)
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
                    .EnteredValues.VisibleTo(Me)
                    .SingleOrDefaultAsync(v =>
                        v.IndicatorId == indicator.Id && v.OrganisationId == form.OrganisationId && v.On == form.On
                    );
                if (there is null)
                    db.Add(
                        new EnteredValue(
                            indicator,
                            organisation,
                            form.On!.Value,
                            form.Amount!.Value,
                            form.Whole,
                            form.Source
                        )
                    );
                else
                    there.Correct(indicator, form.Amount!.Value, form.Whole, form.Source);
                await db.SaveChangesAsync();
                Say(there is null ? "Значение внесено." : "Значение на этот день исправлено.");
                return Redirect($"/indicators/{code}/values");
            },
            async () => await Page((await FindAsync(code))!, form)
        );
    }

    [HttpPost("{value:guid}/delete")]
    public async Task<IActionResult> Delete(string code, Guid value)
    {
        if (
            await FindAsync(code) is not { } indicator
            || await db
                .EnteredValues.VisibleTo(Me)
                .SingleOrDefaultAsync(v => v.Id == value && v.IndicatorId == indicator.Id)
                is not { } found
        )
            return NotFound();
        db.Remove(found);
        await db.SaveChangesAsync();
        Say("Значение убрано.");
        return Redirect($"/indicators/{code}/values");
    }

    private async Task<Indicator?> FindAsync(string code) =>
        await db.Indicators.VisibleTo(Me).SingleOrDefaultAsync(i => i.Code == code) is { IsEntered: true } found
            ? found
            : null;

    private async Task<IActionResult> Page(Indicator indicator, ValueForm form)
    {
        var values = await db
            .EnteredValues.VisibleTo(Me)
            .AsNoTracking()
            .Where(v => v.IndicatorId == indicator.Id)
            .OrderByDescending(v => v.On)
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
            new ValuesPage(
                indicator,
                [.. values.Select(v => (v, v.OrganisationId is { } id ? names.GetValueOrDefault(id) : null))],
                [.. organisations.Select(o => (o.Id, o.ShortName))],
                form
            )
        );
    }
}
