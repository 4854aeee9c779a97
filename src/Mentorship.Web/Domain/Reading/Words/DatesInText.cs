using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Words;

internal sealed record DateInText(DateOnly Date, int Start, int End);

/// <summary>Days written out in a text: «10.08.2021», «« 03 » марта 2022 г.».</summary>
internal static partial class DatesInText
{
    public const string Months =
        "январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]";

    public static IEnumerable<DateInText> All(string text)
    {
        foreach (Match match in Day().Matches(text))
        {
            var month = match.Groups["name"].Success ? Month(match.Groups["name"].Value) : Number(match, "month");
            var (day, year) = (Number(match, "day"), Number(match, "year"));
            if (year < 100)
                year += 2000;
            if (
                month is >= 1 and <= 12
                && year is > 1900 and < 2100
                && day >= 1
                && day <= DateTime.DaysInMonth(year, month)
            )
                yield return new DateInText(new DateOnly(year, month, day), match.Index, match.Index + match.Length);
        }
    }

    /// <summary>1 for «январь», «января».</summary>
    public static int Month(string name)
    {
        string[] stems = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
        var small = name.ToLowerInvariant();
        return Array.FindIndex(stems, s => small.StartsWith(s, StringComparison.Ordinal)) + 1;
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    [GeneratedRegex(
        @"(?<![\d.])(?:[«""„“]?\s?(?<day>\d{1,2})\s?[»""”“]?\s?(?<name>"
            + Months
            + @")\s(?<year>(?:19|20)\d{2})|(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2}|\d{2}(?![\d.]))|(?<day>\d{2})\.\s(?<month>\d{2})\.\s(?<year>20\d{2}))(?!\d)(?:\s?г(?:ода|\.)?(?!\w))?",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Day();
}
