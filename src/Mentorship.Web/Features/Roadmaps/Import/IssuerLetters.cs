using Mentorship.Web.Domain;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>«РУО» in an order of «Районное управление образования …»: a paper calls its issuer by its first letters.</summary>
internal static class IssuerLetters
{
    private const int Fewest = 2;

    public static bool Mean(string words, string? issuer) =>
        issuer is not null
        && words.Length >= Fewest
        && words.All(char.IsUpper)
        && string.Concat(Text.Key(issuer).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w[0]))
            .StartsWith(Text.Key(words), StringComparison.OrdinalIgnoreCase);
}
