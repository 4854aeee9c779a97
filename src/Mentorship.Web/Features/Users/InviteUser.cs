using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Mail;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Account;
using Mentorship.Web.Features.Account.Letters;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users;

/// <summary>
/// Gives somebody a role in the entered district. A new address becomes a user without a password and a letter with a
/// link; who signs in already gets the role and a letter without one.
/// </summary>
public sealed class InviteUser(
    PortalDb db,
    UserManager<User> users,
    MailedLinks links,
    PublicAddress address,
    SecurityLog log,
    TimeProvider clock
)
{
    public async Task<Membership> RunAsync(InviteForm form, Guid district, CurrentUser me)
    {
        var now = clock.GetUtcNow();
        var place = await Places.NameAsync(db, me, form.OrganisationId);
        if (form.OrganisationId is not null && place is null)
            throw new RuleBroken("Выберите организацию из списка.", nameof(form.OrganisationId));
        var user = await users.FindByEmailAsync(form.Email!.Trim());
        if (user?.DisabledAt is not null)
            throw new RuleBroken(
                "Вход с этой почтой отключил администратор портала. Попросите его открыть вход, потом пригласите снова.",
                nameof(form.Email)
            );
        user ??= await CreateAsync(form, now);
        var membership = new Membership(user.Id, district, form.Role!.Value, form.OrganisationId, now);
        db.Memberships.Add(membership);
        db.Journal.Note("membership.invited", null);
        await db.SaveChangesAsync();
        await SendAsync(user, membership, place, me);
        return membership;
    }

    /// <summary>The letter, first or again: the links sent before open nothing any more.</summary>
    public async Task SendAsync(User user, Membership membership, string? place, CurrentUser me)
    {
        var now = clock.GetUtcNow();
        var district = await db.Districts.Where(d => d.Id == membership.DistrictId).Select(d => d.Name).SingleAsync();
        var from = new Sender(
            me.FullName,
            me.Membership is { } mine ? mine.Role.Name() : "администратор портала",
            district
        );
        var post = Posts.Of(membership.Role, place);
        OutgoingMail letter;
        if (user.PasswordHash is null)
        {
            await links.WithdrawAsync(user.Id);
            var (link, token) = Link.Issue(
                LinkPurpose.Invitation,
                user.Id,
                membership.DistrictId,
                now + Link.InvitationLasts
            );
            db.Links.Add(link);
            letter = InvitationLetter.Write(
                user.Email!,
                user.FullName,
                from,
                post,
                address.Of($"/account/invitation/{token}"),
                now
            );
        }
        else
            letter = MembershipLetter.Write(
                user.Email!,
                user.FullName,
                from,
                post,
                address.Of("/account/memberships"),
                now
            );
        db.Outbox.Add(letter);
        log.Note(SecurityEventKind.UserInvited, user.Id, $"{district}: {post}; {me.FullName}");
        await db.SaveChangesAsync();
    }

    private async Task<User> CreateAsync(InviteForm form, DateTimeOffset now)
    {
        var user = new User(form.Email!, form.FullName!, now);
        var made = await users.CreateAsync(user);
        return made.Succeeded
            ? user
            : throw new RuleBroken(
                string.Join(' ', made.Errors.Select(e => e.Description).Distinct()),
                nameof(form.Email)
            );
    }
}
