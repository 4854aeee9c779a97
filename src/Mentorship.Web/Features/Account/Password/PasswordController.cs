using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Account.Letters;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account.Password;

[Route("account/password")]
public sealed class PasswordController(
    UserManager<User> users,
    PortalDb db,
    UnitOfWork work,
    Session session,
    SecurityLog log,
    PublicAddress address,
    TimeProvider clock
) : PortalController
{
    [HttpGet]
    public IActionResult Edit() => View("Edit", new ChangeForm());

    [HttpPost]
    [EnableRateLimiting(PortalPipeline.SignInLimit)]
    public async Task<IActionResult> Update(ChangeForm form)
    {
        if (!ModelState.IsValid)
            return View("Edit", form);
        var user = await db.Users.SingleAsync(u => u.Id == Me.UserId);
        var changed = await users.ChangePasswordAsync(user, form.Current!, form.Password!);
        if (!changed.Succeeded)
        {
            var mismatch = changed.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch));
            this.Refuse(mismatch ? nameof(form.Current) : nameof(form.Password), changed);
            if (mismatch)
            {
                log.Note(SecurityEventKind.SignInFailed, user.Id, "при смене пароля");
                await db.SaveChangesAsync();
                await work.CommitAsync();
            }
            return View("Edit", form);
        }
        log.Note(SecurityEventKind.PasswordChanged, user.Id);
        if (address.IsKnown)
            db.Outbox.Add(
                PasswordChangedLetter.Write(
                    user.Email!,
                    user.FullName,
                    address.Of("/account/password/forgot"),
                    clock.GetUtcNow()
                )
            );
        await db.SaveChangesAsync();
        await session.KeepAsync(user, Me);
        Say("Пароль изменён. На остальных устройствах нужно войти заново.");
        return Redirect("/account");
    }
}
