using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Indicators;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators.Keeping;

/// <summary>The district's list of indicators: the usual ten, own ones, how each is counted and shown.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("indicators")]
public sealed class KeepingController(PortalDb db, UnitOfWork work) : PortalController
{
    [HttpPost("usual")]
    public async Task<IActionResult> Fill()
    {
        if (!await db.Indicators.VisibleTo(Me).AnyAsync())
        {
            db.AddRange(
                UsualIndicators.For(
                    District,
                    await db.ActKinds.VisibleTo(Me).OrderBy(k => k.Place).ToListAsync(),
                    await db.MentoringKinds.VisibleTo(Me).OrderBy(k => k.Place).ToListAsync()
                )
            );
            db.Journal.Note("directories.filled", because: null);
            await db.SaveChangesAsync();
        }
        Say("Десять показателей заведены. Назначьте план и внесите знаменатели.");
        return Redirect("/indicators");
    }

    [HttpGet("new")]
    public Task<IActionResult> New() => Page(new IndicatorForm());

    [HttpPost]
    public Task<IActionResult> Create(IndicatorForm form) =>
        Change(
            work,
            async () =>
            {
                if (form.Kind is null or IndicatorKind.Computed)
                    ModelState.AddModelError(nameof(form.Kind), "Выберите, откуда берётся значение.");
                if (!ModelState.IsValid)
                {
                    Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                    return await Page(form);
                }
                var codes = await db.Indicators.VisibleTo(Me).Select(i => i.Code).ToListAsync();
                var code =
                    Text.Tidy(form.Code)
                    ?? IndicatorCode.Of(
                        Text.Tidy(form.ShortName) ?? form.Name,
                        c => !codes.Contains(c) && !Indicator.Reserved.Contains(c)
                    );
                if (codes.Contains(code))
                    throw new RuleBroken("Такой код уже есть у другого показателя.", nameof(form.Code));
                var place = await db.Indicators.VisibleTo(Me).MaxAsync(i => (int?)i.Place) ?? -1;
                await CheckAsync(form);
                db.Add(new Indicator(District, code, form.Kind!.Value, form.Facet(null), place + 1));
                await db.SaveChangesAsync();
                Say("Показатель заведён. Назначьте план.");
                return Redirect($"/indicators/{code}");
            },
            () => Page(form)
        );

    [HttpGet("{code}/edit")]
    public async Task<IActionResult> Edit(string code) =>
        await FindAsync(code) is { } indicator ? await EditPage(indicator, IndicatorForm.Of(indicator)) : NotFound();

    [HttpPost("{code}")]
    public async Task<IActionResult> Update(string code, IndicatorForm form)
    {
        if (await FindAsync(code) is not { } found)
            return NotFound();
        (form.Code, form.Kind) = (found.Code, found.Kind);
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await EditPage(found, form);
                await db.HoldAsync<Indicator>(Me, found.Id);
                await db.Entry(found).ReloadAsync();
                if (Clashes(form, IndicatorForm.Of(found), "показатель"))
                    return await EditPage(found, form);
                await CheckAsync(form);
                found.Describe(form.Facet(found));
                await db.SaveChangesAsync();
                Say("Показатель изменён.");
                return Redirect($"/indicators/{code}");
            },
            async () => await EditPage((await FindAsync(code))!, form)
        );
    }

    [HttpPost("{code}/retirement")]
    public async Task<IActionResult> Retire(string code)
    {
        if (await FindAsync(code) is not { } found)
            return NotFound();
        if (found.IsRetired)
            found.Restore();
        else
            found.Retire();
        await db.SaveChangesAsync();
        Say(found.IsRetired ? "Показатель убран из списка, план и значения остались." : "Показатель снова в списке.");
        return Redirect(found.IsRetired ? $"/indicators/{code}" : "/indicators");
    }

    private async Task CheckAsync(IndicatorForm form)
    {
        foreach (var act in new[] { form.ActKindId, form.RoadmapKindId }.OfType<Guid>())
            if (!await db.ActKinds.VisibleTo(Me).AnyAsync(k => k.Id == act))
                throw new RuleBroken("Выберите вид из списка.", nameof(form.ActKindId));
        if (form.MentoringKindId is { } kind && !await db.MentoringKinds.VisibleTo(Me).AnyAsync(k => k.Id == kind))
            throw new RuleBroken("Выберите вид из списка.", nameof(form.MentoringKindId));
    }

    private Task<Indicator?> FindAsync(string code) =>
        db.Indicators.VisibleTo(Me).SingleOrDefaultAsync(i => i.Code == code);

    private async Task<IActionResult> Page(IndicatorForm form)
    {
        ViewData["Desk"] = await IndicatorDesk.ReadAsync(db, Me, null);
        return View("New", form);
    }

    private async Task<IActionResult> EditPage(Indicator indicator, IndicatorForm form)
    {
        ViewData["Desk"] = await IndicatorDesk.ReadAsync(db, Me, indicator);
        return View("Edit", form);
    }
}
