using System.Globalization;
using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Mentorship.Web.Data.Accounts;

/// <summary>The second factor. Unlike Identity's own provider it asks the portal's clock and takes a code once.</summary>
internal sealed class AuthenticatorCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<User>
{
    // Where Identity's store keeps the key; named here because a key is saved only after its first code was right.
    public const string StoreName = "[AspNetUserStore]";
    public const string KeyName = "AuthenticatorKey";
    private const string LastStepName = "AuthenticatorLastStep";

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<User> manager, User user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));

    public Task<string> GenerateAsync(string purpose, UserManager<User> manager, User user) =>
        Task.FromResult(string.Empty);

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<User> manager, User user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
            return false;
        if (OneTimeCode.Match(key, token, clock.GetUtcNow()) is not { } step)
            return false;
        var last = await manager.GetAuthenticationTokenAsync(user, StoreName, LastStepName);
        if (long.TryParse(last, CultureInfo.InvariantCulture, out var used) && step <= used)
            return false;
        var kept = await manager.SetAuthenticationTokenAsync(
            user,
            StoreName,
            LastStepName,
            step.ToString(CultureInfo.InvariantCulture)
        );
        return kept.Succeeded;
    }
}
