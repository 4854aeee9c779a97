namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>A rule with what narrows it: the windows of each round, the ends, the day of the month.</summary>
internal static class RepeatedParser
{
    private static readonly string[] Deeds =
    [
        "регулярн* обновление",
        "обновление",
        "обновлять",
        "актуализация",
        "корректировка",
        "пополнение",
        "заслушивать",
        "проводить",
        "проведение",
        "представлять",
        "отчет",
        "мониторинг",
        "информация",
    ];

    public static Repeated? Read(Cursor cursor)
    {
        while (cursor.AnyOf(Deeds))
            cursor.SkipMarks("-,:");
        if (RuleParser.Read(cursor) is { } rule)
            return Narrowed(cursor, rule);
        return null;
    }

    /// <summary>«До 1 сентября ежегодно»: the windows stood before the rule.</summary>
    public static Repeated? After(Cursor cursor, WindowList windows)
    {
        cursor.SkipMarks(",(-");
        cursor.AnyOf("и", "но");
        if (Read(cursor) is not { } rule)
            return null;
        cursor.SkipMarks(")");
        return windows.Items.Any(w =>
            w.Span.Year > 0 && w is { Edge: not Edge.Since, Lasting: false } && w.Span is not RangeSpan
        )
            ? rule with
            {
                First = windows,
            }
            : Narrow(rule, windows);
    }

    private static Repeated Narrowed(Cursor cursor, Repeated rule)
    {
        while (!cursor.IsOver)
        {
            var at = cursor.At;
            cursor.SkipMarks(",():-\n");
            cursor.AnyOf("но", "а", "и");
            while (cursor.AnyOf(Deeds)) { }
            if (rule.MonthDays.Count == 0 && cursor.Try(() => OnDays(cursor, rule)) is { } monthly)
                rule = monthly;
            else if (rule.Weekdays.Count == 0 && cursor.Try(() => RuleParser.Weekdays(cursor, rule)) is { } weekly)
                rule = weekly;
            else if (cursor.Try(() => WindowParser.List(cursor)) is { } windows)
                rule = Narrow(rule, windows);
            else if (!cursor.AnyOf("начиная"))
            {
                cursor.At = at;
                break;
            }
        }
        if (cursor.IsMark(")"))
            cursor.At++;
        return rule;
    }

    private static Repeated? OnDays(Cursor cursor, Repeated rule)
    {
        if (MonthDayParser.Read(cursor) is not { } days)
            return null;
        cursor.AnyOf("каждого");
        return rule.OnDays(days, MonthDayParser.Month(cursor, days).Shift);
    }

    private static Repeated Narrow(Repeated rule, WindowList windows)
    {
        if (windows.Items is [{ } one])
        {
            var yearly = rule.Rule.Every is Every.Year or Every.TwoYears;
            var isEnd = one.Edge == Edge.By && (one.Span.Year > 0 || one.Span is PeriodSpan || !yearly);
            var isRange = one.Span is RangeSpan or SchoolSpan && (one.Span.Year > 0 || !yearly || one.Lasting);
            isRange |= !yearly && one.Span is MonthsSpan { First: var first, Last: var last } && first < last;
            var isYear = one.Span is MonthsSpan { First: 1, Last: 12 } or PeriodSpan;
            if (isEnd || one.Edge == Edge.Since || isRange || isYear || one.Lasting)
                return rule with { Bounds = Joined(rule.Bounds, one) };
        }
        return rule with { On = [.. rule.On, .. windows.Items] };
    }

    private static Window Joined(Window? had, Window now) =>
        had is { Edge: Edge.Since } && now.Edge == Edge.By
            ? new Window(new RangeSpan(had.Span, now.Span).WithOneYear())
            : now;
}
