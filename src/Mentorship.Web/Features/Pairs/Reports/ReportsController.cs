using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Reports;

public sealed record ReportsPage(PairHead Head, IReadOnlyList<MentorReport> Reports, DateOnly Today)
{
    public string At => $"{Head.At}/reports";

    public bool MayWrite => Head.Works && Head.Pair.State != Domain.Pairs.PairState.Draft && Head.Pair.From <= Today;
}

/// <summary>Reports of the mentor: a period is chosen, the portal drafts the rest.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor)]
[Route("pairs/{id:guid}/reports")]
public sealed class ReportsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, form: null);

    [HttpPost]
    [For(Role.Curator, Role.Coordinator, Role.Mentor)]
    public async Task<IActionResult> Create(Guid id, PeriodForm form)
    {
        if (await db.Pairs.VisibleTo(Me).WorkedBy(Me, Today).SingleOrDefaultAsync(p => p.Id == id) is not { } pair)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(id, form);
                var report = new MentorReport(pair, form.From!.Value, form.To!.Value, Today, Me.UserId);
                var drafted = await DraftedReport.ReadAsync(db, Me, id, report.From, report.To, Today);
                report.Count(drafted.Facts, Today);
                report.Write(drafted.Words);
                db.Add(report);
                await db.SaveChangesAsync();
                Say("Отчёт составлен по встречам и плану. Дополните его своими словами.");
                return Redirect($"/pairs/{id}/reports/{report.Id}");
            },
            () => Page(id, form)
        );
    }

    private async Task<IActionResult> Page(Guid id, PeriodForm? form)
    {
        if (await PairHead.ReadAsync(db, Me, id, Today) is not { ReadsWords: true } head)
            return NotFound();
        var reports = await db
            .MentorReports.VisibleTo(Me)
            .AsNoTracking()
            .Where(r => r.PairId == id)
            .OrderByDescending(r => r.To)
            .ThenByDescending(r => r.Id)
            .ToListAsync();
        // From where the last one ended up to today.
        var from = reports.Count > 0 && reports[0].To < head.Pair.LastDay ? reports[0].To.AddDays(1) : head.Pair.From;
        var to = Today < head.Pair.LastDay ? Today : head.Pair.LastDay;
        ViewData["Form"] = form ?? new PeriodForm { From = from <= to ? from : head.Pair.From, To = to };
        return View("Index", new ReportsPage(head, reports, Today));
    }
}
