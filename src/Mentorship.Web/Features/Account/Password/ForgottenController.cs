using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Account.Letters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account.Password;

/// <summary>Mails a link for a new password; whoever asks sees the same, and as soon, whether the address is known or not.</summary>
[AllowAnonymous]
[Route("account/password/forgot")]
public sealed class ForgottenController(
    UserManager<User> users,
    PortalDb db,
    SecurityLog log,
    PublicAddress address,
    TimeProvider clock
) : PortalController
{
    private const int LettersAnHour = 5;
    private static readonly TimeSpan SameTime = TimeSpan.FromMilliseconds(400);

    [HttpGet]
    public IActionResult New() => View("Forgotten", new ForgottenForm { Email = HttpContext.CurrentUser()?.Email });

    [HttpPost]
    [EnableRateLimiting(PortalPipeline.SignInLimit)]
    public async Task<IActionResult> Create(ForgottenForm form)
    {
        if (!ModelState.IsValid)
            return View("Forgotten", form);
        if (!address.IsKnown)
        {
            this.Refuse("", PublicAddress.Unknown);
            return View("Forgotten", form);
        }
        var same = Task.Delay(SameTime, clock, HttpContext.RequestAborted);
        if (await users.FindByEmailAsync(form.Email!.Trim()) is { DisabledAt: null, PasswordHash: not null } user)
            await SendAsync(user);
        await same;
        TempData["Email"] = form.Email!.Trim();
        return RedirectToAction("Sent");
    }

    [HttpGet("sent")]
    public IActionResult Sent() => View("Sent", TempData.Peek("Email") as string);

    private async Task SendAsync(User user)
    {
        var now = clock.GetUtcNow();
        var waiting = await db.Links.CountAsync(l =>
            l.TargetId == user.Id && l.Purpose == LinkPurpose.PasswordReset && l.UsedAt == null && l.ExpiresAt > now
        );
        if (waiting >= LettersAnHour)
            return;
        var (link, token) = Link.Issue(LinkPurpose.PasswordReset, user.Id, null, now + Link.PasswordResetLasts);
        db.Links.Add(link);
        db.Outbox.Add(
            PasswordResetLetter.Write(user.Email!, user.FullName, address.Of($"/account/password/reset/{token}"), now)
        );
        log.Note(SecurityEventKind.PasswordResetAsked, user.Id);
        await db.SaveChangesAsync();
    }
}
