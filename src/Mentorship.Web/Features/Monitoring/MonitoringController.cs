using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring;

/// <summary>Periods of monitoring, and the whole of one on a page; a coordinator comes to his own return.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Observer, Role.Coordinator)]
[Route("monitoring")]
public sealed class MonitoringController(PortalDb db, UnitOfWork work, CountShelf shelf, TimeProvider clock)
    : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;
    private DateOnly Today => Me.Today(clock);

    [HttpGet]
    public Task<IActionResult> Index() =>
        List(new PeriodForm { AsOf = QuarterDays.Last(Today), DueOn = Today.AddDays(MonitoringPeriod.UsualDays) });

    [For(Role.Curator, Role.Methodist)]
    [HttpPost]
    public Task<IActionResult> Create(PeriodForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await List(form);
                var period = new MonitoringPeriod(District, form.AsOf!.Value, form.DueOn!.Value, form.Request, Today);
                var returns = await OpenPeriod.AddAsync(db, period, Stop);
                await db.SaveChangesAsync(Stop);
                Say(
                    $"Период открыт. Сведения ждём от {Plural.Of(returns.Count, "организации", "организаций", "организаций")}."
                );
                return Redirect($"/monitoring/{period.Id}");
            },
            () => List(form)
        );

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (Me.Has(Role.Coordinator))
            return
                Me.Membership!.OrganisationId is { } own
                && await db.Returns.VisibleTo(Me).AnyAsync(r => r.PeriodId == id && r.OrganisationId == own, Stop)
                ? Redirect($"/monitoring/{id}/returns/{own}")
                : NotFound();
        return await QuarterPage.ReadAsync(db, shelf, Me, id, Today, Stop) is { } page
            ? View("Show", new QuarterView(page, QuarterFilter.Of(Request.Query)))
            : NotFound();
    }

    [For(Role.Curator, Role.Methodist)]
    [HttpPost("{id:guid}/due")]
    public async Task<IActionResult> Due(Guid id, DueForm form)
    {
        if (await db.MonitoringPeriods.VisibleTo(Me).SingleOrDefaultAsync(p => p.Id == id, Stop) is not { } period)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Show(id);
                period.MoveDue(form.DueOn!.Value);
                await db.SaveChangesAsync(Stop);
                Say($"Срок сдачи – {Days.Words(period.DueOn)}.");
                return Redirect($"/monitoring/{id}");
            },
            () => Show(id)
        );
    }

    private async Task<IActionResult> List(PeriodForm form) =>
        View("Index", await PeriodsPage.ReadAsync(db, Me, Today, form, Stop));
}
