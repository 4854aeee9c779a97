namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Two ends: «… – …», «с … по …», «не ранее … и не позднее …».</summary>
internal static class RangeParser
{
    private static readonly string[] Earliest = ["не ранее чем", "не ранее", "не раньше чем", "не раньше"];

    public static Span? End(Cursor cursor, Span first)
    {
        cursor.SkipMarks("\n");
        var start = cursor.Start;
        var dash = cursor.Mark("-");
        if (!dash && !cursor.AnyOf("по", "до") && !(cursor.Mark("…")))
            return null;
        cursor.SkipMarks("\n");
        cursor.AnyOf("по", "до");
        var end = cursor.Start;
        if (SpanParser.Read(cursor) is not { } last || last is PeriodSpan)
            return null;
        // «2022–2024 годы до 1 мая»: the day is of each of them.
        if (YearsBeside.AreMany(first) && last is DaySpan { OwnYear: null })
            return null;
        // «С 10 по 5 мая» is no time.
        if (first is DaySpan { Month: null, Day: var from } && last is DaySpan { Day: var to } && from > to)
            return null;
        WhichEnd.AskIfOpen(cursor, Edge.By, last, end);
        // «В течение учебного года – октябрь, апрель»
        if (dash && first is PeriodSpan or SchoolSpan { Half: 0, OwnYear: null })
            return null;
        // «2026 год – октябрь» heads a list; «октябрь 2026 г. – 2027 г.» may be every year or all the time.
        var years = YearsBeside.Ends(last) is not null;
        if (dash && YearsBeside.Ends(first) is not null && last.Year is null)
            return null;
        cursor.AskIf(dash && years && YearsBeside.Ends(first) is null, Doubts.EachYear(cursor.Cut(start)));
        // «С 2022/23 по 2024/25 учебный год»
        if (last is SchoolSpan { Half: 0, OwnYear: not null } && YearsBeside.Ends(first) is var (autumn, spring))
            first = spring == autumn + 1 ? new SchoolSpan(0, autumn) : first;
        return new RangeSpan(first, last).WithOneYear();
    }

    // «Не ранее 1 октября и не позднее 15 ноября»: with no last day the work has only a beginning.
    public static Window? Between(Cursor cursor)
    {
        var at = cursor.Start;
        if (cursor.AnyOf("между"))
            return SpanParser.Read(cursor) is { } one && cursor.AnyOf("и") && SpanParser.Read(cursor) is { } two
                ? new Window(new RangeSpan(one, two).WithOneYear())
                : null;
        if (!cursor.AnyOf(Earliest) || SpanParser.Read(cursor) is not { } first)
            return null;
        if (cursor.Try(() => NotLater(cursor, first)) is { } range)
            return new Window(range);
        cursor.Ask(Doubts.OnlyFirstDay(cursor.Cut(at)));
        return new Window(first, Edge.Since);
    }

    public static Span? NotLater(Cursor cursor, Span first)
    {
        cursor.SkipMarks(",\n");
        cursor.AnyOf("но", "и", "а");
        return cursor.AnyOf("не позднее чем", "не позднее", "не позже", "до") && SpanParser.Read(cursor) is { } last
            ? new RangeSpan(first, last).WithOneYear()
            : null;
    }

    /// <summary>«За I квартал – до 10 апреля», «за октябрь до 5 ноября»: what is reported on and by when.</summary>
    public static Span? Reported(Cursor cursor, Span about)
    {
        cursor.SkipMarks(",-:\n");
        cursor.AnyOf("в срок");
        return
            cursor.AnyOf("не позднее", "не позже", "до", "к") && SpanParser.Read(cursor) is { } due and not PeriodSpan
            ? (new RangeSpan(about, due) { Reports = true }).WithOneYear()
            : null;
    }

    /// <summary>«До 5 апреля (I кв.)», «до 10 июля (за I полугодие)»: what is reported on stands behind.</summary>
    public static Span? InBrackets(Cursor cursor, Span due)
    {
        if (due is not DaySpan { Month: not null } || !cursor.Mark("("))
            return null;
        cursor.AnyOf("за", "по итогам");
        return
            SpanParser.Read(cursor) is MonthsSpan { First: var first, Last: var last } about
            && last - first is 2 or 5
            && cursor.Mark(")")
            ? (new RangeSpan(about, due) { Reports = true }).WithOneYear()
            : null;
    }

    public static Span? NotEarlier(Cursor cursor)
    {
        cursor.SkipMarks(",\n");
        cursor.AnyOf("но", "и", "а");
        return cursor.AnyOf(Earliest) ? SpanParser.Read(cursor) : null;
    }
}
