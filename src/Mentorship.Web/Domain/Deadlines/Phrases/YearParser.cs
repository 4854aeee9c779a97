using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Years, ranges of years, school years and what stands after them: «г.», «гг.», «уч.г.», «ч.г.».</summary>
internal static class YearParser
{
    private enum Suffix
    {
        None,
        Calendar,
        School,
    }

    public static bool IsYear(Token token) =>
        token is { Kind: TokenKind.Number, Digits: 4, Roman: false, Value: >= 1950 and <= 2150 };

    /// <summary>The year that follows a date or a month; 15.09.23 has two digits.</summary>
    public static int? After(Cursor cursor)
    {
        var (at, steps) = (cursor.At, 0);
        while (steps++ < 2 && (cursor.IsMark("\n") || cursor.IsMark(",") && IsYear(cursor[1])))
            cursor.At++;
        if (IsYear(cursor[0]) && !StartsYears(cursor))
        {
            var year = cursor.Number();
            SkipSuffix(cursor);
            return year;
        }
        cursor.At = at;
        if (
            cursor[0] is { Kind: TokenKind.Number, Digits: 2, Roman: false, Value: >= 10 }
            && IsCalendar(cursor[1].Text)
        )
        {
            var year = 2000 + cursor.Number();
            SkipSuffix(cursor);
            return year;
        }
        SkipSuffix(cursor);
        return null;
    }

    public static Span? Years(Cursor cursor)
    {
        if (!IsYear(cursor[0]))
            return null;
        var first = cursor.Number();
        var at = cursor.At;
        var last = Second(cursor, first);
        var suffix = ReadSuffix(cursor);
        if (last is { } end && end < first)
        {
            cursor.At = at;
            return null;
        }
        if (suffix == Suffix.School)
            return School(cursor, first, last);
        return last is { } to && to != first
            ? new RangeSpan(new MonthsSpan(1, 12, first), new MonthsSpan(1, 12, to))
            : new MonthsSpan(1, 12, first);
    }

    /// <summary>«Учебный год 2024/25», «учебного года», «текущего учебного года».</summary>
    public static Span? SchoolFirst(Cursor cursor)
    {
        cursor.AnyOf("текущ*", "этого", "нового", "новый", "новом", "новому", "новым", "соответствующ*", "очередн*");
        if (!cursor.AnyOf("учебн* год*", "уч год*") && !ShortSchool(cursor))
            return null;
        if (!IsYear(cursor[0]))
            return new SchoolSpan(0);
        var first = cursor.Number();
        var last = Second(cursor, first);
        ReadSuffix(cursor);
        return School(cursor, first, last);
    }

    private static Span School(Cursor cursor, int first, int? last)
    {
        cursor.AskIf(last != first + 1, Doubts.SchoolYear(first, last));
        return last is null || last <= first + 1
            ? new SchoolSpan(0, first)
            : new RangeSpan(new SchoolSpan(0, first), new SchoolSpan(0, last.Value - 1));
    }

    private static int? Second(Cursor cursor, int first)
    {
        var dash = cursor.IsMark("-");
        if (!dash && !cursor.IsMark("/"))
            return null;
        var next = cursor[1];
        var value = next is { Kind: TokenKind.Number, Digits: 2, Roman: false }
            ? first / 100 * 100 + next.Value
            : next.Value;
        if (!IsYear(next) && (next.Digits != 2 || value != first + 1) || cursor.IsMark(".", 2) && next.Digits == 2)
            return null;
        cursor.At++;
        cursor.Number();
        return value;
    }

    private static bool StartsYears(Cursor cursor) =>
        cursor.IsMark("-", 1) && IsYear(cursor[2]) && (cursor.IsStem("г", 3) || cursor.IsStem("уч", 3));

    public static void SkipSuffix(Cursor cursor)
    {
        if (!cursor.IsStem("уч") && !cursor.IsWord("ч"))
            ReadSuffix(cursor);
        else if (cursor[0].Text is "ч")
            ReadSuffix(cursor);
    }

    private static Suffix ReadSuffix(Cursor cursor)
    {
        while (cursor.IsMark("\n") && (cursor.IsStem("г", 1) || cursor.IsStem("уч", 1)))
            cursor.At++;
        if (ShortSchool(cursor) || cursor.AnyOf("учебн* год*", "уч год*"))
            return Suffix.School;
        var found = Suffix.None;
        while (cursor[0] is { Kind: TokenKind.Word } word && IsCalendar(word.Text))
        {
            cursor.At++;
            cursor.Mark(".");
            found = Suffix.Calendar;
        }
        return found;
    }

    private static bool IsCalendar(string word) =>
        word
            is "г"
                or "гг"
                or "год"
                or "года"
                or "году"
                or "годе"
                or "годы"
                or "годов"
                or "годам"
                or "годах"
                or "лет"
                or "годом"
                or "календарного";

    private static bool ShortSchool(Cursor cursor)
    {
        if (!cursor.IsWord("уч") && !cursor.IsWord("ч") && !cursor.IsWord("учебн"))
            return false;
        var ahead = cursor.IsMark(".", 1) ? 2 : 1;
        if (!IsCalendar(cursor[ahead].Text))
            return false;
        cursor.At += ahead + 1;
        cursor.Mark(".");
        if (cursor.IsWord("г"))
        {
            cursor.At++;
            cursor.Mark(".");
        }
        return true;
    }
}
