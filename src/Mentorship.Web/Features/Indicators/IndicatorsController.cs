using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Indicators;

/// <summary>All indicators of the district on a day: value, target, pace, state, and how they came there.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("indicators")]
public sealed class IndicatorsController(PortalDb db, CountShelf shelf, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var page = await PageAsync();
        return page.IsNowhere ? NotFound() : View("Index", page);
    }

    [HttpGet("/indicators.xlsx")]
    public async Task<IActionResult> Export()
    {
        var page = await PageAsync();
        if (page.IsNowhere)
            return NotFound();
        return XlsxResult.Of<IndicatorView>(
            "Показатели",
            [
                new("Показатель", l => l.Indicator.Name, 60),
                new("Откуда значение", l => l.Indicator.Kind.Name(), 24),
                new("Значение", l => l.Figure.Value, 12),
                new(
                    "Единица",
                    l => l.Indicator.Measure == Domain.Indicators.Measure.Share ? "%" : l.Indicator.Unit,
                    12
                ),
                new("Учтено", l => l.Figure.Numerator, 12),
                new("Из", l => l.Figure.Denominator, 12),
                new("План", l => l.Standing.Goal?.Value, 12),
                new("План на", l => l.Standing.Goal?.Day, 12),
                new("Состояние", l => l.Standing.Say(l.Indicator), 30),
                new("Не хватает", l => l.Standing.Lacking, 12),
                new("Темп", l => l.Standing.Pace(l.Indicator), 34),
                new("Прогноз к плану", l => l.ExpectedByTarget?.Value, 14),
                new("Прогноз от", l => l.ExpectedByTarget?.Low, 12),
                new("Прогноз до", l => l.ExpectedByTarget?.High, 12),
            ],
            page.Lines.ToAsyncEnumerable(),
            Me.Provenance(clock, "Показатели", ScopeWords(page)) with
            {
                AsOf = page.Filter.AsOf,
            }
        );
    }

    private static string ScopeWords(IndicatorsPage page) =>
        page.Filter.Scope switch
        {
            { OrganisationId: not null } => $"организация: {page.ScopeName("")}",
            { Kind: { } kind } => $"вид организаций: {kind.Name()}",
            _ => "весь район",
        };

    private Task<IndicatorsPage> PageAsync() =>
        IndicatorsPage.ReadAsync(db, shelf, Me, IndicatorFilter.Of(Me, Request.Query, Me.Today(clock)), Stop);
}
