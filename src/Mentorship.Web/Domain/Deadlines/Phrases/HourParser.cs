using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

internal sealed record Hour(string Words, bool By);

/// <summary>An hour of the day beside a date: «15:00 10 октября», «…, 10:00–12:00», «в 14 часов».</summary>
internal static class HourParser
{
    /// <summary>«15:00 10 октября», «до 12:00 15.10.2022»: a date has to follow.</summary>
    public static Hour? Before(Cursor cursor)
    {
        if (cursor.Try(() => DayParts.Read(cursor)) is { } part)
        {
            cursor.SkipMarks(",\n-");
            return IsDay(cursor) ? part : null;
        }
        var by = cursor.AnyOf("до", "к", "не позднее чем в", "не позднее", "не позже");
        var told = by || cursor.AnyOf("в", "с", "начало в");
        if (Span(cursor, told && !by) is not { } words)
            return null;
        cursor.SkipMarks(",\n-");
        cursor.AnyOf("часов");
        return IsDay(cursor) ? new Hour(words, by) : null;
    }

    /// <summary>«До 18.00 …», «к 12 часам …»: whatever follows.</summary>
    public static string? Told(Cursor cursor)
    {
        var by = cursor.AnyOf("до", "к", "не позднее чем в", "не позднее", "не позже");
        var told = by || cursor.AnyOf("в", "с");
        return told && Span(cursor, !by) is { } words ? words : null;
    }

    private static bool IsDay(Cursor cursor) =>
        cursor[cursor.IsMark("\"") ? 1 : 0] is { Kind: TokenKind.Number, Digits: <= 2 };

    /// <summary>«…, в 15.00», «… 14:30»: after the date or the days of a week.</summary>
    public static string? After(Cursor cursor, Span? date = null)
    {
        var at = cursor.At;
        var bracket = cursor.Mark("(");
        cursor.SkipMarks(",;");
        if (cursor.Try(() => Part(cursor, bracket)) is { } part)
            return part.Words;
        var told = cursor.AnyOf("в", "начало в", "не позднее чем в");
        if (!told)
            cursor.AnyOf("с", "к", "до", "не позднее", "не позже");
        var apart = cursor.At > at;
        if (
            (apart || cursor.IsMark(":", 1) || IsHours(cursor, 1) || cursor.IsMark("-", 1) && IsSharp(cursor))
            && Span(cursor, told) is { } words
            && (!bracket || cursor.Mark(")"))
        )
            return words;
        if (apart && date?.Year is not null && !told && IsDate(cursor) && !HasYear(cursor) && cursor[-1].Text is ",")
            cursor.Ask(Doubts.DateOrHour($"{cursor[0].Text}.{cursor[2].Text}"));
        cursor.At = at;
        return null;
    }

    // «15 октября (утром)», «15 октября – первая половина дня»
    private static Hour? Part(Cursor cursor, bool bracket)
    {
        cursor.Mark("-");
        return DayParts.Read(cursor) is { } part && (!bracket || cursor.Mark(")")) ? part : null;
    }

    private static string? Span(Cursor cursor, bool told)
    {
        if (One(cursor, told) is not { } first)
            return null;
        var at = cursor.At;
        if ((cursor.Mark("-") || cursor.AnyOf("до", "по")) && One(cursor, told: true) is { } last)
            return $"{first}–{last}";
        cursor.At = at;
        return first;
    }

    private static string? One(Cursor cursor, bool told)
    {
        if (cursor[0] is not { Kind: TokenKind.Number, Value: <= 24, Digits: <= 2, Roman: false } hour)
            return null;
        if (IsHours(cursor, 1))
            return InWords(cursor, hour.Value);
        if (!IsPair(cursor, told) || HasYear(cursor) || !told && IsDate(cursor))
            return null;
        var minute = cursor[2].Value;
        cursor.At += 3;
        Word(cursor);
        return $"{hour.Value:00}:{minute:00}";
    }

    private static bool IsPair(Cursor cursor, bool told) =>
        (cursor.IsMark(":", 1) || cursor.IsMark(".", 1) || cursor.IsMark("-", 1) && (told || IsSharp(cursor)))
        && cursor[2] is { Kind: TokenKind.Number, Digits: 2, Value: < 60 };

    // «…, 14-00», «20.11.2026 14-30»: no two days.
    private static bool IsSharp(Cursor cursor) =>
        cursor[2] is { Digits: 2, Value: 0 }
        || cursor[2] is { Digits: 2, Value: < 60 } minute
            && minute.Value % 5 == 0
            && (cursor[-1].Text is "," || EndsWithYear(cursor))
            && cursor[3].Kind != TokenKind.Number
            && Vocabulary.Month(cursor[3].Text) is null
            && !cursor.IsMark(".", 3)
            && (cursor[3].Kind != TokenKind.Mark || cursor[4].Kind != TokenKind.Number);

    private static bool EndsWithYear(Cursor cursor) =>
        YearParser.IsYear(cursor[-1]) || cursor.IsStem("г", cursor.IsMark(".", -1) ? -2 : -1);

    private static bool HasYear(Cursor cursor) => cursor.IsMark(".", 3) && cursor[4].Digits is 2 or 4;

    // «15.10, 15.02» are two dates.
    private static bool IsDate(Cursor cursor) =>
        cursor.IsMark(".", 1)
        && cursor[2] is { Kind: TokenKind.Number, Digits: 2, Value: >= 1 and <= 12 }
        && cursor[0].Value <= 24;

    // «14 ч. 30 мин.», «14 часов»
    private static string InWords(Cursor cursor, int hour)
    {
        cursor.At++;
        Word(cursor);
        // «В 3 часа дня»
        if (hour is > 0 and < 12 && cursor.AnyOf("дня", "вечера"))
            return $"{hour + 12:00}:00";
        cursor.AnyOf("утра");
        if (cursor[0] is { Kind: TokenKind.Number, Value: < 60, Digits: 2 } minute && cursor.IsStem("мин", 1))
        {
            cursor.At += 2;
            cursor.Mark(".");
            return $"{hour:00}:{minute.Value:00}";
        }
        return $"{hour:00}:00";
    }

    private static bool IsHours(Cursor cursor, int ahead) =>
        cursor.IsStem("час", ahead)
        || cursor.IsWord("ч", ahead) && !cursor.IsStem("г", ahead + 2) && !cursor.IsStem("г", ahead + 1);

    private static void Word(Cursor cursor)
    {
        if (IsHours(cursor, 0) && cursor.AnyOf("ч", "час*"))
            cursor.Mark(".");
    }
}
