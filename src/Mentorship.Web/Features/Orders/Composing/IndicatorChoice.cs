using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Orders;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>The district's indicators as an annex of an order offers them.</summary>
internal static class IndicatorChoice
{
    public static async Task<IReadOnlyList<Indicator>> IndicatorsAsync(this PortalDb db, CurrentUser me) =>
        await db
            .Indicators.VisibleTo(me)
            .AsNoTracking()
            .Where(i => !i.IsRetired)
            .OrderBy(i => i.Place)
            .ThenBy(i => i.Name)
            .ToListAsync();

    public static IReadOnlyList<SelectListItem> Choice(this IReadOnlyList<Indicator> known) =>
        [
            new("только напечатать", ""),
            new("новый показатель, значения вносят", IndicatorLineForm.New),
            .. known.Select(i => new SelectListItem(i.ShortName, $"{i.Id}")),
        ];

    /// <summary>An annex that begins with the plans there are, from this year on.</summary>
    public static async Task<OrderAnnex> AnnexAsync(this PortalDb db, CurrentUser me, DateOnly today)
    {
        var targets = await db
            .Targets.VisibleTo(me)
            .AsNoTracking()
            .Where(t =>
                t.Year >= today.Year
                && t.Quarter == Target.LastQuarter
                && t.OrganisationKind == null
                && t.OrganisationId == null
            )
            .ToListAsync();
        var years = targets.Select(t => t.Year).Append(today.Year).Distinct().Order().Take(AnnexIndicators.MostYears);
        return new OrderAnnex(AnnexKind.Indicators, "Показатели наставничества")
        {
            Indicators =
            [
                .. (await db.IndicatorsAsync(me)).Select(i => new AnnexIndicator(
                    i.Name,
                    i.Measure == Measure.Share ? "%" : i.Unit,
                    [
                        .. years.Select(y => new PlannedYear(
                            y,
                            targets.Find(t => t.IndicatorId == i.Id && t.Year == y)?.Value
                        )),
                    ]
                )
                {
                    IndicatorId = i.Id,
                }),
            ],
        };
    }
}
