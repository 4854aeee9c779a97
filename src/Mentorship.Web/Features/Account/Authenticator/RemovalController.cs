using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account.Authenticator;

[Route("account/authenticator/removal")]
public sealed class RemovalController(
    UserManager<User> users,
    PortalDb db,
    UnitOfWork work,
    Session session,
    SecondFactorRemoval removal,
    SecurityLog log
) : PortalController
{
    [HttpPost]
    [EnableRateLimiting(PortalPipeline.SignInLimit)]
    public async Task<IActionResult> Create(RemovalForm form)
    {
        if (!ModelState.IsValid)
            return View("Off", form);
        var user = await db.Users.SingleAsync(u => u.Id == Me.UserId);
        if (!await users.CheckPasswordAsync(user, form.Password!))
        {
            log.Note(SecurityEventKind.SignInFailed, user.Id, "при отключении второго шага");
            await db.SaveChangesAsync();
            this.Refuse(nameof(form.Password), "Пароль не подошёл. Проверьте раскладку и Caps Lock.");
            await work.CommitAsync();
            return View("Off", form);
        }
        await removal.RunAsync(user, byAdministrator: null);
        await session.KeepAsync(user, Me);
        Say("Второй шаг отключён. Для входа теперь нужен только пароль.");
        return Redirect("/account");
    }
}
