using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Programme;

/// <summary>The programme taken away as a paper.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor)]
public sealed class ProgrammeFilesController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet("/pairs/{id:guid}/programme.docx")]
    public async Task<IActionResult> Docx(Guid id) =>
        await PaperAsync(id) is { } paper ? DocumentResult.Docx(paper) : NotFound();

    [HttpGet("/pairs/{id:guid}/programme.pdf")]
    public async Task<IActionResult> Pdf(Guid id) =>
        await PaperAsync(id) is { } paper ? DocumentResult.Pdf(paper, $"/pairs/{id}/programme.docx") : NotFound();

    private async Task<Document?> PaperAsync(Guid id)
    {
        if (await ProgrammeCard.ReadAsync(db, Me, id, Me.Today(clock)) is not { Programme: { } programme } card)
            return null;
        var district = await db.Districts.AsNoTracking().SingleAsync(d => d.Id == programme.DistrictId);
        var pairs = db.Pairs.VisibleTo(Me).AsNoTracking().Where(p => p.Id == id);
        var row = (await pairs.ReadAsync(db, Me, Me.Today(clock)))[0];
        return ProgrammePaper.Make(card.Head, row, programme, district, clock.GetUtcNow());
    }
}
