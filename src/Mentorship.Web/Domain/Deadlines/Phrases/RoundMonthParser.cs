using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>How often the days of a month come when the words say so, and in which month of a longer round.</summary>
internal readonly record struct RoundMonth(Every? Every, int? Shift)
{
    /// <summary>The round after the one that is reported on.</summary>
    public bool Reports { get; init; }
}

/// <summary>«Последнего месяца квартала», «месяца, следующего за отчётным», «года, следующего за отчётным».</summary>
internal static class RoundMonthParser
{
    private static readonly string[] After =
    [
        "следующего за отчетным",
        "следующего после отчетного",
        "следующего за истекшим",
        "идущего за отчетным",
        "после отчетного",
    ];

    public static RoundMonth Read(Cursor cursor, IReadOnlyList<MonthDay> days)
    {
        var open = days.All(d => d.Kind != MonthDayKind.Date || d.Number == 0);
        var each = Each(cursor, days);
        if (OfQuarter(cursor, open) is { } shift)
            return new RoundMonth(Every.Quarter, shift) { Reports = Follows(cursor) };
        if (Turned(cursor) is { } turned)
            return turned;
        if (cursor.AnyOf("следующего месяца"))
            return new RoundMonth(each ? Every.Month : null, null) { Reports = true };
        if (cursor.IsWord("квартала"))
            return OfNextQuarter(cursor, each);
        var month = cursor.Words("месяца");
        if (Follows(cursor))
            return Reported(cursor);
        return new RoundMonth(each || month && open ? Every.Month : null, null);
    }

    /// <summary>«До 20 января года, следующего за отчётным»; the word «года» may belong to the date.</summary>
    public static bool NextYear(Cursor cursor)
    {
        var at = cursor.At;
        if ((cursor.AnyOf("года") || cursor[-1].Text is "года") && Follows(cursor))
        {
            cursor.AnyOf("годом", "года", "периодом");
            return true;
        }
        cursor.At = at;
        return cursor.AnyOf("следующего года", "следующего календарного года");
    }

    private static RoundMonth Reported(Cursor cursor)
    {
        if (cursor.AnyOf("кварталом", "квартала"))
            return new RoundMonth(Every.Quarter, 0) { Reports = true };
        if (cursor.AnyOf("полугодием", "полугодия"))
            return new RoundMonth(Every.HalfYear, 0) { Reports = true };
        if (cursor.AnyOf("годом", "года"))
            return new RoundMonth(Every.Year, 0) { Reports = true };
        if (cursor.AnyOf("периодом", "периода"))
            return new RoundMonth(null, null) { Reports = true };
        cursor.AnyOf("месяцем", "месяца");
        return new RoundMonth(Every.Month, null) { Reports = true };
    }

    // «Следующего за кварталом месяца»
    private static RoundMonth? Turned(Cursor cursor)
    {
        var at = cursor.At;
        if (cursor.AnyOf("следующего за", "следующего после"))
        {
            cursor.AnyOf("отчетным", "истекшим", "прошедшим", "отчетного", "истекшего");
            var round = Reported(cursor);
            if (cursor.At > at + 2 && cursor.AnyOf("месяца"))
                return round;
        }
        cursor.At = at;
        return null;
    }

    private static RoundMonth OfNextQuarter(Cursor cursor, bool each)
    {
        cursor.At++;
        return Follows(cursor)
            ? new RoundMonth(Every.Quarter, 0) { Reports = true }
            : new RoundMonth(each ? Every.Quarter : null, null);
    }

    // «до 5 числа каждого месяца», «каждое 15 число»
    private static bool Each(Cursor cursor, IReadOnlyList<MonthDay> days)
    {
        var isMonth =
            cursor[1].Text is "месяца" or "квартала" or "следующего" || Vocabulary.Ordinal(cursor[1].Text) <= 3;
        if (isMonth && cursor.AnyOf("каждого"))
            return true;
        return days.All(d => d.Kind == MonthDayKind.Date)
            && (cursor[0].Kind != TokenKind.Word || cursor[0].Text is "месяца")
            && IsEach(cursor);
    }

    private static bool Follows(Cursor cursor)
    {
        var at = cursor.At;
        cursor.Mark(",");
        if (cursor.AnyOf(After))
            return true;
        if (cursor.AnyOf("следующего за") && cursor[0].Text is "кварталом" or "месяцем" or "полугодием" or "годом")
            return true;
        cursor.At = at;
        return false;
    }

    private static bool IsEach(Cursor cursor)
    {
        for (var back = 1; back < 8; back++)
            if (cursor.IsStem("кажд", -back))
                return true;
        return false;
    }

    // «последнего месяца квартала», «первого месяца»; «последний рабочий день квартала»
    private static int? OfQuarter(Cursor cursor, bool open)
    {
        if (open && cursor.AnyOf("квартала", "каждого квартала"))
            return 2;
        if (Vocabulary.Ordinal(cursor[0].Text) is not ({ } number and <= 3) || !cursor.IsWord("месяца", 1))
            return null;
        cursor.At += 2;
        cursor.AnyOf("каждого квартала", "квартала", "отчетного квартала");
        return number == 0 ? 2 : number - 1;
    }
}
