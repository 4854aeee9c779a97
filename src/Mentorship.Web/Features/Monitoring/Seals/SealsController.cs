using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Quarter;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring.Seals;

/// <summary>Seals a period and opens it again for a correction.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("monitoring/{id:guid}")]
public sealed class SealsController(PortalDb db, UnitOfWork work, CountShelf shelf, TimeProvider clock)
    : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet("seal")]
    public async Task<IActionResult> New(Guid id) =>
        await PageAsync(id) is not { } page ? NotFound()
        : page.Period.IsOpen ? View("New", (page, new SealForm()))
        : Redirect($"/monitoring/{id}");

    [HttpPost("seal")]
    public async Task<IActionResult> Create(Guid id, SealForm form)
    {
        if (await FindAsync(id) is not { } period)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return View("New", ((await PageAsync(id))!, form));
                var seal = await new SealQuarter(db, QuarterWorkbook.PrintAsync).PutAsync(
                    period,
                    () => FiguresAsync(period),
                    (
                        TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Me.Zone),
                        Me.Membership!.Id,
                        Me.Membership.Role.Name()
                    ),
                    Stop
                );
                Say(
                    seal.Number == 1
                        ? "Отчёт зафиксирован."
                        : $"Зафиксирован уточнённый отчёт № {seal.Number}; прежний остался как был."
                );
                return Redirect($"/monitoring/{id}/seals/{seal.Number}");
            },
            async () => View("New", ((await PageAsync(id))!, form))
        );
    }

    [HttpPost("correction")]
    public async Task<IActionResult> Reopen(Guid id, ReopeningForm form)
    {
        if (await FindAsync(id) is not { } period)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Whole(id);
                period.OpenForCorrection(form.Because);
                await db.SaveChangesAsync(Stop);
                Say("Период открыт для уточнения: верните сведения, которые нужно исправить.");
                return Redirect($"/monitoring/{id}");
            },
            () => Whole(id)
        );
    }

    // The turn is taken: returns are read anew, so that an acceptance of a moment ago is in the seal.
    private async Task<QuarterFigures> FiguresAsync(MonitoringPeriod period)
    {
        var returns = await QuarterPage
            .Whole(db.Returns.VisibleTo(Me).AsNoTracking())
            .Where(r => r.PeriodId == period.Id)
            .ToListAsync(Stop);
        var composer = await ReadQuarter.ComposerAsync(db, await shelf.OfAsync(db, Stop), period, Stop);
        return composer.Figures(Me.Membership!.DistrictName, returns);
    }

    private async Task<IActionResult> Whole(Guid id) =>
        View(
            "/Features/Monitoring/Show.cshtml",
            new QuarterView((await PageAsync(id))!, QuarterFilter.Of(Request.Query))
        );

    private Task<MonitoringPeriod?> FindAsync(Guid id) =>
        db.MonitoringPeriods.VisibleTo(Me).SingleOrDefaultAsync(p => p.Id == id, Stop);

    private Task<QuarterPage?> PageAsync(Guid id) => QuarterPage.ReadAsync(db, shelf, Me, id, Me.Today(clock), Stop);
}
