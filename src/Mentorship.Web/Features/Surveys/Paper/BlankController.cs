using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Surveys.Paper;

/// <summary>The empty questionnaire on paper, for where people answer by hand: of a template, or of a survey as it asks.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("surveys")]
public sealed class BlankController(PortalDb db, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [For(Role.Curator, Role.Methodist)]
    [HttpGet("templates/{line:guid}/blank.docx")]
    public async Task<IActionResult> TemplateDocx(Guid line) => Docx(await OfTemplateAsync(line));

    [For(Role.Curator, Role.Methodist)]
    [HttpGet("templates/{line:guid}/blank.pdf")]
    public async Task<IActionResult> TemplatePdf(Guid line) =>
        Pdf(await OfTemplateAsync(line), $"/surveys/templates/{line}/blank.docx");

    [HttpGet("{id:guid}/blank.docx")]
    public async Task<IActionResult> SurveyDocx(Guid id) => Docx(await OfSurveyAsync(id));

    [HttpGet("{id:guid}/blank.pdf")]
    public async Task<IActionResult> SurveyPdf(Guid id) => Pdf(await OfSurveyAsync(id), $"/surveys/{id}/blank.docx");

    private async Task<Document?> OfTemplateAsync(Guid line) =>
        await db.SurveyTemplates.VisibleTo(Me).AsNoTracking().SingleOrDefaultAsync(t => t.Id == line, Stop)
            is { } template
            ? BlankPaper.Of(await DistrictAsync(), template, clock.GetUtcNow())
            : null;

    private async Task<Document?> OfSurveyAsync(Guid id) =>
        await db.Surveys.VisibleTo(Me).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, Stop) is { } survey
            ? BlankPaper.Of(await DistrictAsync(), survey, clock.GetUtcNow())
            : null;

    private Task<District> DistrictAsync() => db.Districts.AsNoTracking().SingleAsync(d => d.Id == District, Stop);

    private ActionResult Docx(Document? blank) => blank is null ? NotFound() : DocumentResult.Docx(blank);

    private ActionResult Pdf(Document? blank, string docx) =>
        blank is null ? NotFound() : DocumentResult.Pdf(blank, docx);
}
