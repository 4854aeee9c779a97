using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>One stretch of the calendar: a date, a month, a quarter, a year, a part of them.</summary>
internal static class SpanParser
{
    public static Span? Read(Cursor cursor) =>
        cursor.Try(() => MonthDayParser.Single(cursor))
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
        if (cursor.Try(() => Iso(cursor)) is { } day)
            return day;
        if (!quoted && YearParser.Years(cursor) is { } years)
            return years;
        if (token.Roman || token.Value > 99 || token.Digits > 2)
            return null;
        return cursor.Try(() => Dotted(cursor)) ?? DayAndMonth(cursor, quoted);
    }

    private static DaySpan? Iso(Cursor cursor)
    {
        if (!YearParser.IsYear(cursor[0]) || !cursor.IsMark("-", 1) || !cursor.IsMark("-", 3))
            return null;
        var (year, month, day) = (cursor[0].Value, cursor[2], cursor[4]);
        if (month is not { Kind: TokenKind.Number, Digits: 2 } || day is not { Kind: TokenKind.Number, Digits: 2 })
            return null;
        cursor.At += 5;
        return new DaySpan(day.Value, month.Value, year);
    }

    private static DaySpan? Dotted(Cursor cursor)
    {
        var day = cursor.Number();
        Blank(cursor);
        var mark = cursor[0].Text;
        if (mark is not ("." or "/" or "-" or ","))
            return null;
        cursor.At++;
        Blank(cursor);
        var isShort = cursor[0].Digits == 1 && mark == "." && cursor.IsMark(".", 1) && YearParser.IsYear(cursor[2]);
        if (
            cursor[0] is not { Kind: TokenKind.Number, Roman: false, Digits: 1 or 2 }
            || cursor[0].Digits == 1 && !isShort
        )
            return null;
        var month = cursor.Number();
        Blank(cursor);
        var next = cursor.IsMark(mark) || cursor.IsMark(".") ? cursor[1] : default;
        for (var skip = 2; next.Text == "\n" && skip < 4; skip++)
            next = cursor[skip];
        if (!YearParser.IsYear(next) && !IsShortYear(cursor, mark, next))
        {
            if (mark != "." || month is < 1 or > 12)
                return null;
            cursor.Mark(".");
            return new DaySpan(day, month, YearParser.After(cursor));
        }
        cursor.At++;
        Blank(cursor);
        var year = cursor.Number();
        YearParser.SkipSuffix(cursor);
        return new DaySpan(day, month, year < 100 ? 2000 + year : year);
    }

    private static bool IsShortYear(Cursor cursor, string mark, Token next) =>
        mark == "."
        && cursor.IsMark(".")
        && next is { Kind: TokenKind.Number, Digits: 2, Roman: false, Value: >= 10 }
        && !cursor.IsMark(".", 2)
        && !cursor.IsMark(":", 2);

    private static DaySpan? DayAndMonth(Cursor cursor, bool quoted)
    {
        var day = cursor.Number();
        if (quoted)
            cursor.Mark("\"");
        Blank(cursor);
        cursor.Words("числа");
        if (Vocabulary.Month(cursor[0].Text) is { } month)
        {
            cursor.At++;
            cursor.Mark(".");
            return new DaySpan(day, month, Qualified(cursor));
        }
        // «15–30 апреля», «1, 15 и 20 мая»: the month comes with a later number.
        return MonthComesLater(cursor) ? new DaySpan(day, null) : null;
    }

    private static bool MonthComesLater(Cursor cursor)
    {
        for (var ahead = 0; ahead < 12; ahead++)
        {
            var token = cursor[ahead];
            if (token is { Kind: TokenKind.Number, Digits: <= 2, Roman: false, Value: <= 31 })
                if (Vocabulary.Month(cursor[ahead + 1].Text) is not null)
                    return ahead > 0;
                else if (
                    cursor.IsMark(".", ahead + 1)
                    && cursor[ahead + 2].Digits == 2
                    && ahead == 1
                    && cursor.IsMark("-")
                )
                    return true;
                else
                    continue;
            if (token.Text is not ("," or "-" or "и" or "по" or "до" or "\n" or "/"))
                return false;
        }
        return false;
    }

    public static MonthsSpan? Month(Cursor cursor)
    {
        cursor.Words("месяц");
        if (cursor[0].Kind != TokenKind.Word || Vocabulary.Month(cursor[0].Text) is not { } month)
            return null;
        cursor.At++;
        if (cursor.IsMark(".") && cursor[-1].Text.Length <= 4)
            cursor.At++;
        cursor.AnyOf("месяц*");
        return new MonthsSpan(month, month, Qualified(cursor));
    }

    public static int? Qualified(Cursor cursor)
    {
        var year = YearParser.After(cursor);
        if (year is null)
            cursor.AnyOf(
                "текущ* года",
                "текущ* календарного года",
                "текущ* учебного года",
                "соответствующ* календарного года",
                "соответствующ* года",
                "соответствующ* учебного года",
                "отчетн* года",
                "календарного года"
            );
        return year;
    }

    private static PartSpan? PartOf(Cursor cursor)
    {
        if (PartNames.Read(cursor) is not var (part, number))
            return null;
        Blank(cursor);
        return Read(cursor) is { } whole ? new PartSpan(part, number, whole) : null;
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
            cursor.Doubtful |= first > last && year is not null;
            return new RangeSpan(new MonthsSpan(first, first), new MonthsSpan(last, last, year)).WithOneYear();
        }
        return PeriodNames.Read(cursor);
    }

    private static void Blank(Cursor cursor)
    {
        if (cursor.IsMark("\n"))
            cursor.At++;
    }
}
