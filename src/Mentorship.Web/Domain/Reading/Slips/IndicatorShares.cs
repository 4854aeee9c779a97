using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>Shares of an indicator whose count of organisations says another share, or another whole.</summary>
internal static partial class IndicatorShares
{
    public static IEnumerable<string> Of(ReadIndicator indicator)
    {
        var wholes = indicator
            .Printed.Values.Prepend(indicator.Name)
            .SelectMany(t => Whole().Matches(t))
            .Select(m => Number(m))
            .Distinct()
            .ToList();
        if (wholes.Count > 1)
            yield return $"Целое названо по-разному: {string.Join(" и ", wholes.Select(w => $"из {w}"))}.";
        List<(string Text, decimal Percent, int Count)> counted =
        [
            .. indicator
                .Printed.Values.Select(t => (Text: t, Found: Counted().Match(t)))
                .Where(c => c.Found.Success && !Whole().IsMatch(c.Text))
                .Select(c =>
                    (
                        c.Text,
                        decimal.Parse(c.Found.Groups["percent"].Value.Replace(',', '.'), CultureInfo.InvariantCulture),
                        Number(c.Found)
                    )
                ),
        ];
        if (wholes is [> 0 and var whole])
            foreach (
                var (text, _, _) in counted.Where(c =>
                    Math.Abs(c.Count * 100m / whole - c.Percent) > ShareSlips.Rounding
                )
            )
                yield return $"Процент и число не сходятся: «{text}», а всего названо {whole}.";
        else if (wholes.Count == 0 && counted.Count > 1 && counted.MaxBy(c => c.Percent) is { Percent: > 0 } most)
            foreach (
                var (text, _, _) in counted.Where(c => !Agree(c.Percent, c.Count, most.Count * 100m / most.Percent))
            )
                yield return $"Процент и число не сходятся: «{text}», хотя в другом году «{most.Text}».";
    }

    // The whole is taken from another year: a count may be off by as much as one.
    private static bool Agree(decimal percent, int count, decimal whole) =>
        Math.Abs(count - whole * percent / 100) < ShareSlips.Rounding;

    private static int Number(Match match) =>
        int.Parse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bиз\s+(?<count>\d{1,6})(?![\d.,]*\s?%)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"(?<percent>\d{1,3}(?:[.,]\d{1,2})?)\s?%[^\d%]{0,20}\(\s?(?<count>\d{1,6})\s?(?:\p{L}|\))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Counted();
}
