using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring.Reminding;

/// <summary>A word to the coordinators of those who have not given their return: once a day.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("monitoring/{id:guid}/reminders")]
public sealed class RemindingController(PortalDb db, PublicAddress address, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        if (await db.MonitoringPeriods.VisibleTo(Me).SingleOrDefaultAsync(p => p.Id == id, Stop) is not { } period)
            return NotFound();
        // Two may press at once: the second waits, and finds that everybody has been told.
        await JournalPen.TakeTurnAsync(db, District, Stop);
        Say(
            !period.IsOpen ? "Период зафиксирован: напоминать не о чем."
            : await WasToldTodayAsync(id) ? "Сегодня уже напомнили: напоминать можно раз в день."
            : await TellAsync(period)
        );
        return Redirect($"/monitoring/{id}");
    }

    private Task<bool> WasToldTodayAsync(Guid id)
    {
        var midnight = Me.Today(clock).ToDateTime(TimeOnly.MinValue);
        var since = new DateTimeOffset(midnight, Me.Zone.GetUtcOffset(midnight)).ToUniversalTime();
        return Reminded.SinceAsync(db, id, since, Stop);
    }

    private async Task<string> TellAsync(MonitoringPeriod period)
    {
        if (!address.IsKnown)
            return "Портал не знает своего адреса и не может написать письмо со ссылкой. Попросите того, кто обслуживает портал, задать настройку Portal__PublicUrl.";
        var readers = await ReturnReminder.TellAsync(
            db,
            period,
            Me.Today(clock),
            clock.GetUtcNow(),
            path => address.Of(path),
            Stop
        );
        if (readers == 0)
            return "Напоминать некому: у тех, кто не сдал, ещё никто не входит в портал.";
        await db.SaveChangesAsync(Stop);
        await db.Journal.WriteAsync(db, District, Reminded.Act, "monitoringPeriod", period.Id, ("told", $"{readers}"));
        return $"Напоминание отправлено: {Plural.Of(readers, "человек", "человека", "человек")}.";
    }
}
