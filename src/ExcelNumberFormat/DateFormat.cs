using System.Globalization;

namespace ExcelNumberFormat;

internal static class DateFormat
{
    /// <summary>«m» after hours or before seconds is minutes; they are renamed to «n».</summary>
    public static IReadOnlyList<Token> MinutesApart(IReadOnlyList<Token> tokens)
    {
        var codes = tokens.Select((token, place) => (token, place)).Where(t => !t.token.Literal).ToList();
        var result = tokens.ToArray();
        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i].token.Code[0] != 'm')
                continue;
            var after = i > 0 && codes[i - 1].token.Code is ['h', ..] or "[h]";
            var before = i + 1 < codes.Count && codes[i + 1].token.Code is ['s', ..] or "[s]";
            if ((i > 0 && after) || before)
                result[codes[i].place] = new(new string('n', codes[i].token.Code.Length), Literal: false);
        }
        return result;
    }

    public static string Write(IReadOnlyList<Token> tokens, DateTime moment, CultureInfo culture)
    {
        var twelve = tokens.Any(t => t is { Literal: false, Code: "AM/PM" });
        return string.Concat(tokens.Select(t => t.Literal ? t.Code : Part(t.Code, moment, twelve, culture)));
    }

    private static string Part(string code, DateTime moment, bool twelve, CultureInfo culture) =>
        code switch
        {
            "yy" or "y" => moment.ToString("yy", CultureInfo.InvariantCulture),
            ['y', ..] => moment.ToString("yyyy", CultureInfo.InvariantCulture),
            "m" => Digits(moment.Month),
            "mm" => moment.ToString("MM", CultureInfo.InvariantCulture),
            "mmm" => moment.ToString("MMM", culture),
            "mmmmm" => moment.ToString("MMMM", culture)[..1],
            ['m', ..] => moment.ToString("MMMM", culture),
            "d" => Digits(moment.Day),
            "dd" => moment.ToString("dd", CultureInfo.InvariantCulture),
            "ddd" => moment.ToString("ddd", culture),
            ['d', ..] => moment.ToString("dddd", culture),
            "h" => Digits(Hour(moment, twelve)),
            ['h', ..] => Hour(moment, twelve).ToString("00", CultureInfo.InvariantCulture),
            "n" => Digits(moment.Minute),
            ['n', ..] => moment.ToString("mm", CultureInfo.InvariantCulture),
            "s" => Digits(moment.Second),
            ['s', ..] => moment.ToString("ss", CultureInfo.InvariantCulture),
            "AM/PM" => moment.Hour < 12 ? "AM" : "PM",
            _ => code,
        };

    private static int Hour(DateTime moment, bool twelve) => twelve ? ((moment.Hour + 11) % 12) + 1 : moment.Hour;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}

internal static class ElapsedFormat
{
    public static string Write(IReadOnlyList<Token> tokens, TimeSpan span)
    {
        var shown = span.Duration();
        var parts = DateFormat.MinutesApart(tokens).Select(t => t.Literal ? t.Code : Part(t.Code, shown));
        return (span < TimeSpan.Zero ? "-" : "") + string.Concat(parts);
    }

    private static string Part(string code, TimeSpan span) =>
        code switch
        {
            "[h]" => Whole(span.TotalHours),
            "[m]" => Whole(span.TotalMinutes),
            "[s]" => Whole(span.TotalSeconds),
            ['h', ..] => Padded(span.Hours, code),
            ['n', ..] or ['m', ..] => Padded(span.Minutes, code),
            ['s', ..] => Padded(span.Seconds, code),
            _ => code,
        };

    private static string Whole(double number) => Math.Floor(number + 1e-9).ToString("0", CultureInfo.InvariantCulture);

    private static string Padded(int number, string code) =>
        number.ToString(code.Length > 1 ? "00" : "0", CultureInfo.InvariantCulture);
}
