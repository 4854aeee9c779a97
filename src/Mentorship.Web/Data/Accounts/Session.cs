using System.Security.Claims;
using Mentorship.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Web.Data.Accounts;

/// <summary>Writes the cookie of an open session anew: with another membership, or with a stamp that has just changed.</summary>
public sealed class Session(SignInManager<User> signIn, IHttpContextAccessor http)
{
    /// <summary>After a change that ended all sessions: this one goes on as it was.</summary>
    public Task KeepAsync(User user, CurrentUser me) =>
        EnterAsync(user, me.Membership is { } membership ? (membership.Id, membership.DistrictId) : null);

    public async Task EnterAsync(User user, (Guid Id, Guid District)? membership)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("A session belongs to a request.");
        var before = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var principal = await signIn.CreateUserPrincipalAsync(user);
        var identity = (ClaimsIdentity)principal.Identity!;
        foreach (var claim in identity.Claims.Where(IsPlace).ToList())
            identity.RemoveClaim(claim);
        identity.AddClaims(before.Principal?.FindAll("amr") ?? []);
        if (membership is { } chosen)
            identity.AddClaims(MembershipClaims.For(chosen.Id, chosen.District));
        await context.SignInAsync(
            IdentityConstants.ApplicationScheme,
            principal,
            new AuthenticationProperties { IsPersistent = before.Properties?.IsPersistent ?? false }
        );
    }

    private static bool IsPlace(Claim claim) => claim.Type is PortalClaims.Membership or PortalClaims.District;
}
