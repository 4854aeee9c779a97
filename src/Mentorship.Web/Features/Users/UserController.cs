using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users;

/// <summary>
/// What the pages of users share: whose card may be opened, and how a membership is taken in hand. A curator has the
/// users of his district, an administrator outside any district has them all.
/// </summary>
public abstract class UserController(PortalDb db, CurrentUserReader reader, MembershipPlaces places) : PortalController
{
    protected PortalDb Db => db;

    protected Task<User?> UserAsync(Guid id) => db.Users.Where(u => u.Id == id).SeenBy(db, Me).SingleOrDefaultAsync();

    /// <summary>The membership to look at, inside its district; null when it is not for this person.</summary>
    protected async Task<Membership?> MembershipAsync(Guid userId, Guid id)
    {
        var (all, mine) = (Me.IsOverAllDistricts, Me.DistrictId);
        var membership = await db.Memberships.SingleOrDefaultAsync(m =>
            m.Id == id && m.UserId == userId && (all || m.DistrictId == mine)
        );
        if (membership is not null && all)
            await reader.EnterAsync(membership.DistrictId, HttpContext.RequestAborted);
        return membership;
    }

    /// <summary>The same to be changed: whoever else changes memberships of the district waits.</summary>
    protected async Task<Membership?> TakeAsync(Guid userId, Guid id)
    {
        if (await MembershipAsync(userId, id) is not { } membership)
            return null;
        await JournalPen.TakeTurnAsync(db, membership.DistrictId, HttpContext.RequestAborted);
        await db.Entry(membership).ReloadAsync(HttpContext.RequestAborted);
        return membership;
    }

    protected Task EnterAsync(Guid district) => reader.EnterAsync(district, HttpContext.RequestAborted);

    protected async Task<IActionResult> Card(Guid id) =>
        await UserPage.ReadAsync(db, places, Me, id) is { } page ? View("Show", page) : NotFound();

    /// <summary>Back to the card with a sentence; whoever has just given up his own membership goes home.</summary>
    protected IActionResult Done(Guid userId, string sentence, bool isOwnEnd = false)
    {
        Say(sentence);
        return Redirect(isOwnEnd ? "/" : $"/users/{userId}");
    }
}

internal static class SeenUsers
{
    public static IQueryable<User> SeenBy(this IQueryable<User> users, PortalDb db, CurrentUser me)
    {
        if (me.IsOverAllDistricts)
            return users;
        var district = me.DistrictId;
        return users.Where(u => db.Memberships.Any(m => m.UserId == u.Id && m.DistrictId == district));
    }
}
