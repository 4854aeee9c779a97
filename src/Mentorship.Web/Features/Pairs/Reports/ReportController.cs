using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Features.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Reports;

/// <summary>One report: figures of the portal, words of the mentor, its paper.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor)]
[Route("pairs/{id:guid}/reports/{report:guid}")]
public sealed class ReportController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet]
    public async Task<IActionResult> Edit(Guid id, Guid report) =>
        await FindAsync(id, report) is { } found ? await Page(found, ReportForm.Of(found.Report)) : NotFound();

    [HttpPost]
    [For(Role.Curator, Role.Coordinator, Role.Mentor)]
    public async Task<IActionResult> Update(Guid id, Guid report, ReportForm form)
    {
        if (await FindAsync(id, report) is not { Head.Works: true } found)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(found, form);
                await db.HoldAsync<MentorReport>(Me, report);
                var row = await db.MentorReports.VisibleTo(Me).SingleAsync(r => r.Id == report);
                if (Clashes(form, ReportForm.Of(row), "отчёт"))
                    return await Page(found, form);
                row.Write(form.Words);
                if (form.Then == "count")
                    row.Count((await DraftedReport.ReadAsync(db, Me, id, row.From, row.To, Today)).Facts, Today);
                await db.SaveChangesAsync();
                Say(form.Then == "count" ? "Отчёт сохранён, цифры взяты заново." : "Отчёт сохранён.");
                return Redirect($"/pairs/{id}/reports/{report}");
            },
            () => Page(found, form)
        );
    }

    [HttpPost("delete")]
    [For(Role.Curator, Role.Coordinator, Role.Mentor)]
    public async Task<IActionResult> Delete(Guid id, Guid report)
    {
        if (await FindAsync(id, report) is not { Head.Works: true })
            return NotFound();
        db.Remove(await db.MentorReports.VisibleTo(Me).SingleAsync(r => r.Id == report));
        await db.SaveChangesAsync();
        Say("Отчёт удалён.");
        return Redirect($"/pairs/{id}/reports");
    }

    [HttpGet("/pairs/{id:guid}/reports/{report:guid}.docx")]
    public async Task<IActionResult> Docx(Guid id, Guid report) =>
        await PaperAsync(id, report) is { } paper ? DocumentResult.Docx(paper) : NotFound();

    [HttpGet("/pairs/{id:guid}/reports/{report:guid}.pdf")]
    public async Task<IActionResult> Pdf(Guid id, Guid report) =>
        await PaperAsync(id, report) is { } paper
            ? DocumentResult.Pdf(paper, $"/pairs/{id}/reports/{report}.docx")
            : NotFound();

    private async Task<Document?> PaperAsync(Guid id, Guid report)
    {
        if (await FindAsync(id, report) is not { } found)
            return null;
        var district = await db.Districts.AsNoTracking().SingleAsync(d => d.Id == found.Report.DistrictId);
        var row = (await db.Pairs.VisibleTo(Me).AsNoTracking().Where(p => p.Id == id).ReadAsync(db, Me, Today))[0];
        return ReportPaper.Make(row, found.Report, await DeficitsAsync(id), district, clock.GetUtcNow());
    }

    /// <summary>What the programme set out to mend.</summary>
    private Task<string?> DeficitsAsync(Guid pair) =>
        db.Programmes.VisibleTo(Me).Where(p => p.PairId == pair).Select(p => p.Deficits).SingleOrDefaultAsync();

    private async Task<IActionResult> Page((PairHead Head, MentorReport Report) found, ReportForm form)
    {
        ViewData["Deficits"] = await DeficitsAsync(found.Head.Pair.Id);
        ViewData["Head"] = found.Head;
        ViewData["Report"] = found.Report;
        return View("Edit", form);
    }

    private async Task<(PairHead Head, MentorReport Report)?> FindAsync(Guid id, Guid report) =>
        await PairHead.ReadAsync(db, Me, id, Today) is { ReadsWords: true } head
        && await db
            .MentorReports.VisibleTo(Me)
            .AsNoTracking()
            .SingleOrDefaultAsync(r => r.Id == report && r.PairId == id)
            is { } found
            ? (head, found)
            : null;
}
