namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>So long after or before an event: «в течение 3 рабочих дней после …», «в месячный срок», «по итогам …».</summary>
internal static class RelatedParser
{
    /// <summary>The report on a year comes by the end of the next winter; a later day is of the year itself.</summary>
    private const int LastOfReports = 3;

    public static Phrase? Read(Cursor cursor)
    {
        var start = cursor.Start;
        if (cursor.IsStem("кажд", 1) || cursor.IsStem("кажд", 2))
            return null;
        if (cursor.Try(() => Reported(cursor)) is { } reported)
            return reported;
        if (cursor.Try(() => DurationParser.Read(cursor)) is { } count)
        {
            if (cursor.Try(() => ReportRoundParser.Read(cursor, count, start)) is { } report)
                return report;
            var related = Anchored(cursor, count) with { Words = cursor.Cut(start) };
            return related is { Anchors: [], HasEvent: false } && EventParser.Dated(cursor) is { } limited
                ? Limited(cursor, limited, related.Words.TrimEnd(',', ' '))
                : related with
                {
                    Words = cursor.Cut(start),
                };
        }
        if (
            !EventParser.Read(cursor)
            && (
                !cursor.AnyOf(
                    "по итогам",
                    "по завершени*",
                    "по окончани*",
                    "по результатам",
                    "после",
                    "сразу после",
                    "с момента",
                    "со дня",
                    "с начала",
                    "перед",
                    "до начала",
                    "по истечении",
                    "накануне",
                    "в день"
                )
            )
        )
            return null;
        var known = IsKnown(cursor);
        var ended = cursor.Try(() => Ended(cursor));
        return EventParser.Dated(cursor) is { } dated
            ? dated
            : new Related(0, Unit.Day, false, false, cursor.Cut(start))
            {
                AtKnownTime = known || ended is not null,
                Anchors = ended is null ? [] : [new Window(ended)],
            };
    }

    // «По итогам года до 15 января»: after the year that it is about, as «за год – до 15 января».
    private static WindowList? Reported(Cursor cursor) =>
        cursor.AnyOf("по итогам", "по результатам", "по окончании", "по завершении")
        && SpanParser.Read(cursor) is PeriodSpan { OneYear: true } about
        && RangeParser.Reported(cursor, about) is RangeSpan { Last: DaySpan { Month: <= LastOfReports } } report
        && Ends(cursor)
            ? new WindowList([new Window(report, Edge.By)])
            : null;

    // «В 15-дневный срок, до 1 октября»
    private static WindowList Limited(Cursor cursor, WindowList limited, string term)
    {
        cursor.Ask(Doubts.TermBeside(term));
        return limited with { Also = $", {term}" };
    }

    /// <summary>A length of time alone, beside a date: «…, в 10-дневный срок».</summary>
    public static Scheduled? Beside(Cursor cursor)
    {
        var start = cursor.Start;
        if (DurationParser.Read(cursor) is null || !cursor.IsOver && cursor[0].Text is not (")" or ";" or "."))
            return null;
        cursor.Ask(Doubts.TermBeside(cursor.Cut(start)));
        return new Scheduled(cursor.Cut(start));
    }

    private static Related Anchored(Cursor cursor, Related count)
    {
        cursor.SkipMarks(",");
        // «В 15-дневный срок, до 1 октября» ends then; only «за 10 дней до …» is counted back.
        if (cursor.IsOver || !count.Before && cursor[0].Text is "до" or "перед")
            return count;
        if (!cursor.AnyOf("со дня", "с момента", "с даты", "после", "от даты", "от", "до", "с", "со", "перед"))
            return count;
        if (cursor.Try(() => Days(cursor)) is { } anchors)
            return count with { Anchors = anchors };
        var name = cursor.At;
        var order = OwnOrder.Stands(cursor);
        while (!cursor.IsOver && cursor[0].Text is not ";")
            cursor.At++;
        cursor.AskIf(order && PlanDateParser.HasDate(cursor, name), Doubts.LimitBeside);
        return count with { AnchorIsOrder = order, HasEvent = true };
    }

    private static bool IsKnown(Cursor cursor)
    {
        var at = cursor.At;
        cursor.AnyOf("окончания", "завершения");
        var known =
            cursor.AnyOf("учебного года", "года", "полугодия", "квартала", "месяца", "первого полугодия")
            || cursor.Try(() => Day(cursor)) is not null;
        cursor.At = at;
        return known;
    }

    // «По окончании учебного года», «после завершения I полугодия»: its last day is the nearest that is known.
    private static PartSpan? Ended(Cursor cursor) =>
        (cursor.AnyOf("окончания", "завершения") || cursor.IsStem("оконч", -1) || cursor.IsStem("заверш", -1))
        && SpanParser.Read(cursor) is { } whole and (SchoolSpan or MonthsSpan)
        && Ends(cursor)
            ? new PartSpan(Part.LastDay, 0, whole)
            : null;

    // «За месяц до 1 октября, 1 апреля», «… до 1 октября и 1 апреля»: it is said of each of them.
    private static IReadOnlyList<Window>? Days(Cursor cursor) =>
        cursor.Try(() =>
            WindowListParser.Read(cursor) is { SetApart: false, Items.Count: > 0 } list
            && list.Items.All(w =>
                w is { Edge: not Edge.Since, Hour: null, Span: DaySpan { Month: not null } or MonthDaySpan }
            )
            && Ends(cursor)
                ? list.Items.Select(w => w with { Edge = Edge.Within }).ToList()
                : null
        ) ?? (Day(cursor) is { } day ? [new Window(day)] : null);

    private static bool Ends(Cursor cursor)
    {
        cursor.SkipMarks(".\n");
        return cursor.IsOver || cursor[0].Text is ";" or "," or ")";
    }

    // «1 сентября», «Дня учителя», «начала учебного года»: nothing may follow.
    private static Span? Day(Cursor cursor)
    {
        if (
            SpanParser.Read(cursor) is not { } span
            || span is PeriodSpan or DaySpan { Month: null } or PartSpan { Of: PeriodSpan }
        )
            return null;
        if (span is PartSpan { Part: Part.Decade, Number: 1 } start)
            span = start with { Part = Part.FirstDay };
        else if (span is PartSpan { Part: Part.Decade, Number: 0 } end)
            span = end with { Part = Part.LastDay };
        return Ends(cursor) ? span : null;
    }
}
