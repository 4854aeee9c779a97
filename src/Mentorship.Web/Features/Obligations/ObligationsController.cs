using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Features.Obligations.Reports;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

/// <summary>Поручения: what waits for a decision, the register, the card.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor, Role.Observer)]
[Route("obligations")]
public sealed class ObligationsController(PortalDb db, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    /// <summary>The department comes for what waits and who is late; everybody else for his own list.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table, ObligationQuery query)
    {
        if (!Me.Has(Role.Curator, Role.Methodist, Role.Head))
            return await List(table, query);
        return View("Index", await DutyDesk.ReadAsync(db, Me, Today, HttpContext.RequestAborted));
    }

    [HttpGet("list")]
    public async Task<IActionResult> List(TableQuery table, ObligationQuery query) =>
        View("List", await ObligationsPage.ReadAsync(db, Me, new(table, query, Today)));

    [HttpGet("/obligations.xlsx")]
    public async Task<IActionResult> Export(TableQuery table, ObligationQuery query)
    {
        var filter = new ObligationFilter(table, query, Today);
        var rows = ObligationRow.Of(db, Me, filter.Apply(db, Me).AsNoTracking(), Today);
        var roadmap = await db
            .Roadmaps.VisibleTo(Me)
            .Where(r => r.Id == query.Roadmap)
            .Select(r => r.Title)
            .SingleOrDefaultAsync();
        var body = await db
            .Organisations.VisibleTo(Me)
            .Where(o => o.Id == query.Organisation)
            .Select(o => o.ShortName)
            .SingleOrDefaultAsync();
        return XlsxResult.Of(
            "Поручения",
            ObligationExport.Columns(Me, Today),
            ObligationsPage.Sorted(rows, table).AsAsyncEnumerable(),
            Me.Provenance(clock, "Поручения", ObligationExport.Words(filter, roadmap, body))
        );
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await ObligationCard.ReadAsync(db, Me, id, Today) is not { } card)
            return NotFound();
        card.Form = new ReportForm { Objects = [.. card.Offers.Where(o => o.IsAsked).Select(o => o.Value)] };
        return View("Show", card);
    }

    /// <summary>A paper is given only through the duty that it belongs to.</summary>
    [HttpGet("{id:guid}/files/{evidence:guid}")]
    public async Task<IActionResult> Download(Guid id, Guid evidence)
    {
        if (!await db.Obligations.VisibleTo(Me).AnyAsync(o => o.Id == id))
            return NotFound();
        return await db.SendFileAsync(
            Me,
            await db
                .Evidence.VisibleTo(Me)
                .Where(e => e.Id == evidence && e.ObligationId == id)
                .Select(e => e.FileId)
                .SingleOrDefaultAsync()
        );
    }
}
