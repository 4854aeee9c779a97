using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Tokens;

/// <summary>«сен-⏎тябрь»: words that a table's narrow column broke by a hyphen.</summary>
internal static partial class BrokenWords
{
    /// <summary>The text with its words made whole, or nothing when none may be broken; «октябрь-⏎ноябрь» is no word.</summary>
    public static string? Mended(string text)
    {
        var mended = Break()
            .Replace(
                text,
                m => IsPair(m.Groups["head"].Value, m.Groups["rest"].Value) ? m.Value : m.Result("${head}${rest}")
            );
        return mended.Length == text.Length ? null : mended;
    }

    /// <summary>«сен-тябрь»: the break is gone and its hyphen stayed; only for a text that nobody understands otherwise.</summary>
    public static string? Joined(string text)
    {
        var joined = Hyphen().Replace(text, m => IsPair(m.Groups["head"].Value, m.Groups["rest"].Value) ? m.Value : "");
        return joined.Length == text.Length ? null : joined;
    }

    // «октябрь-⏎ноябрь», «учебно-⏎методический»: the hyphen is the writer's.
    private static bool IsPair(string head, string rest)
    {
        var small = rest.ToLowerInvariant().Replace('ё', 'е');
        return Vocabulary.Month(small) is not null
            || Vocabulary.Weekday(small) is not null
            || head.Length > 5 && head.EndsWith("но", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<=(?<head>\p{L}{1,40}))[-‐‑](?=(?<rest>\p{L}{1,40}))", RegexOptions.None, 1000)]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"(?<head>\p{L}{1,40})[-‐‑][ \t\n\u00A0]{1,8}(?<rest>\p{Ll}{1,40})", RegexOptions.None, 1000)]
    private static partial Regex Break();
}
