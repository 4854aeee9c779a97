using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Indicators;

/// <summary>
/// The indicators on an Overview, as small charts: <c>@await Component.InvokeAsync("IndicatorTiles")</c>. Nothing in a district
/// that keeps none.
/// </summary>
public sealed class IndicatorTiles(PortalDb db, CountShelf shelf, TimeProvider clock) : ViewComponent
{
    public const int Shown = 8;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var me = HttpContext.CurrentUser()!;
        var today = me.Today(clock);
        var filter = new IndicatorFilter(today, me.Seen(Domain.Indicators.Counting.Scope.District), today, null);
        var page = await IndicatorsPage.ReadAsync(db, shelf, me, filter, HttpContext.RequestAborted);
        return page.Lines.Count == 0 ? Content("") : View("/Features/Indicators/_Tiles.cshtml", page);
    }
}
