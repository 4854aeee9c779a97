using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>«Всего 30 пар: 20 …, 15 …», «40 педагогов, из них 25 …, 20 …»: a whole and its parts in one sentence.</summary>
internal static partial class ListedParts
{
    public static IEnumerable<string> Of(string text)
    {
        foreach (Match found in Listed().Matches(text))
        {
            var parts = Between().Split(found.Groups["list"].Value).Select(Count).ToList();
            if (parts.Count < 2 || parts.Exists(p => p is null) || Time().IsMatch(found.Groups["what"].Value))
                continue;
            var (whole, sum) = (Number(found.Groups["whole"].Value), parts.Sum()!.Value);
            // «Из них» names some of the whole, «всего … :» and «в том числе:» all of it.
            var areAll =
                found.Groups["some"].Value is not { Length: > 0 } some
                || !some.StartsWith("из", StringComparison.OrdinalIgnoreCase) && some.EndsWith(':');
            if (areAll ? sum != whole : sum > whole)
                yield return $"Части не сходятся с целым: «{found.Value.Trim(' ', ',')}».";
        }
    }

    // One count in each part, and no share and no year.
    private static int? Count(string part) =>
        Counts().Matches(part) is [var only] && !Share().IsMatch(part) ? Number(only.Value) : null;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?:\bвсего\b\s?:?\s(?<whole>\d{1,6})\s(?<what>\p{L}[\p{L} -]{1,40}?)\s?(?:,?\s?(?<some>(?:в\s+том\s+числе|из\s+них)\s?:?)|:)|(?<whole>\d{1,6})\s(?<what>\p{L}[\p{L} -]{1,40}?)\s?,?\s(?<some>(?:в\s+том\s+числе|из\s+них)\s?:?))\s(?<list>[^.;:\n()]{4,200})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Listed();

    [GeneratedRegex(@",\s|\sи\s(?=\d|[^,]*\d)", RegexOptions.None, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<![\d.,№])\d{1,6}(?![\d.]*\d)", RegexOptions.None, 1000)]
    private static partial Regex Counts();

    [GeneratedRegex(@"%|\b(?:19|20)\d{2}\b|процент", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"^(?:год|г\b|январ|феврал|март|апрел|ма[йя]\b|июн|июл|август|сентябр|октябр|ноябр|декабр|числ|час|минут|руб|тыс)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Time();
}
