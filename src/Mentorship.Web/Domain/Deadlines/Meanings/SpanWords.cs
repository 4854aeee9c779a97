using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>Spans that return every year, in words: «до 15 сентября», «первая декада мая».</summary>
internal static class SpanWords
{
    public static readonly string[] Genitive =
    [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ];

    /// <summary>«декабре», «мае».</summary>
    public static string Within(int month) => $"{WindowWords.Months[month - 1].TrimEnd('ь', 'й')}е";

    private static readonly string[] Ordinals = ["последняя", "первая", "вторая", "третья", "четвертая", "пятая"];

    public static string Of(Window window) =>
        window.Edge switch
        {
            Edge.By when window.Span is { Year: > 0 and { } year } span && span.Days(year) is var (_, due) =>
                WindowWords.Label(null, due, window.Hour),
            Edge.By when window.Span is PeriodSpan => "до конца " + Write(window.Span, genitive: true),
            Edge.By when window.Span is RangeSpan range => "до " + Write(Last(range), genitive: true),
            Edge.By => "до " + Write(window.Span, genitive: true),
            Edge.Since => "с " + Write(window.Span, genitive: true),
            _ => Write(window.Span, genitive: false),
        };

    private static string Write(Span span, bool genitive) =>
        span switch
        {
            PartSpan part => $"{Name(part, genitive)} {Write(part.Of, genitive: true)}",
            StretchSpan stretch => $"{StretchWords.Of(stretch, genitive)} {Write(stretch.Of, genitive: true)}",
            MonthsSpan { OwnYear: { } year } month when genitive && month.First == month.Last =>
                $"{Genitive[month.First - 1]} {year} года",
            { Year: > 0 } when span.Days(span.Year.Value) is var (start, due) => WindowWords.Label(start, due),
            DaySpan { Month: >= 1 and <= 12 } day => $"{day.Day} {Genitive[day.Month.Value - 1]}",
            DaySpan day => $"{day.Day} числа",
            MonthsSpan months => Months(months, genitive),
            SchoolSpan { Half: > 0 } half =>
                $"{WindowWords.Romans[half.Half - 1]} {(genitive ? "полугодия" : "полугодие")} учебного года",
            SchoolSpan => genitive ? "учебного года" : "учебный год",
            RangeSpan range =>
                $"{(genitive ? "" : "с ")}{Write(First(range), true)} по {Write(Last(range), genitive: false)}",
            MonthDaySpan { Of: var month } of =>
                $"{MonthDayWords.Of([of.Day with { Edge = genitive ? Edge.By : Edge.Within }])[(genitive ? 4 : 1)..]} {Genitive[month.First - 1]}",
            PeriodSpan { Calendar: true } => genitive ? "календарного года" : "в течение календарного года",
            PeriodSpan { OneYear: true } => genitive ? "года" : "в течение года",
            _ => genitive ? "программы" : "весь период",
        };

    private static Span First(RangeSpan range) => range.First is RangeSpan inner ? First(inner) : range.First;

    private static Span Last(RangeSpan range) => range.Last is RangeSpan inner ? Last(inner) : range.Last;

    private static string Months(MonthsSpan span, bool genitive) =>
        (span.Last - span.First) switch
        {
            0 => genitive ? Genitive[span.First - 1] : WindowWords.Months[span.First - 1],
            2 => $"{WindowWords.Romans[span.First / 3]} {(genitive ? "квартала" : "квартал")}",
            5 => $"{WindowWords.Romans[span.First / 6]} {(genitive ? "полугодия" : "полугодие")}",
            _ => genitive ? "года" : "в течение года",
        };

    private static string Name(PartSpan part, bool genitive)
    {
        var ordinal = Ordinals[Math.Clamp(part.Number, 0, 5)];
        if (genitive)
            ordinal = ordinal[..^2] + (part.Number is 0 or 3 ? "ей" : "ой");
        var isLong = part.Of is not MonthsSpan { First: var first, Last: var last } || first != last;
        return part.Part switch
        {
            Part.Decade when isLong && part.Number == 1 => genitive ? "начала" : "начало",
            Part.Decade when isLong && part.Number == 2 => genitive ? "середины" : "середина",
            Part.Decade when isLong => genitive ? "конца" : "конец",
            Part.Middle => genitive ? "середины" : "середина",
            Part.FirstDay when isLong && genitive => "начала",
            Part.Decade when part.Number == 3 => genitive ? "конца" : "конец",
            Part.Decade => $"{ordinal} {(genitive ? "декады" : "декада")}",
            Part.Week => $"{ordinal} {(genitive ? "недели" : "неделя")}",
            Part.Half => $"{ordinal} {(genitive ? "половины" : "половина")}",
            Part.FirstDay => genitive ? "первого дня" : "первый день",
            _ => genitive ? "последнего дня" : "последний день",
        };
    }
}
