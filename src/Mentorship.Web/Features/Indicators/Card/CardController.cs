using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Indicators.Card;

/// <summary>One indicator: value, way to the plan, schools, sources, and who stands behind the figure.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("indicators/{code}")]
public sealed class CardController(PortalDb db, CountShelf shelf, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Show(string code, TableQuery table)
    {
        var filter = IndicatorFilter.Of(Me, Request.Query, Me.Today(clock));
        return await IndicatorCard.ReadAsync(db, shelf, Me, code, filter, table, HttpContext.RequestAborted) is { } card
            ? View("Show", card)
            : NotFound();
    }
}
