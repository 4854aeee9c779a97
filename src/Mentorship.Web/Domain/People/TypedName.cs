using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.People;

/// <summary>What was typed to find somebody, as the words the registry keeps: small letters, е for ё.</summary>
public static class TypedName
{
    public const int MostWords = 6;
    private const string Latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private const string Russian = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private const string Signs = " -–.,'’ʼ`()";
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

    /// <summary>The words without the ending of their case; empty where there was none.</summary>
    public static IReadOnlyList<string> Roots(IReadOnlyList<string> words) =>
        words.Select(Stem.Once).ToList() is var roots && roots.SequenceEqual(words) ? [] : roots;

    /// <summary>Something was typed, and no name can come of it: «%».</summary>
    public static bool IsNoise(string? text) =>
        !string.IsNullOrWhiteSpace(text) && Words(text).Count == 0 && SecondTry(text).Count == 0;

    public const string FormulaSaid = "Это формула, а не имя: напишите фамилию, имя и отчество.";

    /// <summary>«=СУММ(A1:A9)»: what a spreadsheet would count.</summary>
    public static bool IsFormula(string? typed) => typed?.TrimStart() is ['=' or '+' or '@', ..];

    /// <exception cref="RuleBroken">No name begins or is written so: a formula, a telephone, an address of mail.</exception>
    public static string Checked(string part, string field) =>
        char.IsLetter(part[0]) && part.All(sign => char.IsLetterOrDigit(sign) || Signs.Contains(sign))
            ? part
            : throw new RuleBroken(
                "Имя начинается с буквы и пишется буквами: в нём могут быть дефис, пробел, точка и апостроф, а формул, телефонов и адресов не бывает.",
                field
            );

    /// <summary>Each typed word is some word of the name with a letter or two amiss, as <c>people_like</c> measures it.</summary>
    public static bool IsAlike(IReadOnlyList<string> words, string name)
    {
        var there = Words(name);
        return words.All(word => there.Any(w => Distance(word, w) <= (word.Length <= 4 ? 1 : 2)));
    }

    /// <summary>Letters to add, take or change; beyond two in length nobody counts them.</summary>
    public static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2)
            return int.MaxValue;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = corner + (one[i - 1] == other[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.Length];
    }

    private static string Map(string text, string from, string to) =>
        string.Concat(text.Select(letter => from.IndexOf(letter) is var at and >= 0 ? to[at] : letter));

    internal static bool IsRussian(char letter) => letter is >= 'а' and <= 'я' or 'ё';

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
