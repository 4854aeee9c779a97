using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Documents.Quarter;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Monitoring.Workbook;

/// <summary>The report of a period: of an open one a draft of this minute, of a sealed one the sealed file itself.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Observer)]
public sealed class WorkbookController(PortalDb db, CountShelf shelf, TimeProvider clock) : PortalController
{
    [HttpGet("/monitoring/{id:guid}.xlsx")]
    public async Task<IActionResult> Show(Guid id)
    {
        var stop = HttpContext.RequestAborted;
        if (await QuarterPage.ReadAsync(db, shelf, Me, id, Me.Today(clock), stop) is not { } page)
            return NotFound();
        if (!page.Period.IsOpen && page.Seals.Count > 0)
            return Redirect($"/monitoring/{id}/seals/{page.Seals[^1].Number}.xlsx");
        var figures = page.Composer.Figures(Me.Membership!.DistrictName, [.. page.Lines.Select(l => l.Return)]);
        var stamp = new ReportStamp(Me.FullName, TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Me.Zone).DateTime);
        return new XlsxResult(
            $"{XlsxFileName.Brief(page.Period.Name)}, черновик.xlsx",
            (target, cancel) => QuarterWorkbook.WriteAsync(figures, stamp, target, cancel)
        );
    }
}
