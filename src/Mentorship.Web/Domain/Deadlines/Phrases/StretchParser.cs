using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>«Первые две недели», «последние 5 рабочих дней», «две первые декады»: how many pieces, and from which end.</summary>
internal static class StretchParser
{
    private const int Most = 60;

    private static readonly string[] FirstMany = ["первые", "первых", "первым", "первыми", "начальные"];
    private static readonly string[] LastMany = ["последние", "последних", "последним", "последними"];
    private static readonly string[] FirstOne = ["первый", "первого", "первом", "первому"];
    private static readonly string[] LastOne = ["последний", "последнего", "последнем", "последнему"];

    /// <summary>Of a stretch that is named: «… октября», «… учебного года».</summary>
    public static StretchSpan? Read(Cursor cursor)
    {
        if ((cursor.Try(() => Piece(cursor)) ?? cursor.Try(() => OneMonth(cursor))) is not { } piece)
            return null;
        cursor.SkipMarks("\n");
        cursor.AnyOf("с начала", "от начала");
        return SpanParser.Read(cursor) is { } whole and not DaySpan and not MonthDaySpan
            ? piece with
            {
                Of = whole,
            }
            : null;
    }

    /// <summary>The count and the unit; what they are of comes next.</summary>
    public static StretchSpan? Piece(Cursor cursor)
    {
        var number = Count(cursor);
        var last = cursor.AnyOf(LastMany);
        if (!last && !cursor.AnyOf(FirstMany))
            return null;
        number ??= Count(cursor);
        if (number is not (>= 1 and <= Most and var count) || UnitOf(cursor) is not { } unit)
            return null;
        return new StretchSpan(count, unit, last, new PeriodSpan(OneYear: false));
    }

    // «Последний месяц учебного года»
    private static StretchSpan? OneMonth(Cursor cursor)
    {
        var last = cursor.AnyOf(LastOne);
        return (last || cursor.AnyOf(FirstOne)) && cursor.AnyOf("месяц", "месяца", "месяце", "месяцу")
            ? new StretchSpan(1, StretchUnit.Month, last, new PeriodSpan(OneYear: false))
            : null;
    }

    // «5», «пять», «5 (пять)»
    private static int? Count(Cursor cursor)
    {
        if (cursor[0] is { Kind: TokenKind.Number, Roman: true } or { Kind: TokenKind.Number, Ordinal: true })
            return null;
        if (RuleParser.Amount(cursor) is not { } number)
            return null;
        if (cursor.IsMark("(") && Vocabulary.Number(cursor[1].Text) == number && cursor.IsMark(")", 2))
            cursor.At += 3;
        return number;
    }

    private static StretchUnit? UnitOf(Cursor cursor)
    {
        if (cursor.AnyOf("рабочих дн*", "рабочие дни", "раб дн*"))
            return StretchUnit.WorkingDay;
        cursor.AnyOf("календарн*");
        return cursor.AnyOf("дня", "дней", "дни", "день", "дням", "днях") ? StretchUnit.Day
            : cursor.AnyOf(Vocabulary.Weeks) ? StretchUnit.Week
            : cursor.AnyOf("декад") || cursor.AnyOf(Vocabulary.Decades) ? StretchUnit.Decade
            : cursor.AnyOf("месяца", "месяцев", "месяцы", "месяцам", "месяцах") ? StretchUnit.Month
            : cursor.AnyOf("квартала", "кварталов", "кварталы") ? StretchUnit.Quarter
            : null;
    }
}
