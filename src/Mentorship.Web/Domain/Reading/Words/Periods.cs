using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Words;

/// <param name="IsTypo">«ч.г.» or years that run backwards.</param>
internal sealed record Period(DateOnly? From, DateOnly? To, bool IsTypo)
{
    /// <summary>First and last year, however they are counted.</summary>
    public (int?, int?) Years => (From?.Year, To?.Year);
}

/// <summary>The time that a heading names: «на 2024 – 2025 учебный год», «на 2021-2024 гг.», «в 2021 году».</summary>
internal static partial class Periods
{
    public static Period? Find(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (Days(text) is { } days)
            return days;
        if (MonthRange().Match(text) is { Success: true } months)
            return Between(
                new DateOnly(Year(months, "y1"), DatesInText.Month(months.Groups["m1"].Value), 1),
                new DateOnly(Year(months, "y2"), DatesInText.Month(months.Groups["m2"].Value), 1)
                    .AddMonths(1)
                    .AddDays(-1)
            );
        if (Range().Match(text) is { Success: true } range)
            return Years(Year(range, "y1"), End(range), range.Groups["tail"].Value);
        if (Single().Match(text) is { Success: true } single)
            return new Period(First(Year(single, "y1")), Last(Year(single, "y1")), false);
        return Until().Match(text) is { Success: true } until ? new Period(null, Last(Year(until, "y1")), false) : null;
    }

    private static Period? Days(string text)
    {
        if (!Span().IsMatch(text))
            return null;
        var days = DatesInText.All(text).Take(2).ToList();
        return days.Count == 2 && days[1].Start - days[0].End < 8 ? Between(days[0].Date, days[1].Date) : null;
    }

    private static Period Years(int first, int last, string tail)
    {
        var spoiled = tail.Length > 0 && !tail.Contains('у', StringComparison.OrdinalIgnoreCase);
        var school = tail.Length > 0;
        if (last < first || last > first + 30)
            return new Period(First(first), Last(first), true);
        return school && last > first
            ? new Period(new DateOnly(first, 9, 1), new DateOnly(last, 8, 31), spoiled)
            : new Period(First(first), Last(last), spoiled);
    }

    private static Period Between(DateOnly from, DateOnly to) =>
        to < from ? new Period(from, null, true) : new Period(from, to, false);

    private static DateOnly First(int year) => new(year, 1, 1);

    private static DateOnly Last(int year) => new(year, 12, 31);

    private static int Year(Match match, string group) =>
        int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int End(Match match) =>
        Year(match, "y2") is var year && year < 100 ? Year(match, "y1") / 100 * 100 + year : year;

    [GeneratedRegex(
        @"\bс\s[^.]{0,12}\d.{0,30}\sпо\s|\d{4}\s?(?:г\.)?\s?[-–—]\s?\d{1,2}\.\d",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Span();

    [GeneratedRegex(
        @"(?<m1>январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])\s(?<y1>20\d{2})\s?(?:г\.|года)?\s?(?:[-–—]|по)\s?(?<m2>январ[ья]|феврал[ья]|март?а?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])\s(?<y2>20\d{2})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex MonthRange();

    [GeneratedRegex(
        @"(?<![\d.])(?<y1>20\d{2})\s?(?:г\.|года?|гг?\.?)?\s?(?:[-–—/]|\sпо|\sдо)\s?(?<y2>20\d{2}|\d{2})(?![\d.])\s?(?:г\.?\s?г?\.?)?\s?(?<tail>уч(?:\.|ебн)|ч\.\s?г)?",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Range();

    [GeneratedRegex(
        @"(?:\bна|\bв)\s(?:период\s)?(?<y1>20\d{2})(?!\d)|(?<![\d.])(?<!до |к )(?<y1>20\d{2})\s?(?:год(?!а\b)|г\.)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Single();

    [GeneratedRegex(@"\b(?:до|к)\s(?<y1>20\d{2})(?!\d)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Until();
}
