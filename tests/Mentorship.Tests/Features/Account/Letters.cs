using System.Text.RegularExpressions;
using Mentorship.Tests.Harness;

namespace Mentorship.Tests.Features.Account;

/// <summary>Letters as their reader meets them: the last one to an address, and the link in it.</summary>
internal static partial class Letters
{
    public static async Task<string> LastLetterAsync(this PortalHost portal, string to) =>
        (await portal.OutboxAsync()).Last(m => m.To == to).Body;

    public static async Task<string> LinkAsync(this PortalHost portal, string to) =>
        Address().Match(await portal.LastLetterAsync(to)).Groups[1].Value;

    [GeneratedRegex(@"https?://[^/\s]+(/account/\S+)")]
    private static partial Regex Address();
}
