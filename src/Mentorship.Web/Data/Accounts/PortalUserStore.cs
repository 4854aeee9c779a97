using System.Security.Cryptography;
using System.Text;
using Mentorship.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Mentorship.Web.Data.Accounts;

/// <summary>Identity would keep recovery codes as they are printed; here a copy of the database opens no account.</summary>
internal sealed class PortalUserStore(PortalDb db, IdentityErrorDescriber errors)
    : UserOnlyStore<User, PortalDb, Guid>(db, errors)
{
    public override Task ReplaceCodesAsync(
        User user,
        IEnumerable<string> recoveryCodes,
        CancellationToken cancellationToken
    ) => base.ReplaceCodesAsync(user, recoveryCodes.Select(code => Hash(user, code)), cancellationToken);

    public override Task<bool> RedeemCodeAsync(User user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hash(user, code), cancellationToken);

    private static string Hash(User user, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id:N}:{code}")));
}
