using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Account.SignIn;

[Route("account/sign-out")]
public sealed class SignOutController(SignInManager<User> signIn, PortalDb db, TimeProvider clock) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create()
    {
        var address = HttpContext.Connection.RemoteIpAddress?.ToString();
        db.SecurityEvents.Add(new SecurityEvent(SecurityEventKind.SignedOut, clock.GetUtcNow(), Me.UserId, address));
        await db.SaveChangesAsync();
        await signIn.SignOutAsync();
        Say("Вы вышли из портала.");
        return Redirect("/account/sign-in");
    }
}
