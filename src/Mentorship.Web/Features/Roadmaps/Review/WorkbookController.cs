using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>A roadmap taken away as a workbook.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
public sealed class WorkbookController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet("/roadmaps/{id:guid}.xlsx")]
    public async Task<IActionResult> Show(Guid id, MatrixFilter filter)
    {
        var today = Me.Today(clock);
        var all = new MatrixFilter { On = filter.On };
        if (await MatrixPage.ReadAsync(db, Me, id, all, today) is not { } matrix)
            return NotFound();
        var rows = await RoadmapReview.RowsAsync(db, Me, matrix.Heading, matrix.Day);
        var people = await db
            .People.VisibleTo(Me)
            .Where(p => matrix.People.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.Surname,
                p.Name,
                p.Patronymic,
            })
            .ToDictionaryAsync(p => p.Id, p => $"{p.Surname} {p.Name} {p.Patronymic}".Trim());
        var book = new RoadmapWorkbook(matrix.Heading, rows, matrix, people, matrix.Day);
        var provenance = Me.Provenance(clock, "Дорожная карта: " + matrix.Heading.Title) with { AsOf = matrix.Day };
        return new XlsxResult(
            $"{XlsxFileName.Brief(matrix.Heading.Title)} {matrix.Day:yyyy-MM-dd}.xlsx",
            (target, stop) => book.WriteAsync(target, provenance, stop)
        );
    }
}
