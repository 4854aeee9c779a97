using System.Security.Claims;
using Mentorship.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Mentorship.Web.Data.Accounts;

/// <summary>Puts the only membership into the cookie; a user with several chooses on a page of its own.</summary>
internal sealed class MembershipClaims(UserManager<User> users, IOptions<IdentityOptions> options, PortalDb db)
    : UserClaimsPrincipalFactory<User>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var memberships = await db
            .Memberships.Where(m => m.UserId == user.Id && m.EndedAt == null)
            .OrderBy(m => m.Id)
            .Select(m => new { m.Id, m.DistrictId })
            .Take(2)
            .ToListAsync();
        if (memberships is [var only])
            identity.AddClaims(For(only.Id, only.DistrictId));
        return identity;
    }

    public static IEnumerable<Claim> For(Guid membership, Guid district) =>
        [new(PortalClaims.Membership, membership.ToString()), new(PortalClaims.District, district.ToString())];
}
