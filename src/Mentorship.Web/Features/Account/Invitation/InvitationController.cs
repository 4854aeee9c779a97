using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Mentorship.Web.Features.Account.Invitation;

/// <summary>An invited person opens the mailed link, says his name, makes up a password and is in.</summary>
[AllowAnonymous]
[Route("account/invitation/{token}")]
public sealed class InvitationController(
    UserManager<User> users,
    SignInManager<User> signIn,
    PortalDb db,
    MembershipPlaces places,
    MailedLinks links,
    Arrival arrival,
    SecurityLog log
) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Edit(string token) =>
        await FindAsync(token) is { } found
            ? await Page(found.User, new AcceptanceForm { FullName = found.User.FullName })
            : DeadLink.Page(this);

    [HttpPost]
    [EnableRateLimiting(PortalPipeline.SignInLimit)]
    public async Task<IActionResult> Update(string token, AcceptanceForm form)
    {
        if (await FindAsync(token) is not { } found)
            return DeadLink.Page(this);
        var (link, user) = found;
        if (!ModelState.IsValid)
            return await Page(user, form);
        if (!await links.UseAsync(link))
            return DeadLink.Page(this);
        return await Change(() => AcceptAsync(user, form), () => Page(user, form));
    }

    private async Task<IActionResult> AcceptAsync(User user, AcceptanceForm form)
    {
        user.Rename(form.FullName);
        user.EmailConfirmed = true;
        var set = await users.ReplacePasswordAsync(user, form.Password!);
        if (!set.Succeeded)
        {
            this.Refuse(nameof(form.Password), set);
            return await Page(user, form);
        }
        log.Note(SecurityEventKind.InvitationAccepted, user.Id);
        await signIn.SignInAsync(user, isPersistent: false);
        Say("Добро пожаловать! Пароль задан, приглашение принято.");
        return LocalRedirect(await arrival.NoteAsync(user, null, "по приглашению"));
    }

    // Who has a password already was let in by another invitation.
    private async Task<(Link Link, User User)?> FindAsync(string token) =>
        await links.FindAsync(LinkPurpose.Invitation, token) is { User.PasswordHash: null } found ? found : null;

    private async Task<IActionResult> Page(User user, AcceptanceForm form)
    {
        ViewData["Email"] = user.Email;
        ViewData["Memberships"] = await OwnMembership.ReadAsync(db, places, user.Id);
        return View("Accept", form);
    }
}
