using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Account.RecoveryCodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account.Authenticator;

[Route("account/authenticator")]
public sealed class AuthenticatorController(
    UserManager<User> users,
    PortalDb db,
    Session session,
    SecurityLog log,
    TimeProvider clock
) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> New() =>
        await IsOnAsync()
            ? View("Off", new RemovalForm())
            : View("On", new AuthenticatorForm { Key = users.GenerateNewAuthenticatorKey() });

    [HttpPost]
    [EnableRateLimiting(PortalPipeline.SignInLimit)]
    public async Task<IActionResult> Create(AuthenticatorForm form)
    {
        if (await IsOnAsync() || !OneTimeCode.IsKey(form.Key))
            return RedirectToAction("New");
        if (!ModelState.IsValid)
            return View("On", form);
        if (OneTimeCode.Match(form.Key!, OneTimeCode.Tidy(form.Code), clock.GetUtcNow()) is null)
        {
            this.Refuse(
                nameof(form.Code),
                "Код не подошёл. Дождитесь следующего кода; если не подойдёт и он, проверьте, что часы телефона идут верно."
            );
            return View("On", form);
        }
        var user = await db.Users.SingleAsync(u => u.Id == Me.UserId);
        await users.SetAuthenticationTokenAsync(
            user,
            AuthenticatorCodes.StoreName,
            AuthenticatorCodes.KeyName,
            form.Key!
        );
        await users.SetTwoFactorEnabledAsync(user, true);
        log.Note(SecurityEventKind.SecondFactorOn, user.Id);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodesController.Count);
        log.Note(SecurityEventKind.RecoveryCodesMade, user.Id);
        await db.SaveChangesAsync();
        await session.KeepAsync(user, Me);
        TempData[RecoveryCodesController.Shown] = codes!.ToArray();
        Say("Второй шаг входа включён. Сохраните запасные коды.");
        return Redirect("/account/recovery-codes");
    }

    private Task<bool> IsOnAsync() => db.Users.AnyAsync(u => u.Id == Me.UserId && u.TwoFactorEnabled);
}
