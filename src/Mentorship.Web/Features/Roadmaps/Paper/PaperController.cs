using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Paper;

/// <summary>A roadmap taken away as paper: the text that its page shows, with how it is carried out when that is asked.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
public sealed class PaperController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet("/roadmaps/{id:guid}.docx")]
    public async Task<IActionResult> Docx(Guid id, PaperQuery query) =>
        await PaperPage.ReadAsync(db, Me, id, query, clock) is { } page
            ? DocumentResult.Docx(page.Document, page.Ending)
            : NotFound();

    [HttpGet("/roadmaps/{id:guid}.pdf")]
    public async Task<IActionResult> Pdf(Guid id, PaperQuery query) =>
        await PaperPage.ReadAsync(db, Me, id, query, clock) is { } page
            ? DocumentResult.Pdf(page.Document, $"/roadmaps/{id}.docx{Request.QueryString}", page.Ending)
            : NotFound();
}
