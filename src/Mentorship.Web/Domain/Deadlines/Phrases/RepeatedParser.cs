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
        if (cursor.Try(() => Reported(cursor, windows)) is { } reported)
            return reported;
        cursor.SkipMarks(",(-");
        cursor.AnyOf("и", "но");
        var since = cursor.Try(() => Since(cursor, windows));
        var read = Read(cursor);
        if ((since is null || read is null ? read : Narrow(cursor, read, since)) is not { } rule)
            return null;
        cursor.SkipMarks(")");
        // «2026–2027 уч. год, ежеквартально» is where the rule holds.
        if (windows.Items is [var years] && YearsBeside.IsYears(years))
            return Narrow(cursor, rule, windows);
        return
            windows.Yearly is null
            && windows.Items.Any(w =>
                w.Span.Year > 0 && w is { Edge: not Edge.Since, Lasting: false } && w.Span is not RangeSpan
            )
            ? rule with
            {
                First = windows,
            }
            : Narrow(cursor, rule, windows);
    }

    // «До 1 марта, начиная с 2025 года ежегодно»
    private static WindowList? Since(Cursor cursor, WindowList windows)
    {
        if (windows.Items.Any(w => w.Span.Year > 0) || WindowParser.One(cursor) is not { Edge: Edge.Since } since)
            return null;
        cursor.SkipMarks(",");
        return new WindowList([since]);
    }

    // «До 1 февраля года, следующего за отчётным»: every year has its report.
    private static Repeated? Reported(Cursor cursor, WindowList windows)
    {
        if (
            cursor.IsWord("следующего")
            || !RoundMonthParser.NextYear(cursor)
            || windows.Items.Any(w => w.Span.Year > 0)
        )
            return null;
        cursor.SkipMarks(",");
        cursor.AnyOf("ежегодно");
        return new Repeated(new Rule(Every.Year, 1, 1, AtLeast: false)) { On = windows.Items, Reports = true };
    }

    private static Repeated Narrowed(Cursor cursor, Repeated rule)
    {
        while (!cursor.IsOver)
        {
            if (rule.HasDays && rule.Also.Length == 0 && HourParser.After(cursor) is { } hour)
                rule = rule with { Also = $", {hour}" };
            var at = cursor.At;
            cursor.SkipMarks(",():-\n");
            cursor.AnyOf("но", "а", "и");
            while (cursor.AnyOf(Deeds)) { }
            if (rule is { HasDays: false, Part: null } && cursor.Try(() => TermDays.Narrow(cursor, rule)) is { } termly)
                rule = termly;
            else if (rule is { HasDays: false, Part: null } && cursor.Try(() => OnDays(cursor, rule)) is { } monthly)
                rule = monthly;
            else if (
                rule is { HasDays: false, Part: null }
                && cursor.Try(() => WeekdayParser.Read(cursor, rule)) is { } weekly
            )
                rule = weekly;
            else if (
                rule is { HasDays: false, Part: null }
                && cursor.Try(() => RoundPartParser.Narrow(cursor, rule)) is { } part
            )
                rule = part;
            else if (cursor.Try(() => OtherDayParser.Read(cursor, rule.Rule)) is { } other)
                rule = rule with { Except = [.. rule.Except, other] };
            else if (
                cursor.Try(() =>
                    WindowListParser.Read(cursor, rule.Rule) is { } list ? Narrow(cursor, rule, list) : null
                ) is
                { } narrower
            )
                rule = NextYear(cursor, narrower);
            else if (rule.Without.Count == 0 && WithoutParser.Read(cursor) is { Count: > 0 } without)
                rule = rule with { Without = without };
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

    private static Repeated NextYear(Cursor cursor, Repeated rule) =>
        rule.On.Count > 0 && rule.Rule.Every == Every.Year && RoundMonthParser.NextYear(cursor)
            ? rule with
            {
                Reports = true,
            }
            : rule;

    private static Repeated? OnDays(Cursor cursor, Repeated rule)
    {
        if (cursor.IsWord("по") && Vocabulary.Ordinal(cursor[1].Text) is not null)
            cursor.At++;
        if (MonthDayParser.Read(cursor) is not { } days)
            return null;
        return rule.OnDays(cursor, days, RoundMonthParser.Read(cursor, days));
    }

    private static Repeated? Narrow(Cursor cursor, Repeated rule, WindowList windows)
    {
        // Weeks of several months are no deadline each: «еженедельно в октябре, апреле».
        if (rule.Rule.Every == Every.Week && windows.Items.Count > 1)
            return null;
        if (rule is { Rule.Every: Every.Year, HasDays: false } && windows.Yearly is { } both)
            return rule with { On = both.Dates, Bounds = Joined(rule.Bounds, both.Years) };
        if (windows.Items is [{ } one])
        {
            if (one.Span is RangeSpan { First: PeriodSpan or SchoolSpan { OwnYear: null }, Last: var last })
            {
                one = one with { Span = last, Edge = Edge.By };
                windows = windows with { Items = [one] };
            }
            // «Ежегодно, начиная с 2025 года, до 1 марта»: the day is of every year from then on.
            if (
                one is { Edge: Edge.Within, Span: RangeSpan { First: var begins, Last: DaySpan { OwnYear: null } day } }
            )
            {
                var isYears = YearsBeside.Ends(begins) is not null;
                if (isYears && rule is { Rule.Every: Every.Year or Every.TwoYears, HasDays: false })
                    return rule with
                    {
                        Bounds = Joined(rule.Bounds, new Window(begins, Edge.Since)),
                        On = [new Window(day, Edge.By)],
                    };
                cursor.AskIf(begins.Year > 0 && (isYears || rule.Rule.Every >= Every.Year), Doubts.YearOfEnd(day));
            }
            // «Раз в полугодие, в декабре – до 20» is one of the rounds and no end of them.
            var inMonth =
                one
                    is {
                        Edge: Edge.Within,
                        Span: RangeSpan { First: MonthsSpan month, Last: DaySpan { Month: var of } }
                    }
                && month.First == of
                && month.Last == of;
            if (inMonth && rule.Rule.Every < Every.Year)
                return null;
            // «Раз в четверть, до 31 мая» ends then.
            var parts = rule.Rule is { Of: not Term.None } or { School: true, Times: > 1 };
            var yearly = rule.Rule.Every is Every.Year or Every.TwoYears && !parts;
            var isEnd = one.Edge == Edge.By && (one.Span.Year > 0 || one.Span is PeriodSpan || !yearly);
            var isRange = one.Span is RangeSpan or SchoolSpan && (one.Span.Year > 0 || !yearly || one.Lasting);
            isRange |=
                !yearly
                && one.Span is MonthsSpan { First: var first, Last: var end }
                && (first < end || rule.Rule.Every == Every.Week);
            var isYear = one.Span is MonthsSpan { First: 1, Last: 12 } or PeriodSpan;
            if (isEnd || one.Edge == Edge.Since || isRange || isYear || one.Lasting)
                return rule with { Bounds = Joined(rule.Bounds, one) };
        }
        // Days of the month and windows too: which of them counts is not said.
        return rule.MonthDays.Count + rule.Weekdays.Count > 0 || rule.Part is not null
            ? null
            : rule with
            {
                On = [.. rule.On, .. windows.Items],
            };
    }

    private static Window Joined(Window? had, Window now) =>
        had is { Edge: Edge.Since } && now.Edge == Edge.By
            ? new Window(new RangeSpan(had.Span, now.Span).WithOneYear())
            : now;
}
