using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Account.Letters;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account.Authenticator;

/// <summary>Turns the second factor off, with its key and codes; its owner learns of it by mail.</summary>
public sealed class SecondFactorRemoval(
    UserManager<User> users,
    PortalDb db,
    SecurityLog log,
    PublicAddress address,
    TimeProvider clock
)
{
    public async Task RunAsync(User user, string? byAdministrator)
    {
        await users.SetTwoFactorEnabledAsync(user, false);
        db.UserTokens.RemoveRange(await db.UserTokens.Where(t => t.UserId == user.Id).ToListAsync());
        log.Note(
            SecurityEventKind.SecondFactorOff,
            user.Id,
            byAdministrator is null ? null : $"администратор: {byAdministrator}"
        );
        if (address.IsKnown)
            db.Outbox.Add(
                SecondFactorOffLetter.Write(
                    user.Email!,
                    user.FullName,
                    address.Of("/account/password/forgot"),
                    byAdministrator is not null,
                    clock.GetUtcNow()
                )
            );
        await db.SaveChangesAsync();
    }
}
