using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account.Calendar;

/// <param name="Address">Shown once, right after it was made.</param>
public sealed record CalendarPage(bool HasMembership, bool IsOn, string? Address);

/// <summary>The revocable link by which a person's own calendar takes his deadlines.</summary>
[Route("account/calendar")]
public sealed class CalendarController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Show() =>
        View("Show", new CalendarPage(Me.Membership is not null, await OfMe().AnyAsync(), null));

    /// <summary>A new link; the one before it opens nothing any more.</summary>
    [HttpPost]
    public async Task<IActionResult> Create()
    {
        if (Me.Membership is not { Id: var own })
            return NotFound();
        await RevokeAsync();
        var membership = await db.Memberships.SingleAsync(m => m.Id == own);
        var (link, token) = Link.OfCalendar(membership, clock.GetUtcNow());
        db.Add(link);
        await db.SaveChangesAsync();
        var address = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/calendar/{token}.ics";
        return View("Show", new CalendarPage(true, true, address));
    }

    [HttpPost("removal")]
    public async Task<IActionResult> Remove()
    {
        await RevokeAsync();
        Say("Ссылка отозвана: календарь больше не обновляется.");
        return Redirect("/account/calendar");
    }

    private Task<int> RevokeAsync()
    {
        var now = clock.GetUtcNow();
        return OfMe().ExecuteUpdateAsync(l => l.SetProperty(x => x.ExpiresAt, now));
    }

    private IQueryable<Link> OfMe()
    {
        var (own, now) = (Me.Membership?.Id, clock.GetUtcNow());
        return db.Links.Where(l => l.Purpose == LinkPurpose.Calendar && l.TargetId == own && l.ExpiresAt > now);
    }
}
