using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Surveys.Results;

/// <summary>What a closed survey says, on a page and as a workbook.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("surveys/{id:guid}")]
public sealed class ResultsController(PortalDb db, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet("results")]
    public async Task<IActionResult> Show(Guid id, Guid? organisation) =>
        await ResultsPage.ReadAsync(db, Me, (id, organisation), clock, Stop) is { } page
            ? View("Show", page)
            : NotFound();

    [HttpGet("/surveys/{id:guid}.xlsx")]
    public async Task<IActionResult> Export(Guid id)
    {
        if (await ResultsPage.ReadAsync(db, Me, (id, null), clock, Stop) is not { Result: not null } page)
            return NotFound();
        var book = new ResultsWorkbook(page, ResultsPage.ReadsWords(Me, page.Survey));
        var provenance = Me.Provenance(
            clock,
            $"Итоги опроса «{page.Survey.Title}»",
            "организации, где меньше пяти ответов, и те, по которым их можно вычислить, скрыты"
        ) with
        {
            AsOf = page.Survey.ClosedOn!.Value,
        };
        return new XlsxResult(
            $"{XlsxFileName.Brief(page.Survey.Title)} {page.Survey.ClosedOn:yyyy-MM-dd}.xlsx",
            (target, stop) => book.WriteAsync(target, provenance, stop)
        );
    }
}
