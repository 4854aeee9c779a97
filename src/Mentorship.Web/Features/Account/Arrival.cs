using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account;

/// <summary>What every way in ends with: the moment and the event are noted, and whoever has several roles chooses.</summary>
public sealed class Arrival(PortalDb db, SecurityLog log, TimeProvider clock)
{
    /// <returns>The page to land on.</returns>
    public async Task<string> NoteAsync(User user, string? returnUrl, string? how = null)
    {
        user.LastSignedInAt = clock.GetUtcNow();
        log.Note(SecurityEventKind.SignedIn, user.Id, how);
        await db.SaveChangesAsync();
        var roles = await db.Memberships.CountAsync(m => m.UserId == user.Id && m.EndedAt == null);
        if (roles < 2)
            return returnUrl ?? "/";
        return returnUrl is null or "/"
            ? "/account/memberships"
            : $"/account/memberships?returnUrl={Uri.EscapeDataString(returnUrl)}";
    }
}
