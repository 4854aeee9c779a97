using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Account.SignIn;

[Route("account/sign-out")]
public sealed class SignOutController(SecurityLog log, PortalDb db) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create()
    {
        log.Note(SecurityEventKind.SignedOut, Me.UserId);
        await db.SaveChangesAsync();
        // Only the session: the computer stays known to the second factor for its thirty days.
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        Say("Вы вышли из портала.");
        return Redirect("/account/sign-in");
    }
}
