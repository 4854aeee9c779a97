namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>«В декабре – до 20», «за IV квартал – до 25 декабря»: one round of a rule is due on another day.</summary>
internal sealed record OtherDay(MonthsSpan About, Window Due, bool Reports)
{
    /// <summary>It is about the round itself, whenever the report on it comes.</summary>
    public bool IsOfRound => Reports || About.Last - About.First is 2 or 5;

    /// <summary>The round that holds the day is due then; null when the exception is about another one.</summary>
    public DateOnly? Of(DateOnly round) =>
        About.Days(round.Year) is var (first, last) && first <= round && round <= last ? In(round.Year) : null;

    public DateOnly? In(int year) =>
        new RangeSpan(About.In(year), Due.Span) { Reports = Reports }
            .Days(year)
            ?.Item2;
}

internal static class OtherDayParser
{
    public static OtherDay? Read(Cursor cursor, Rule rule)
    {
        cursor.SkipMarks(";");
        var but = cursor.AnyOf("кроме", "за исключением");
        var reports = !but && cursor.IsWord("за");
        if (!but && !cursor.AnyOf("в", "во", "за") || About(cursor, rule, reports) is not { } about)
            return null;
        cursor.SkipMarks(but ? ",-:(" : ",-:");
        if ((cursor.Try(() => Numbered(cursor, about)) ?? cursor.Try(() => Named(cursor))) is not { } due)
            return null;
        cursor.SkipMarks(")");
        return new OtherDay(about, due, reports);
    }

    /// <summary>An exception stands next and is no window of a list.</summary>
    public static bool Stands(Cursor cursor, Rule rule)
    {
        var (at, doubt) = (cursor.At, cursor.Doubt);
        cursor.SkipMarks("(");
        var found = cursor.Try(() => Read(cursor, rule)) is not null;
        (cursor.At, cursor.Doubt) = (at, doubt);
        return found;
    }

    // «За год» is told of its last round.
    private static MonthsSpan? About(Cursor cursor, Rule rule, bool reports) =>
        SpanParser.Read(cursor) switch
        {
            MonthsSpan months when Fits(months, rule) => months,
            PeriodSpan { OneYear: true } when reports && rule is { Every: Every.Month or Every.Quarter, EveryN: 1 } =>
                new MonthsSpan(rule.Every == Every.Month ? 12 : 10, 12),
            _ => null,
        };

    private static bool Fits(MonthsSpan about, Rule rule) =>
        rule is { EveryN: 1, Of: Term.None }
        && (about.Last - about.First) switch
        {
            0 => rule.Every is Every.Month or Every.Quarter,
            2 => rule.Every == Every.Quarter,
            5 => rule.Every == Every.HalfYear,
            _ => rule.Every == Every.Year && about.OwnYear is not null,
        };

    // «до 20», «до 20 числа», «не позднее 20-го»
    private static Window? Numbered(Cursor cursor, MonthsSpan about) =>
        about.First == about.Last
        && MonthDayParser.Read(cursor)
            is [
                {
                    Kind: MonthDayKind.Date,
                    Number: > 0,
                    Since: null,
                    Back: null,
                    Ahead: 0,
                    Edge: var edge,
                    Number: var n
                },
            ]
            ? new Window(new DaySpan(n, about.First), edge)
            : null;

    private static Window? Named(Cursor cursor)
    {
        var by = cursor.AnyOf("в срок до", "не позднее", "не позже", "до", "к");
        return SpanParser.Read(cursor) is DaySpan { Month: not null } day
            ? new Window(day, by ? Edge.By : Edge.Within)
            : null;
    }
}
