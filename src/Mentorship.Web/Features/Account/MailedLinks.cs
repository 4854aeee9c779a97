using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account;

/// <summary>Finds what a mailed link opens, and lets it open once however many press it at the same time.</summary>
public sealed class MailedLinks(PortalDb db, TimeProvider clock)
{
    private const int TokenMaxLength = 100;

    public async Task<(Link Link, User User)?> FindAsync(LinkPurpose purpose, string token)
    {
        if (token.Length > TokenMaxLength)
            return null;
        var hash = Link.Hash(token);
        var link = await db.Links.SingleOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == purpose);
        if (link?.IsUsable(clock.GetUtcNow()) != true)
            return null;
        var user = await db.Users.SingleOrDefaultAsync(u => u.Id == link.TargetId && u.DisabledAt == null);
        return user is null ? null : (link, user);
    }

    /// <summary>The user's other links go with it: a password that was set makes them all needless.</summary>
    public async Task<bool> UseAsync(Link link)
    {
        var now = clock.GetUtcNow();
        var used = await db
            .Links.Where(l => l.Id == link.Id && l.UsedAt == null)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.UsedAt, now));
        await WithdrawAsync(link.TargetId);
        return used == 1;
    }

    /// <summary>Whatever was mailed to the user opens nothing any more.</summary>
    public Task WithdrawAsync(Guid userId)
    {
        var now = clock.GetUtcNow();
        return db
            .Links.Where(l => l.TargetId == userId && l.UsedAt == null && l.ExpiresAt > now)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.ExpiresAt, now));
    }
}

internal static class NewPasswords
{
    /// <summary>Sets a password without the old one, by the same rules.</summary>
    public static async Task<IdentityResult> ReplacePasswordAsync(
        this UserManager<User> users,
        User user,
        string password
    )
    {
        if (user.PasswordHash is not null)
        {
            var removed = await users.RemovePasswordAsync(user);
            if (!removed.Succeeded)
                return removed;
        }
        return await users.AddPasswordAsync(user, password);
    }
}
