using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Web.Data.Demo;

/// <summary>The sign-ins of a demo: users, what they may do, invitations that wait.</summary>
internal static class AccountStore
{
    /// <param name="begun">When those who have signed in already were invited: before the story began.</param>
    public static void Add(PortalDb db, DemoWorld world, DateTimeOffset now, DateTimeOffset begun)
    {
        // Hashing is slow on purpose: one hash serves all, the password is the same.
        var hash = new PasswordHasher<User>().HashPassword(null!, DemoSignIns.Password);
        foreach (var account in world.Accounts.Concat(world.Colleagues))
        {
            var since = account.SeenDaysAgo is > 0 ? begun : now;
            var user = new User(account.Email, account.FullName, since)
            {
                Id = account.UserId,
                IsAdministrator = account.IsAdministrator,
            };
            user.NormalizedEmail = user.NormalizedUserName = account.Email.ToUpperInvariant();
            db.Add(user);
            if (account.SeenDaysAgo is { } days)
            {
                (user.EmailConfirmed, user.PasswordHash) = (true, hash);
                user.LastSignedInAt = days == 0 ? null : now.AddDays(-days);
            }
            else
                db.Add(Link.Issue(LinkPurpose.Invitation, user.Id, world.District.Id, now + Link.InvitationLasts).Link);
            if (account.Role is not { } role)
                continue;
            var membership = new Membership(user.Id, world.District.Id, role, account.Organisation?.Id, since);
            membership.BelongsTo(account.Person?.Id);
            db.Add(membership);
        }
    }
}
