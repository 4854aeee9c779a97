using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Acts;

/// <summary>Which local acts organisations have: matrix, what is wanting, the shelf of one, the card.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("acts")]
public sealed class ActsController(PortalDb db, TimeProvider clock) : PortalController
{
    /// <summary>A coordinator comes for the shelf of his own school.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table, OrganisationKind? kind)
    {
        if (Me.Has(Role.Coordinator) && Me.Membership!.OrganisationId is { } own)
            return await Shelf(own);
        return View("Index", await ActsPage.ReadAsync(db, Me, Filter(table, kind, null, null)));
    }

    [HttpGet("list")]
    public async Task<IActionResult> List(TableQuery table, OrganisationKind? kind, ActState? state)
    {
        var page = await ActsPage.ReadAsync(db, Me, Filter(table, kind, null, state));
        ViewData["Details"] = await ActDetail.ReadAsync(db, Me, page.InOrder);
        return View("List", page);
    }

    [HttpGet("of/{id:guid}")]
    public async Task<IActionResult> Shelf(Guid id)
    {
        var page = await ActsPage.ReadAsync(db, Me, Filter(new TableQuery(), null, id, null));
        if (page.Owners.Count == 0)
            return NotFound();
        ViewData["Details"] = await ActDetail.ReadAsync(db, Me, page.InOrder);
        return View("Shelf", page);
    }

    [HttpGet("/acts.xlsx")]
    public async Task<IActionResult> Export(TableQuery table, OrganisationKind? kind, ActState? state)
    {
        var page = await ActsPage.ReadAsync(db, Me, Filter(table, kind, null, state));
        var details = await ActDetail.ReadAsync(db, Me, page.InOrder);
        return XlsxResult.Of(
            "Локальные акты",
            ActExport.Columns(details, page.Filter.Today),
            page.InOrder.ToAsyncEnumerable(),
            Me.Provenance(clock, "Локальные акты организаций", ActExport.Words(page.Filter))
        );
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await ActCard.ReadAsync(db, Me, id, Me.Today(clock)) is { } card ? View("Show", card) : NotFound();

    [HttpGet("{id:guid}/file")]
    public async Task<IActionResult> Download(Guid id) =>
        await db.SendFileAsync(
            Me,
            await db.LocalActs.VisibleTo(Me).Where(a => a.Id == id).Select(a => a.FileId).SingleOrDefaultAsync()
        );

    private ActFilter Filter(TableQuery table, OrganisationKind? kind, Guid? organisation, ActState? state) =>
        new(table.Text, kind, organisation, state, Me.Today(clock));
}
