using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>One stretch of the calendar: a date, a month, a quarter, a year, a part of them.</summary>
internal static class SpanParser
{
    public static Span? Read(Cursor cursor) =>
        cursor.Try(() => KnownDays.Read(cursor))
        ?? cursor.Try(() => TensParser.Read(cursor))
        ?? cursor.Try(() => MonthDayParser.Single(cursor))
        ?? cursor.Try(() => StretchParser.Read(cursor))
        ?? cursor.Try(() => PartOf(cursor))
        ?? cursor.Try(() => Numbered(cursor))
        ?? cursor.Try(() => Month(cursor))
        ?? cursor.Try(() => Named(cursor));

    private static Span? Numbered(Cursor cursor)
    {
        var quoted = cursor.Mark("\"");
        var token = cursor[0];
        if (token.Kind != TokenKind.Number)
            return null;
        if (cursor.Try(() => QuarterParser.Numbered(cursor)) is { } fixedPart)
            return fixedPart;
        if (cursor.Try(() => DateParser.Iso(cursor)) is { } day)
            return day;
        if (cursor.Try(() => DateParser.MonthAndYear(cursor)) is { } month)
            return month;
        if (!quoted && YearParser.Years(cursor) is { } years)
            return years;
        if (token.Roman || token.Value > 99 || token.Digits > 2)
            return null;
        return cursor.Try(() => DateParser.Dotted(cursor)) ?? DateParser.DayAndMonth(cursor, quoted);
    }

    public static MonthsSpan? Month(Cursor cursor)
    {
        cursor.AnyOf("месяц", "месяца", "месяце", "месяцу");
        if (cursor[0].Kind != TokenKind.Word || Vocabulary.Month(cursor[0].Text) is not { } month)
            return null;
        cursor.At++;
        if (cursor.IsMark(".") && cursor[-1].Text.Length <= 4)
            cursor.At++;
        cursor.AnyOf("месяц*");
        return new MonthsSpan(month, month, Qualified(cursor) ?? ShortYears.Read(cursor));
    }

    public static int? Qualified(Cursor cursor)
    {
        var year = YearParser.After(cursor);
        if (year is null && cursor[0].Text is "с" or "т" && cursor.IsMark(".", 1) && cursor.IsWord("г", 2))
            cursor.At += cursor.IsMark(".", 3) ? 4 : 3;
        else if (year is null)
            cursor.AnyOf(
                "сего года",
                "текущ* года",
                "текущ* календарного года",
                "текущ* учебного года",
                "соответствующ* календарного года",
                "соответствующ* года",
                "соответствующ* учебного года",
                "календарного года",
                "отчетн* года"
            );
        if (year is null && cursor.IsStem("учебн") && cursor.IsStem("год", 1) && !YearParser.IsYear(cursor[2]))
            cursor.At += 2;
        return year;
    }

    private static Span? PartOf(Cursor cursor)
    {
        if (cursor[0].Text is "момента" or "даты" && (cursor.IsStem("заверш", 1) || cursor.IsStem("оконч", 1)))
            cursor.At++;
        if (PartNames.Read(cursor) is not var (part, number))
            return null;
        if (cursor.Try(() => Shared(cursor)) is { } common)
            return Piece(part, number, common);
        Blank(cursor);
        return Read(cursor) is { } whole ? Piece(part, number, whole) : null;
    }

    // The halves of a year are half-years: «вторая половина 2026 года», «первая половина учебного года».
    private static Span Piece(Part part, int number, Span whole) =>
        (part, whole) switch
        {
            (Part.Half, SchoolSpan { Half: 0 } school) => school with { Half = number == 1 ? 1 : 2 },
            (Part.Half, MonthsSpan { First: 1, Last: 12 } year) => number == 1
                ? year with
                {
                    Last = 6,
                }
                : year with
                {
                    First = 7,
                },
            // «К концу первой недели октября»
            (Part.Decade, PartSpan or StretchSpan) => new PartSpan(
                number switch
                {
                    0 => Part.LastDay,
                    1 => Part.FirstDay,
                    _ => Part.Middle,
                },
                number,
                whole
            ),
            _ => new PartSpan(part, number, whole),
        };

    // «начало и конец учебного года»: what they are parts of is said once, and read again with the second.
    private static Span? Shared(Cursor cursor)
    {
        var at = cursor.At;
        for (var parts = 1; parts < PartNames.MostParts; parts++)
        {
            if (!cursor.AnyOf("и", "по", "или", "либо") && !cursor.Mark(",") && !cursor.Mark("-"))
                return null;
            cursor.AnyOf("в", "во", "на");
            if (PartNames.Read(cursor) is null)
                return null;
            if (cursor.Try(() => Read(cursor)) is not { } whole)
                continue;
            cursor.At = at;
            return whole;
        }
        return null;
    }

    private static Span? Named(Cursor cursor)
    {
        if (Vocabulary.Ordinal(cursor[0].Text) is { } number)
        {
            cursor.At++;
            return QuarterParser.OfYear(cursor, number);
        }
        if (cursor.Try(() => YearParser.SchoolFirst(cursor)) is { } school)
            return school;
        if (Seasons.Read(cursor) is var (first, last))
        {
            // «Зима 2027 года» may begin or end in it.
            var year = Qualified(cursor);
            if (year is null && first > last && cursor.Try(() => YearParser.Years(cursor)) is { } years)
                return YearsBeside.Ends(years) is var (from, to) && to == from + 1
                    ? new RangeSpan(new MonthsSpan(first, first, from), new MonthsSpan(last, last, to))
                    : null;
            if (first > last && year is { } told)
                cursor.Ask(Doubts.Winter(told));
            return new RangeSpan(new MonthsSpan(first, first), new MonthsSpan(last, last, year)).WithOneYear();
        }
        return NextYears.Read(cursor) ?? PeriodNames.Read(cursor);
    }

    private static void Blank(Cursor cursor)
    {
        if (cursor.IsMark("\n"))
            cursor.At++;
    }
}
