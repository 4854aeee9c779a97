using Mentorship.Tests.Harness;
using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Tests.Features.Users;

/// <summary>A district with a curator, a school and its coordinator, made anew for each test.</summary>
internal sealed record UsersWorld(
    PortalHost Portal,
    District District,
    Organisation School,
    SignIn Curator,
    Guid CuratorId,
    SignIn Coordinator,
    Guid CoordinatorId
)
{
    public static async Task<UsersWorld> MakeAsync(PortalHost portal)
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district);
        var curator = await portal.Given.MemberAsync(district, Role.Curator);
        var coordinator = await portal.Given.MemberAsync(district, Role.Coordinator, school);
        return new(
            portal,
            district,
            school,
            curator,
            await IdAsync(portal, curator),
            coordinator,
            await IdAsync(portal, coordinator)
        );
    }

    public static async Task<Guid> IdAsync(PortalHost portal, SignIn who)
    {
        await using var db = portal.Database.Open();
        return await db.Users.Where(u => u.Email == who.Email).Select(u => u.Id).SingleAsync();
    }

    public async Task<Membership> MembershipAsync(Guid user)
    {
        await using var db = Portal.Database.Open();
        return await db.Memberships.Where(m => m.UserId == user).OrderByDescending(m => m.Id).FirstAsync();
    }

    public async Task<IReadOnlyList<string>> ActsAsync()
    {
        await using var db = Portal.Database.Open(District.Id);
        return await db.JournalEntries.OrderBy(e => e.Number).Select(e => e.Act).ToListAsync();
    }
}

internal static class InDistrict
{
    public static Web.Data.PortalDb Open(this TestDatabase database, Guid district)
    {
        var scope = new DistrictScope();
        scope.Enter(district);
        return TestDatabase.Open(database.Owner, scope);
    }
}
