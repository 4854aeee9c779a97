namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>
/// A stretch and, beside it, what narrows it: «в течение года, до 31 мая» is one window that ends on 31 May,
/// «в течение учебного года: октябрь, апрель» are two months, «в течение года с 15 октября» begins there.
/// </summary>
internal static class InnerWindows
{
    public static Window? Narrowed(Cursor cursor, List<Window> items, Window next, bool bracket, bool comma)
    {
        var outer = items[^1];
        if (outer is not { Edge: Edge.Within, Hour: null } || outer.Span is DaySpan or MonthDaySpan)
            return null;
        if (next.Edge == Edge.By)
        {
            // «С 2022 по 2024 год до 1 мая»: the day is of each of them.
            if (next.Span is DaySpan { OwnYear: null } && YearsBeside.AreMany(outer.Span))
                return null;
            var holds = (!bracket || cursor.IsMark(")")) && Holds(outer.Span, next.Span);
            cursor.AskIf(holds && items.Count > 1, Doubts.WhichIsLimited);
            if (holds)
                return new Window(new RangeSpan(outer.Span, next.Span).WithOneYear()) { Hour = next.Hour };
            cursor.AskIf(!YearsBeside.IsYears(outer) && next.Span is not DaySpan { Month: null }, Doubts.TimeAndLimit);
            return null;
        }
        if (items.Count > 1 || YearsBeside.IsYears(next))
            return null;
        if (outer is not { Lasting: true, Span.Year: null or 0 })
            return IsPart(outer, next) ? Part(cursor, next, bracket, comma) : null;
        if (next.Edge == Edge.Since)
            return new Window(new RangeSpan(next.Span, End(outer.Span)).WithOneYear()) { Lasting = true };
        return next.Span is PeriodSpan or SchoolSpan { Half: 0 } ? null : Part(cursor, next, bracket, comma);
    }

    private static Window? Part(Cursor cursor, Window next, bool bracket, bool comma)
    {
        if (bracket && cursor[0].Text is not (")" or "," or "и"))
            return null;
        cursor.AskIf(comma && !bracket, Doubts.PartOfWhole);
        return next;
    }

    // «IV квартал (декабрь)», «осень, октябрь»
    private static bool IsPart(Window outer, Window next) =>
        !YearsBeside.IsYears(outer)
        && outer is { Lasting: false, Span: not (PartSpan or StretchSpan) }
        && next.Span is not RangeSpan
        && Length(outer.Span) > Length(next.Span)
        && Holds(outer.Span, next.Span);

    private static int Length(Span span) =>
        span.Days(span.Year ?? 2001) is var (start, due) ? due.DayNumber - start.DayNumber : 0;

    // A school year ends with May, whichever year its beginning falls in.
    private static Span End(Span whole) => whole is SchoolSpan ? new MonthsSpan(5, 5) : whole;

    private static bool Holds(Span outer, Span inner)
    {
        if (inner is PeriodSpan or DaySpan { Month: null })
            return false;
        if (outer is PeriodSpan || outer is MonthsSpan { OwnYear: null, First: 1 or 7, Last: 6 or 12 })
            return true;
        var known = outer.Year ?? inner.Year ?? 2001;
        return new[] { known - 1, known }.Any(year =>
            outer.Days(year) is var (start, due)
            && new[] { start.Year, start.Year + 1 }.Any(inside =>
                inner.Days(inside) is var (_, end) && end >= start && end <= due.AddDays(1)
            )
        );
    }
}
