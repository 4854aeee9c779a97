using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Account.Letters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Mentorship.Web.Features.Account.Password;

[AllowAnonymous]
[Route("account/password/reset/{token}")]
public sealed class ResetController(
    UserManager<User> users,
    PortalDb db,
    MailedLinks links,
    SecurityLog log,
    PublicAddress address,
    TimeProvider clock
) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Edit(string token) =>
        await links.FindAsync(LinkPurpose.PasswordReset, token) is null
            ? DeadLink.Page(this)
            : View("Reset", new ResetForm());

    [HttpPost]
    [EnableRateLimiting(PortalPipeline.SignInLimit)]
    public async Task<IActionResult> Update(string token, ResetForm form)
    {
        if (await links.FindAsync(LinkPurpose.PasswordReset, token) is not { } found)
            return DeadLink.Page(this);
        if (!ModelState.IsValid)
            return View("Reset", form);
        var (link, user) = found;
        if (!await links.UseAsync(link))
            return DeadLink.Page(this);
        var set = await users.ReplacePasswordAsync(user, form.Password!);
        if (!set.Succeeded)
        {
            this.Refuse(nameof(form.Password), set);
            return View("Reset", form);
        }
        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        log.Note(SecurityEventKind.PasswordChanged, user.Id, "по ссылке из письма");
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
        Say("Новый пароль задан. Войдите с ним.");
        return Redirect("/account/sign-in");
    }
}
