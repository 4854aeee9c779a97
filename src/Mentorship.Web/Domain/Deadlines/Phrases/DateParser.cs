using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>One day: «12.10.2022», «2022-10-12», «12 октября»; its month may come with a later number.</summary>
internal static class DateParser
{
    public static DaySpan? Iso(Cursor cursor)
    {
        var dots = cursor.IsMark(".", 1) && cursor.IsMark(".", 3);
        if (!YearParser.IsYear(cursor[0]) || !dots && !(cursor.IsMark("-", 1) && cursor.IsMark("-", 3)))
            return null;
        var (year, month, day) = (cursor[0].Value, cursor[2], cursor[4]);
        if (month is not { Kind: TokenKind.Number, Digits: 2 } || day is not { Kind: TokenKind.Number, Digits: 2 })
            return null;
        cursor.At += 5;
        return new DaySpan(day.Value, month.Value, year);
    }

    /// <summary>«09.2026», «09/2026», «IX–X 2026».</summary>
    public static MonthsSpan? MonthAndYear(Cursor cursor)
    {
        var first = cursor[0];
        if (first is not { Kind: TokenKind.Number, Value: >= 1 and <= 12, Digits: <= 2 })
            return null;
        cursor.At++;
        if (!first.Roman && cursor.Try(() => Months(cursor, first.Value)) is { } range)
            return range;
        if (!first.Roman)
            return first.Digits == 2 && (cursor.Mark(".") || cursor.Mark("/")) && YearParser.After(cursor) is { } year
                ? new MonthsSpan(first.Value, first.Value, year)
                : null;
        var last = cursor.Mark("-") && cursor[0] is { Roman: true, Value: <= 12 } ? cursor.Number() : first.Value;
        cursor.Mark(".");
        // «I–II 2026» may be quarters.
        return Math.Max(first.Value, last) > 4 && first.Value <= last && YearParser.After(cursor) is { } own
            ? new MonthsSpan(first.Value, last, own)
            : null;
    }

    // «10-11.2026»
    private static MonthsSpan? Months(Cursor cursor, int first)
    {
        if (!cursor.Mark("-") || cursor[0] is not { Kind: TokenKind.Number, Roman: false, Value: <= 12, Digits: <= 2 })
            return null;
        var last = cursor.Number();
        return first < last && (cursor.Mark(".") || cursor.Mark("/")) && YearParser.IsYear(cursor[0])
            ? new MonthsSpan(first, last, YearParser.After(cursor))
            : null;
    }

    public static DaySpan? Dotted(Cursor cursor)
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
        cursor.AskIf(mark == "-" && cursor.IsMark(".") && YearParser.IsYear(next), Doubts.DayOrMonth(day, month));
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
        mark is "." or "-" or "/"
        && cursor.IsMark(mark)
        && (mark is "." || cursor[-1].Digits == 2 && Vocabulary.Month(cursor[2].Text) is null)
        && next is { Kind: TokenKind.Number, Digits: 2, Roman: false, Value: >= 10 }
        && !cursor.IsMark(".", 2)
        && !cursor.IsMark(":", 2);

    public static DaySpan? DayAndMonth(Cursor cursor, bool quoted)
    {
        var day = cursor.Number();
        if (quoted)
            cursor.Mark("\"");
        Blank(cursor);
        if (TensParser.AreMany(cursor, -1))
            return null;
        cursor.AnyOf("числа", "числу", "число");
        if (Vocabulary.Month(cursor[0].Text) is { } month)
        {
            cursor.At++;
            cursor.Mark(".");
            return new DaySpan(day, month, SpanParser.Qualified(cursor));
        }
        // «15–30 апреля», «1, 15 и 20 мая»: the month comes with a later number.
        return MonthComesLater(cursor) ? new DaySpan(day, null) : null;
    }

    private static readonly string[] Joins =
    [
        ",",
        "-",
        "и",
        "но",
        "или",
        "либо",
        "с",
        "по",
        "до",
        "не",
        "позднее",
        "позже",
        "\n",
        "/",
    ];

    private static bool MonthComesLater(Cursor cursor)
    {
        for (var ahead = 0; ahead < 12; ahead++)
        {
            var token = cursor[ahead];
            if (token is { Kind: TokenKind.Number, Digits: <= 2, Roman: false, Value: <= 31 })
                if (Vocabulary.Month(cursor[ahead + (IsOfMonth(cursor, ahead) ? 2 : 1)].Text) is not null)
                    return ahead > 0;
                else if (
                    cursor.IsMark(".", ahead + 1)
                    && cursor[ahead + 2] is { Digits: 2, Value: >= 1 and <= 12 }
                    && ahead > 0
                )
                    return true;
                else
                    continue;
            if (Array.IndexOf(Joins, token.Text) < 0)
                return false;
        }
        return false;
    }

    private static bool IsOfMonth(Cursor cursor, int ahead) =>
        ahead > 0 && cursor[ahead + 1].Text is "числа" or "числу";

    private static void Blank(Cursor cursor)
    {
        if (cursor.IsMark("\n"))
            cursor.At++;
    }
}
