using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Pairs.Meetings;
using Mentorship.Web.Features.Pairs.Programme;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs;

/// <summary>The register of pairs and groups: list, card, file.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("pairs")]
public sealed class PairsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;
    private DateOnly Today => Me.Today(clock);

    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table) =>
        View("Index", await PairsPage.ReadAsync(db, Me, await FilterAsync(table), Stop));

    [HttpGet("/pairs.xlsx")]
    public async Task<IActionResult> Export(TableQuery table)
    {
        var filter = await FilterAsync(table);
        var page = await PairsPage.ReadAsync(db, Me, filter with { Table = table with { Page = 1 } }, Stop);
        string? Name(IReadOnlyList<(Guid Id, string Name)> lines, Guid? id) =>
            lines.FirstOrDefault(l => l.Id == id).Name;
        var words = filter.Words(
            Name(page.Organisations, filter.Organisation),
            Name(page.Forms, filter.Form),
            Name(page.Kinds, filter.Kind)
        );
        await db.LogExportAsync(work, Me, "Пары и группы", words);
        return XlsxResult.Of(
            "Пары и группы",
            PairExport.Columns(Today),
            PairExport.RowsAsync(db, Me, PairsPage.Sorted(filter.Apply(db, Me).AsNoTracking(), Me, table), Today, Stop),
            Me.Provenance(clock, "Пары и группы", words)
        );
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await PairCard.ReadAsync(db, Me, id, Today, Stop) is not { } card)
            return NotFound();
        ViewData["Programme"] = await ProgrammeCorner.ReadAsync(db, Me, id, Today);
        ViewData["Meetings"] = await MeetingCorner.ReadAsync(db, Me, id, Today);
        return View("Show", card);
    }

    private async Task<PairFilter> FilterAsync(TableQuery table)
    {
        var filter = await PairFilter.Of(table, Request.Query, Today).ForgivenAsync(db, Me, Stop);
        return await filter.LookedAsync(db, Me, Stop);
    }
}
