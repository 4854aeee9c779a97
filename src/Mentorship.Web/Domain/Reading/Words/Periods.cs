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
        if (HalfYear(text) is { } half)
            return half;
        if (SchoolYears(text) is { } several)
            return several;
        if (Range().Match(text) is { Success: true } range)
            return Years(Year(range, "y1"), End(range), range.Groups["tail"].Value);
        if (Single().Match(text) is { Success: true } single)
            return new Period(First(Year(single, "y1")), Last(Year(single, "y1")), false);
        return Until().Match(text) is { Success: true } until ? new Period(null, Last(Year(until, "y1")), false) : null;
    }

    // «на 2025/2026 и 2026/2027 учебные годы», «2025/26 – 2027/28»
    private static Period? SchoolYears(string text)
    {
        var found = Range().Matches(text).TakeWhile(m => End(m) == Year(m, "y1") + 1).ToList();
        var joined = 1;
        while (joined < found.Count && found[joined].Index - found[joined - 1].Index - found[joined - 1].Length < 8)
            joined++;
        return
            joined > 1
            && Year(found[0], "y1") is var first
            && End(found[joined - 1]) is var last
            && last - first is > 1 and <= 12
            && (
                found[joined - 1].Groups["tail"].Value.Contains('у', StringComparison.OrdinalIgnoreCase)
                || found.Take(joined).All(m => m.Value.Contains('/', StringComparison.Ordinal))
            )
            ? new Period(new DateOnly(first, 9, 1), new DateOnly(last, 8, 31), false)
            : null;
    }

    // «на второе полугодие 2025/2026 учебного года», «на I полугодие 2026 года»
    private static Period? HalfYear(string text)
    {
        if (Half().Match(text) is not { Success: true } half)
            return null;
        var isFirst = half.Groups["first"].Success;
        var year = Year(half, "y1");
        return half.Groups["y2"].Success && End(half) == year + 1
            ? isFirst
                ? new Period(new DateOnly(year, 9, 1), Last(year), false)
                : new Period(First(year + 1), new DateOnly(year + 1, 8, 31), false)
            : half.Groups["y2"].Success
                ? null
                : isFirst
                    ? new Period(First(year), new DateOnly(year, 6, 30), false)
                    : new Period(new DateOnly(year, 7, 1), Last(year), false);
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
        @"(?<!\p{L})(?:(?<first>перв\p{L}+|I|1(?:-\p{L}{1,2})?)|втор\p{L}+|II|2(?:-\p{L}{1,2})?)\sполугоди\p{L}\s(?<y1>20\d{2})(?:\s?[-–—/]\s?(?<y2>20\d{2}|\d{2})(?!\d))?",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Half();

    [GeneratedRegex(
        @"(?:\bна|\bв)\s(?:период\s)?(?<y1>20\d{2})(?!\d)|(?<![\d.])(?<!до |к )(?<y1>20\d{2})\s?(?:год(?!а\b)|г\.)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Single();

    [GeneratedRegex(@"\b(?:до|к)\s(?<y1>20\d{2})(?!\d)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Until();
}
