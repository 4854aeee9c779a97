using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Words;

/// <summary>Puts together what a page or a line broke.</summary>
internal static partial class Joining
{
    /// <summary>«педаго-» and «гов» are one word; a word that both halves print is printed once.</summary>
    public static string Halves(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
            return first + second;
        // «сентябрь-» and «октябрь» are no one word.
        if (TimeBefore().IsMatch(first) && TimeAfter().IsMatch(second))
            return first + second;
        if (first.Length > 1 && first[^1] == '-' && char.IsLetter(first[^2]) && char.IsLower(second[0]))
            return first[..^1] + second;
        return first + " " + second;
    }

    /// <summary>
    /// Names of two deeds in one: what goes on in the middle of a sentence goes on, another sentence is parted by «;».
    /// </summary>
    public static string Deeds(string first, string second)
    {
        var (above, below) = (first.TrimEnd(), second.TrimStart());
        return above.Length == 0 || below.Length == 0 || !char.IsUpper(below[0]) || IsUnfinished(above)
            ? Halves(above, below)
            : $"{above}; {below}";
    }

    // A sign parts it already; «для», «и», an open bracket or quotation want what follows.
    private static bool IsUnfinished(string text) =>
        !char.IsLetterOrDigit(text[^1]) && text[^1] is not (')' or '»' or '"' or '%')
        || text.LastIndexOf('(') > text.LastIndexOf(')')
        || text.LastIndexOf('«') > text.LastIndexOf('»')
        || Unfinished.Contains(text[(text.LastIndexOfAny([' ', '\n', '\u00A0']) + 1)..].ToLowerInvariant());

    private static readonly HashSet<string> Unfinished =
    [
        .. "а в для до за и из или к ко между на над не о об от по под при про с со у через".Split(' '),
    ];

    /// <summary>Like <see cref="Halves"/>, without the word that ends the first and begins the second.</summary>
    public static string Overlapping(string first, string second)
    {
        var last = first[(first.LastIndexOfAny([' ', '\n']) + 1)..];
        return last.Length > 3 && second.StartsWith(last, StringComparison.OrdinalIgnoreCase)
            ? first + second[last.Length..]
            : Halves(first, second);
    }

    private const string Named =
        @"(?:январ|феврал|март|апрел|ма[йяе](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[аыу](?!\p{L})|четверг|пятниц|суббот|воскресень)";

    [GeneratedRegex(@"(?:(?<!\p{L})" + Named + @"\p{Ll}{0,3}|\d)[-–]$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex TimeBefore();

    [GeneratedRegex(@"^(?:" + Named + @"|\d)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex TimeAfter();
}
