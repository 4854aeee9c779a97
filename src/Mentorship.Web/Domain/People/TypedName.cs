namespace Mentorship.Web.Domain.People;

/// <summary>What was typed to find somebody, as the words the registry keeps: small letters, е for ё.</summary>
public static class TypedName
{
    public const int MostWords = 6;
    private const string Latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private const string Russian = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private const string Like = "abcehkmoptxy";
    private const string Alike = "авсенкмортху";

    public static IReadOnlyList<string> Words(string? text) =>
        [.. Split((text ?? "").ToLowerInvariant().Replace('ё', 'е')).Distinct(StringComparer.Ordinal).Take(MostWords)];

    /// <summary>
    /// The second try, when the first found nothing: «bdfyjd» is «иванов» in the wrong layout, a Latin «o» inside a
    /// Russian word is the letter it looks like. Empty when there is nothing to try.
    /// </summary>
    public static IReadOnlyList<string> SecondTry(string? text)
    {
        var typed = (text ?? "").ToLowerInvariant();
        var second = typed.Any(IsRussian) ? Map(typed, Like, Alike) : Map(typed, Latin, Russian);
        return second == typed ? [] : Words(second);
    }

    private static string Map(string text, string from, string to) =>
        string.Concat(text.Select(letter => from.IndexOf(letter) is var at and >= 0 ? to[at] : letter));

    private static bool IsRussian(char letter) => letter is >= 'а' and <= 'я' or 'ё';

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                continue;
            if (at > start)
                yield return text[start..at];
            start = at + 1;
        }
    }
}
