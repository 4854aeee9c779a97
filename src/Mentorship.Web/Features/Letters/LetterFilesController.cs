using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Features.Letters.Composing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters;

/// <summary>A letter taken away: a draft as it stands, a sent one as it was frozen.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
public sealed class LetterFilesController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet("/letters/{id:guid}.docx")]
    public async Task<IActionResult> Docx(Guid id) =>
        await PaperAsync(id) is { } paper ? DocumentResult.Docx(paper) : NotFound();

    [HttpGet("/letters/{id:guid}.pdf")]
    public async Task<IActionResult> Pdf(Guid id) =>
        await PaperAsync(id) is { } paper ? DocumentResult.Pdf(paper, $"/letters/{id}.docx") : NotFound();

    private async Task<Document?> PaperAsync(Guid id)
    {
        var letter = await db
            .Letters.VisibleTo(Me)
            .AsNoTracking()
            .Include(l => l.Issuer)
            .SingleOrDefaultAsync(l => l.Id == id);
        return letter is null ? null
            : letter.Frozen is { } frozen ? DocumentJson.Read(frozen.Json)
            : (await LetterDesk.ReadAsync(db, Me, letter, Me.Today(clock), clock.GetUtcNow())).Paper;
    }
}
