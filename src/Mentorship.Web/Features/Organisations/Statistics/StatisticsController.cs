using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Organisations.Statistics;

[For(Role.Curator, Role.Methodist, Role.Coordinator)]
[Route("organisations/{id:guid}/statistics")]
public sealed class StatisticsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, StatisticForm form)
    {
        if (await Mended(id) is not { } organisation)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await CardPage(id, form);
                if (organisation.Statistics.FirstOrDefault(s => s.Kind == form.Kind && s.On == form.On) is { } there)
                    throw new RuleBroken(
                        $"На этот день уже внесено {there.Value} ({there.Source}). Исправьте его: нажмите на число в таблице.",
                        nameof(form.Value)
                    );
                db.Add(organisation.Count(form.Kind!.Value, form.On!.Value, form.Value!.Value, form.Source));
                await db.SaveChangesAsync();
                Say("Число внесено.");
                return Redirect($"/organisations/{id}");
            },
            () => CardPage(id, form)
        );
    }

    [HttpGet("{statistic:guid}")]
    public async Task<IActionResult> Edit(Guid id, Guid statistic)
    {
        var organisation = await db
            .Organisations.VisibleTo(Me)
            .MendedBy(Me)
            .AsNoTracking()
            .Include(o => o.Statistics)
            .SingleOrDefaultAsync(o => o.Id == id);
        return organisation?.Statistics.FirstOrDefault(s => s.Id == statistic) is { } found
            ? EditPage(organisation, found, StatisticForm.Of(found))
            : NotFound();
    }

    [HttpPost("{statistic:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid statistic, StatisticForm form)
    {
        var organisation = await Mended(id);
        if (organisation?.Statistics.FirstOrDefault(s => s.Id == statistic) is not { } found)
            return NotFound();
        var now = StatisticForm.Of(found);
        (form.Kind, form.On) = (now.Kind, now.On);
        foreach (var fixedField in new[] { nameof(form.Kind), nameof(form.On) })
            ModelState.Remove(fixedField);
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return EditPage(organisation, found, form);
                if (Clashes(form, now, "число"))
                    return EditPage(organisation, found, form);
                organisation.Count(found.Kind, found.On, form.Value!.Value, form.Source);
                await db.SaveChangesAsync();
                Say("Число исправлено.");
                return Redirect($"/organisations/{id}");
            },
            () => Task.FromResult(EditPage(organisation, found, form))
        );
    }

    [HttpPost("{statistic:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, Guid statistic)
    {
        var organisation = await Mended(id);
        if (organisation?.Statistics.FirstOrDefault(s => s.Id == statistic) is not { } found)
            return NotFound();
        db.Remove(found);
        await db.SaveChangesAsync();
        Say("Число убрано, на этот день снова «нет данных».");
        return Redirect($"/organisations/{id}");
    }

    private async Task<Organisation?> Mended(Guid id) =>
        await db.Organisations.VisibleTo(Me).MendedBy(Me).AnyAsync(o => o.Id == id) ? await db.LockAsync(Me, id) : null;

    private IActionResult EditPage(Organisation organisation, Statistic statistic, StatisticForm form)
    {
        ViewData["Organisation"] = organisation;
        ViewData["Statistic"] = statistic;
        return View("EditStatistic", form);
    }

    private async Task<IActionResult> CardPage(Guid id, StatisticForm form)
    {
        var card = (await OrganisationCard.ReadAsync(db, Me, id, Me.Today(clock)))!;
        return View("Show", card with { Statistic = form });
    }
}
