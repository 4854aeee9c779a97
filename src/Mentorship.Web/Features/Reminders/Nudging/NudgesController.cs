using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Reminders;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reminders.Nudging;

/// <summary>Напомнить просрочившим: by hand, now, and to nobody twice a day.</summary>
[For(Role.Curator, Role.Coordinator)]
public sealed class NudgesController(PortalDb db, PublicAddress address, TimeProvider clock) : PortalController
{
    [HttpGet("roadmaps/{id:guid}/reminders")]
    public async Task<IActionResult> New(Guid id) =>
        await NudgePage.ReadAsync(db, Me, id, Me.Today(clock)) is { } page ? View("New", page) : await NoneAsync(id);

    [HttpPost("roadmaps/{id:guid}/reminders")]
    public async Task<IActionResult> Create(Guid id)
    {
        if (await NudgePage.ReadAsync(db, Me, id, Me.Today(clock)) is not { } page)
            return await NoneAsync(id);
        await SendAsync(page);
        return Redirect($"/roadmaps/{id}");
    }

    /// <summary>One duty; it need not be overdue yet.</summary>
    [HttpPost("obligations/{id:guid}/reminder")]
    public async Task<IActionResult> CreateForOne(Guid id)
    {
        var roadmap = await db
            .Obligations.VisibleTo(Me)
            .Where(o => o.Id == id)
            .Select(o => (Guid?)o.RoadmapId)
            .SingleOrDefaultAsync();
        if (roadmap is null || await NudgePage.ReadAsync(db, Me, roadmap.Value, Me.Today(clock), id) is not { } page)
            return NotFound();
        await SendAsync(page);
        return Redirect($"/obligations/{id}");
    }

    private async Task SendAsync(NudgePage page)
    {
        var now = clock.GetUtcNow();
        var said = await Tell.SayAsync(db, District, page.Sends, page.Facts, now);
        if (address.IsKnown)
            db.AddRange(ReminderLetter.Of(said, page.Facts, address.Of, now));
        await db.SaveChangesAsync();
        var people = said.Select(r => r.To.UserId).Distinct().Count();
        Say(
            people > 0 ? $"Напоминание отправлено: {Plural.Of(people, "человек", "человека", "человек")}."
            : page.People.Count > 0 ? "Сегодня всем уже напомнили."
            : "Напоминать некому: смотрите, кого из опаздывающих пригласить в портал."
        );
    }

    // A draft and a closed roadmap are seen but have nobody to remind.
    private async Task<IActionResult> NoneAsync(Guid id)
    {
        if (!await db.Roadmaps.KeptBy(Me).AnyAsync(r => r.Id == id && r.State != RoadmapState.Approved))
            return NotFound();
        Say("Напоминать не о чем: карта не действует.");
        return Redirect($"/roadmaps/{id}");
    }
}
