using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>A span with the words that bind it: «до», «к», «не позднее», «с … по …», «в течение».</summary>
internal static class WindowParser
{
    private const int HalfYear = 184;

    public static Window? One(Cursor cursor)
    {
        cursor.SkipMarks("\n");
        cursor.AnyOf(
            "впервые",
            "первый раз",
            "однократно",
            "разово",
            "единовременно",
            "единожды",
            "повторно",
            "вторично"
        );
        cursor.SkipMarks(",:-");
        if (cursor.AnyOf("ориентировочно", "предварительно", "примерно", "приблизительно", "около", "ближе"))
        {
            cursor.Ask(Doubts.Roughly(cursor[-1].Text));
            cursor.SkipMarks(",:-");
        }
        Heading(cursor);
        StageParser.Skip(cursor);
        if (cursor.Try(() => RangeParser.Between(cursor)) is { } between)
            return between;
        var hour = cursor.Try(() => HourParser.Before(cursor));
        var weekday = WeekdayBeside.Before(cursor);
        var lasting = cursor.AnyOf(
            "в течение всего",
            "в течение",
            "в теч",
            "в течении всего",
            "в течении",
            "на протяжении всего",
            "на протяжении",
            "в период",
            "на период",
            "за период",
            "весь",
            "всю",
            "в продолжение"
        );
        if (lasting && cursor[-1].Text is "теч")
            cursor.Mark(".");
        if (lasting && cursor[-1].Text is "период")
            return Period(cursor);
        if (lasting && cursor[-1].Text is "весь" or "всего" && !cursor.IsStem("уч") && !YearParser.IsYear(cursor[0]))
            if (Vocabulary.Month(cursor[0].Text) is null && cursor[0].Kind != TokenKind.Number)
                cursor.At--;
        if (cursor.AnyOf("с", "со", "начиная с", "начиная со", "от"))
            return From(cursor, lasting);
        var edge =
            cursor.AnyOf("по состоянию на", "состоянию на") ? Phrases.Edge.Within
            : hour?.By == true ? Phrases.Edge.By
            : Edge(cursor);
        var eve = edge == Phrases.Edge.By && cursor[-1].Text is "накануне" or "перед" or "канун";
        var bound = cursor.Start;
        var about = edge == Phrases.Edge.Within && cursor.AnyOf("в", "во", "на", "за") && cursor.IsWord("за", -1);
        if (SpanParser.Read(cursor) is not { } span)
            return null;
        if (about && cursor.Try(() => RangeParser.Reported(cursor, span)) is { } report)
            return new Window(report, Phrases.Edge.By);
        if (edge == Phrases.Edge.By && span is RangeSpan { First: DaySpan tens })
            span = tens;
        WhichEnd.AskIfOpen(cursor, edge, span, bound);
        // «К началу года» is its first day, not the end of its first month.
        if (edge == Phrases.Edge.By && span is PartSpan { Part: Part.Decade, Number: 1 } beginning && Begins(cursor))
            span = beginning with { Part = Part.FirstDay };
        if (
            edge == Phrases.Edge.By
            && span is PartSpan { Part: Part.Decade, Number: 2 } half
            && Begins(cursor, "середин")
        )
            span = half with { Part = Part.Middle };
        if (span is PeriodSpan && !lasting && edge == Phrases.Edge.Within && !AllPeriod(cursor))
            return null;
        if (edge == Phrases.Edge.By && span is SchoolSpan { Half: 0 } && KnownDays.IsNewSchoolYear(cursor))
            span = new PartSpan(Part.FirstDay, 1, span);
        eve &= !KnownDays.IsNewYear(cursor);
        KnownDays.Apposition(cursor, span);
        if (edge == Phrases.Edge.Within && cursor.Try(() => RangeParser.End(cursor, span)) is { } range)
            span = range;
        if (edge == Phrases.Edge.By && cursor.Try(() => RangeParser.InBrackets(cursor, span)) is { } told)
            span = told;
        if (span is DaySpan { Month: null } && edge == Phrases.Edge.By && !cursor.IsMark("-"))
            return new Window(span, edge);
        cursor.AnyOf("включительно");
        if (
            edge == Phrases.Edge.By
            && cursor.IsMark("-")
            && cursor.Try(() => RangeParser.End(cursor, span)) is { } until
        )
        {
            cursor.Ask(Doubts.ByRange);
            span = until;
        }
        if (edge == Phrases.Edge.By && cursor.Try(() => RangeParser.NotEarlier(cursor)) is { } start)
            return new Window(new RangeSpan(start, span).WithOneYear());
        if (cursor.AfterThen && cursor.ThenFollows())
            return null;
        var lasts = lasting && IsLong(span) || span is PeriodSpan && edge == Phrases.Edge.Within;
        return new Window(span, edge)
        {
            Lasting = lasts,
            Weekday = weekday ?? WeekdayBeside.After(cursor, span),
            Hour = hour?.Words ?? HourParser.After(cursor, span),
            Eve = eve,
        };
    }

    private static bool Begins(Cursor cursor, string stem = "начал")
    {
        for (var back = 1; back < 12; back++)
            if (cursor.IsStem(stem, -back))
                return true;
        return false;
    }

    private static bool AllPeriod(Cursor cursor)
    {
        for (var back = 2; back < 10; back++)
            if (cursor[-back].Text is "весь" or "всего" or "всем" or "всей")
                return true;
        return false;
    }

    private static bool IsLong(Span span) =>
        span is PeriodSpan or SchoolSpan or MonthsSpan { Last: 12, First: 1 }
        || span is RangeSpan
            && span.Days(span.Year ?? 2001) is var (start, due)
            && due.DayNumber - start.DayNumber > HalfYear;

    private static Window? Period(Cursor cursor)
    {
        if (cursor.AnyOf("с", "со"))
            return From(cursor, lasting: false);
        if (cursor.Words("до") && SpanParser.Read(cursor) is { } end)
            return new Window(end, Phrases.Edge.By);
        if (cursor.Try(() => SpanParser.Read(cursor)) is { } span)
            return new Window(cursor.Try(() => RangeParser.End(cursor, span)) ?? span) { Lasting = span is PeriodSpan };
        // «в период аттестации» is another period than the document's.
        if (cursor[0].Kind == TokenKind.Word && cursor[0].Text is not ("и" or "но" or "или" or "не" or "далее" or "по"))
            if (!PeriodNames.IsTail(cursor))
                return null;
        cursor.At--;
        return PeriodNames.Read(cursor) is { } period ? new Window(period) { Lasting = true } : null;
    }

    private static Window? From(Cursor cursor, bool lasting)
    {
        if (cursor.Words("начала") && (cursor.IsStem("реализ") || cursor.IsStem("действ")))
            return null;
        if (SpanParser.Read(cursor) is not { } span)
            return null;
        if (
            (cursor.Try(() => RangeParser.End(cursor, span)) ?? cursor.Try(() => RangeParser.NotLater(cursor, span))) is
            { } range
        )
        {
            cursor.AnyOf("включительно");
            return new Window(range) { Lasting = lasting && IsLong(range), Hour = HourParser.After(cursor, range) };
        }
        return span is DaySpan { Month: null } ? null : new Window(span, Phrases.Edge.Since);
    }

    // «Период с …», «в срок с … по …»
    private static void Heading(Cursor cursor)
    {
        var at = cursor.At;
        if (cursor.AnyOf("в срок", "в сроки", "на срок", "сроки", "срок", "период проведения", "период"))
            cursor.SkipMarks(":-");
        var period = cursor[-1].Text is "период" or "проведения" || cursor.IsMark(":", -1);
        if (cursor[0].Text is not ("с" or "со" or "начиная" or "не" or "до"))
            if (!period || Vocabulary.Month(cursor[0].Text) is null)
                cursor.At = at;
    }

    private static Edge Edge(Cursor cursor)
    {
        if (cursor.AnyOf("в преддверии", "в канун", "накануне", "перед"))
            return Phrases.Edge.By;
        if (cursor.AnyOf("крайний срок исполнения", "крайний срок", "предельный срок", "последний срок"))
        {
            cursor.SkipMarks(":-");
            cursor.AnyOf("до", "не позднее");
            return Phrases.Edge.By;
        }
        cursor.AnyOf("в срок", "срок исполнения", "сроки исполнения", "срок", "сроки");
        cursor.Mark(":");
        cursor.Mark("-");
        cursor.AnyOf("но");
        var isEvent = cursor.IsStem("заверш", 1) || cursor.IsStem("оконч", 1) || cursor.IsStem("истеч", 1);
        if (cursor.IsWord("по") && isEvent)
            return Phrases.Edge.Within;
        return cursor.AnyOf("не позднее чем до", "не позднее чем", "не позднее", "не позже", "до", "к", "ко", "по")
            ? Phrases.Edge.By
            : Phrases.Edge.Within;
    }
}
