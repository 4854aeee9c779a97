using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Papers;

/// <summary>The sheets of some consents: to look at, as DOCX, as PDF. The address names them: <c>?ids=a.b.c</c>.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
public sealed class PapersController(PortalDb db, TimeProvider clock) : PortalController
{
    private const int MostShown = 12;

    /// <summary>Where the sheets of these consents are.</summary>
    public static string Address(IEnumerable<Guid> ids, string file = "") =>
        $"/consents/papers{file}?ids={string.Join('.', ids.Select(id => id.ToString("N")))}";

    [HttpGet("/consents/papers")]
    public async Task<IActionResult> Index(string? ids)
    {
        if (await SheetsAsync(ids) is not { Count: > 0 } sheets)
            return NotFound();
        return View(
            "Papers",
            new PapersPage(
                [.. sheets.Select(s => s.Id)],
                [.. sheets.Select(s => s.Sheet)],
                ConsentPaper.Make(
                    [.. sheets.Take(MostShown).Select(s => s.Sheet)],
                    await DistrictAsync(),
                    clock.GetUtcNow()
                )
            )
        );
    }

    [HttpGet("/consents/papers.docx")]
    public async Task<IActionResult> Docx(string? ids) =>
        await PaperAsync(ids) is { } paper ? DocumentResult.Docx(paper) : NotFound();

    [HttpGet("/consents/papers.pdf")]
    public async Task<IActionResult> Pdf(string? ids) =>
        await PaperAsync(ids) is { } paper
            ? DocumentResult.Pdf(paper, $"/consents/papers.docx?ids={Uri.EscapeDataString(ids!)}")
            : NotFound();

    private async Task<Document?> PaperAsync(string? ids) =>
        await SheetsAsync(ids) is { Count: > 0 } sheets
            ? ConsentPaper.Make([.. sheets.Select(s => s.Sheet)], await DistrictAsync(), clock.GetUtcNow())
            : null;

    private Task<IReadOnlyList<(Guid Id, ConsentSheet Sheet)>> SheetsAsync(string? ids)
    {
        var named = (ids ?? "")
            .Split('.')
            .Take(Asking.AskConsents.Most)
            .Select(part => Guid.TryParse(part, out var id) ? id : Guid.Empty)
            .Where(id => id != Guid.Empty)
            .ToList();
        return ReadSheets.OfAsync(db, Me, named, Me.Today(clock), HttpContext.RequestAborted);
    }

    private Task<Domain.Districts.District> DistrictAsync() =>
        db.Districts.AsNoTracking().SingleAsync(d => d.Id == District);
}

/// <param name="Shown">The first of them as they will be printed.</param>
public sealed record PapersPage(IReadOnlyList<Guid> Ids, IReadOnlyList<ConsentSheet> Sheets, Document Shown);
