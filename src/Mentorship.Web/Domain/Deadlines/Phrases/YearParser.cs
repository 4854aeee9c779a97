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
            return cursor.Try(() => TwoDigits(cursor));
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
        if (suffix == Suffix.None && last == first + 1 && cursor.Years.HasSchoolYear(first))
        {
            cursor.AskIf(!cursor.Years.IsOneSchoolYear, Doubts.SchoolYears(first));
            return School(cursor, first, last);
        }
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

    // «26/27 уч.г.»
    private static Span? TwoDigits(Cursor cursor)
    {
        var (first, last) = (cursor[0], cursor[2]);
        if (
            first is not { Kind: TokenKind.Number, Digits: 2, Roman: false, Value: >= 10 and < 99 }
            || last is not { Kind: TokenKind.Number, Digits: 2, Roman: false }
            || last.Value != first.Value + 1
            || !IsBetween(cursor[1].Text)
        )
            return null;
        cursor.At += 3;
        return ReadSuffix(cursor) == Suffix.School ? new SchoolSpan(0, 2000 + first.Value) : null;
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
        if (Second(cursor, first, 0) is not { } value)
            return null;
        cursor.At++;
        cursor.Number();
        return value;
    }

    // «2026 – 27 октября» is a date behind a year.
    private static int? Second(Cursor cursor, int first, int ahead)
    {
        if (!IsBetween(cursor[ahead].Text))
            return null;
        var next = cursor[ahead + 1];
        if (IsYear(next))
            return next.Value;
        var value = first / 100 * 100 + next.Value;
        var isShort = next is { Kind: TokenKind.Number, Digits: 2, Roman: false } && value == first + 1;
        return isShort && !cursor.IsMark(".", ahead + 2) && Vocabulary.Month(cursor[ahead + 2].Text) is null
            ? value
            : null;
    }

    private static bool IsBetween(string mark) => mark is "-" or "/" or "\\";

    // «2026–2027 уч.г.» behind a month is a pair of years and no year of its own.
    private static bool StartsYears(Cursor cursor) =>
        Second(cursor, cursor[0].Value, 1) is { } last && last > cursor[0].Value;

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
        var letter = cursor.IsWord("у") && cursor.IsMark(".", 1) && cursor.IsWord("г", 2);
        if (!letter && !cursor.IsWord("уч") && !cursor.IsWord("ч") && !cursor.IsWord("учебн"))
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
