using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring.Seals;

/// <summary>Shows and gives what was sealed.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Observer)]
[Route("monitoring/{id:guid}")]
public sealed class SealedReportsController(PortalDb db) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet("seals/{number:int}")]
    public async Task<IActionResult> Show(Guid id, int number) =>
        await SealPage.ReadAsync(db, Me, id, number, Stop) is { } page ? View("Show", page) : NotFound();

    /// <summary>The sealed file itself, byte for byte.</summary>
    [HttpGet("seals/{number:int}.xlsx")]
    public async Task<IActionResult> Export(Guid id, int number)
    {
        var file = await (
            from seal in db.Seals.VisibleTo(Me)
            where seal.PeriodId == id && seal.Number == number
            join stored in db.StoredFiles.VisibleTo(Me) on seal.FileId equals stored.Id
            select stored
        ).SingleOrDefaultAsync(Stop);
        return file is null ? NotFound() : new StoredFileResult(db, file);
    }
}
