using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Orders;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Making;

/// <summary>The period that an order on monitoring is about, with its form or with what was sealed.</summary>
internal static class MonitoringData
{
    /// <exception cref="RuleBroken">The period is gone, or has no sealed figures yet.</exception>
    public static async Task<PatternPeriod?> ReadAsync(PortalDb db, CurrentUser me, NewOrderForm form)
    {
        if (form.PeriodId is not { } id || form.Kind is not (OrderKind.Monitoring or OrderKind.Results))
            return null;
        var period =
            await db.MonitoringPeriods.VisibleTo(me).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id)
            ?? throw new RuleBroken("Этого отчётного периода больше нет. Выберите другой.", nameof(form.PeriodId));
        var kept =
            form.Kind == OrderKind.Results
                ? await db
                    .Seals.VisibleTo(me)
                    .Where(s => s.PeriodId == id)
                    .OrderByDescending(s => s.Number)
                    .Select(s => s.Figures)
                    .FirstOrDefaultAsync()
                    ?? throw new RuleBroken(
                        "Этот период ещё не зафиксирован, итогов у него нет. Выберите зафиксированный или начните без периода.",
                        nameof(form.PeriodId)
                    )
                : null;
        return new(
            period.Name,
            period.DueOn,
            ReturnForm.For(await db.MentoringForms.VisibleTo(me).AsNoTracking().ToListAsync()),
            kept is null ? null : QuarterFigures.Read(kept)
        );
    }

    public static async Task<IReadOnlyList<SelectListItem>> PeriodsAsync(PortalDb db, CurrentUser me)
    {
        var periods = await db
            .MonitoringPeriods.VisibleTo(me)
            .AsNoTracking()
            .OrderByDescending(p => p.AsOf)
            .Take(40)
            .ToListAsync();
        return [.. periods.Select(p => new SelectListItem($"{p.Name}, {p.State.Name()}", $"{p.Id}"))];
    }
}
