namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Days of a month in brackets behind it: «февраль (5–9 числа) / март», «октябрь (до 15 числа), май (до 20 числа)».</summary>
internal static class DaysInBrackets
{
    /// <param name="isLast">Behind the last of several months they may be days of each: they are left to be asked about.</param>
    public static Window? Read(Cursor cursor, Window month, Func<bool> isLast) =>
        month is { Edge: Edge.Within, Hour: null, Span: MonthsSpan { First: var first, Last: var last } span }
        && first == last
            ? cursor.Try(() => Days(cursor, span) is { } days && !isLast() ? days : null)
            : null;

    private static Window? Days(Cursor cursor, MonthsSpan month)
    {
        if (
            !cursor.Mark("(")
            || MonthDayParser.Read(cursor)
                is not [{ Kind: MonthDayKind.Date, Number: > 0, Back: null, Ahead: 0, Shift: 0 } day]
            || !cursor.Mark(")")
        )
            return null;
        var until = new DaySpan(day.Number, month.First, month.OwnYear);
        return day.Since is { } since
            ? new Window(new RangeSpan(until with { Day = since }, until).WithOneYear())
            : new Window(until, day.Edge);
    }
}
