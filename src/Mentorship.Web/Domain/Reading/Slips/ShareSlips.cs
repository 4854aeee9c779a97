using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>Percents and counts of one row that disagree, and parts that do not add up.</summary>
internal static partial class ShareSlips
{
    internal const decimal Rounding = 1.1m;
    private const int LongestTail = 40;

    public static IEnumerable<Finding> Of(OrderReading reading)
    {
        IEnumerable<(string? Where, string Text)> texts =
        [
            .. reading.Sections.SelectMany(s =>
                s.Activities.SelectMany(a =>
                    new[] { a.Title, a.Result, a.Details }.OfType<string>().Select(t => (Places.Of(reading, s, a), t))
                )
            ),
            .. reading.Indicators.SelectMany(i =>
                i.Printed.Values.Prepend(i.Name).Select(t => ((string?)Places.Of(i), t))
            ),
            .. reading.Annexes.SelectMany(a => a.Text.Split('\n').Select(t => ((string?)null, t))),
            .. reading.Order.Points.Select(p => ((string?)$"п. {p.Number}", p.Text)),
        ];
        foreach (var (where, text) in texts)
        foreach (var problem in Parts(text).Concat(OutOf(text)).Concat(ListedParts.Of(text)))
            yield return new(FindingCode.ShareCountMismatch, where, problem);
        foreach (var indicator in reading.Indicators)
        foreach (var problem in IndicatorShares.Of(indicator))
            yield return new(FindingCode.ShareCountMismatch, Places.Of(indicator), problem);
        foreach (var (whole, problem) in IndicatorParts.Of(reading.Indicators))
            yield return new(FindingCode.ShareCountMismatch, Places.Of(whole), problem);
        foreach (var group in reading.Annexes.SelectMany(a => a.Expected).GroupBy(e => e.Result))
        foreach (var problem in Wholes([.. group]))
            yield return new(FindingCode.ShareCountMismatch, null, problem);
    }

    // «(16: 9 – ДОУ, 7 – МОУ)»
    private static IEnumerable<string> Parts(string text)
    {
        foreach (Match found in Sum().Matches(text))
        {
            var whole = Number(found.Groups["whole"].Value);
            var parts = found.Groups["part"].Captures.Select(c => Number(c.Value)).ToList();
            if (parts.Count > 1 && parts.Sum() != whole)
                yield return $"Части не сходятся с целым: «{found.Value}».";
        }
    }

    // «50 % (10 из 30)», «10 из 30 (50 %)», «10 человек (50 %) из 30»
    private static IEnumerable<string> OutOf(string text)
    {
        foreach (Match found in Share().Matches(text))
        {
            var (part, whole) = (Number(found.Groups["part"].Value), Number(found.Groups["whole"].Value));
            var percent = decimal.Parse(found.Groups["percent"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
            if (whole > 0 && Math.Abs(part * 100m / whole - percent) > Rounding)
                yield return $"Процент и число не сходятся: «{Closed(found, text).Trim()}».";
        }
    }

    // «75 % (5 из 8» ends where its bracket does.
    private static string Closed(Match found, string text) =>
        found.Value.LastIndexOf('(') > found.Value.LastIndexOf(')')
        && text.IndexOf(')', found.Index + found.Length) is > 0 and var end
        && end - found.Index - found.Length < LongestTail
            ? text[found.Index..(end + 1)]
            : found.Value;

    // All lines of one result speak of the same whole: 40 % are 16, so 60 % are 24.
    private static IEnumerable<string> Wholes(List<ReadExpectation> lines)
    {
        var counted = lines.Where(l => l is { Percent: > 0, Count: > 0 }).ToList();
        if (counted.Count < 2)
            yield break;
        var whole = counted.OrderByDescending(l => l.Percent).First() is var most
            ? most.Count!.Value * 100m / most.Percent!.Value
            : 0;
        foreach (var line in counted.Where(l => Math.Abs(l.Count!.Value - whole * l.Percent!.Value / 100) > Rounding))
            yield return $"Процент и число не сходятся: «{line.Period} – {line.Text}».";
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<whole>\d{1,6})\s?:\s?(?:(?<part>\d{1,6})\s?[-–—]\s?[\p{L}№ ]{1,40}(?:[,;]\s?|(?=\)))){2,8}",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Sum();

    [GeneratedRegex(
        @"(?<percent>\d{1,3}(?:[.,]\d{1,2})?)\s?%[^\d%]{0,30}?\(?(?<part>\d{1,6})(?:\s\p{L}+){0,3}\s+из\s+(?<whole>\d{1,6})|(?<part>\d{1,6})(?:\s\p{L}+){0,3}\s+из\s+(?<whole>\d{1,6})[^\d%]{0,30}?(?<percent>\d{1,3}(?:[.,]\d{1,2})?)\s?%|(?<part>\d{1,6})(?:\s\p{L}+){0,3}\s?\(\s?(?<percent>\d{1,3}(?:[.,]\d{1,2})?)\s?%\s?\)(?:\s\p{L}+){0,2}\s+из\s+(?<whole>\d{1,6})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Share();
}
