using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account.Sessions;

[Route("account/sessions/ending")]
public sealed class SessionsController(PortalDb db, SecurityLog log) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create()
    {
        var user = await db.Users.SingleAsync(u => u.Id == Me.UserId);
        user.EndSessions();
        log.Note(SecurityEventKind.SessionsEnded, user.Id);
        await db.SaveChangesAsync();
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        Say("Все сеансы закончены. Войдите заново.");
        return Redirect("/account/sign-in");
    }
}
