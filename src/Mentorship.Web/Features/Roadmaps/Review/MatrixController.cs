using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>Activity × organisation; a cell leads to the duty.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("roadmaps/{id:guid}/matrix")]
public sealed class MatrixController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, MatrixFilter filter)
    {
        if (await MatrixPage.ReadAsync(db, Me, id, filter, Me.Today(clock)) is not { } page)
            return NotFound();
        if (filter.Cell is null)
            return View("Matrix", page);
        return page.Find(filter.Cell) is { } found ? Redirect($"/obligations/{found.Cell.Current.Id}") : NotFound();
    }

    /// <summary>What floats beside a cell: all its times.</summary>
    [HttpGet("card")]
    public async Task<IActionResult> Card(Guid id, MatrixFilter filter) =>
        await MatrixPage.ReadAsync(db, Me, id, filter, Me.Today(clock)) is { } page
        && page.Find(filter.Cell) is { } found
            ? PartialView("_Card", new MatrixCard(page, found.Row, found.Body, found.Cell))
            : NotFound();
}

public sealed record MatrixCard(MatrixPage Page, MatrixRow Row, MatrixBody Body, MatrixCell Cell);
