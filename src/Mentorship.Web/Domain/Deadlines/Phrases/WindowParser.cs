using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>A span with the words that bind it: «до», «к», «не позднее», «с … по …», «в течение».</summary>
internal static class WindowParser
{
    public static WindowList? List(Cursor cursor)
    {
        var times = Times(cursor);
        if (cursor.Try(() => One(cursor)) is not { } first)
            return null;
        List<Window> items = [first];
        var (apart, together) = (false, false);
        while (!cursor.IsOver)
        {
            var at = cursor.At;
            var (cut, joined) = Separator(cursor);
            if (cursor.Try(() => One(cursor)) is not { } next || next.Lasting)
            {
                cursor.At = at;
                break;
            }
            items.Add(cut ? next : Bound(next, items[^1]));
            (apart, together) = (apart || cut, together || joined);
        }
        cursor.Doubtful |= times is not null && times != items.Count;
        return new WindowList(ListYears.Spread(items)) { SetApart = apart && !together && items.Count > 1 };
    }

    // «4 раза: до 30.09, 31.12, 31.03, 30.06»
    private static int? Times(Cursor cursor)
    {
        var at = cursor.At;
        if (RuleParser.Amount(cursor) is { } times && cursor.AnyOf("раз", "раза") && cursor.Mark(":"))
            return times;
        cursor.At = at;
        return null;
    }

    // «До 1 ноября и 1 апреля»: the word is said once for the dates after it; a semicolon ends its reach.
    private static Window Bound(Window next, Window before) =>
        before.Edge == Phrases.Edge.By && next is { Edge: Phrases.Edge.Within, Span: DaySpan }
            ? next with
            {
                Edge = Phrases.Edge.By,
            }
            : next;

    public static Window? One(Cursor cursor)
    {
        cursor.SkipMarks("\n");
        cursor.AnyOf("впервые", "первый раз", "однократно", "разово", "единовременно", "единожды");
        cursor.SkipMarks(",:-");
        if (cursor.AnyOf("ориентировочно", "предварительно", "примерно", "приблизительно"))
        {
            cursor.Doubtful = true;
            cursor.SkipMarks(",:-");
        }
        var lasting = cursor.AnyOf(
            "в течение всего",
            "в течение",
            "в теч",
            "в течении",
            "на протяжении",
            "в период",
            "на период",
            "за период",
            "весь",
            "в продолжение"
        );
        if (lasting && cursor[-1].Text is "теч")
            cursor.Mark(".");
        if (lasting && cursor[-1].Text is "период")
            return Period(cursor);
        if (lasting && cursor[-1].Text is "весь" or "всего" && !cursor.IsStem("учебн") && !YearParser.IsYear(cursor[0]))
            cursor.At--;
        if (cursor.AnyOf("с", "со", "начиная с", "начиная со", "от"))
            return From(cursor, lasting);
        var edge = cursor.AnyOf("по состоянию на", "состоянию на") ? Phrases.Edge.Within : Edge(cursor);
        if (edge == Phrases.Edge.Within)
            cursor.AnyOf("в", "во", "на", "за");
        if (SpanParser.Read(cursor) is not { } span)
            return null;
        // «К началу года» is its first day, not the end of its first month.
        if (edge == Phrases.Edge.By && span is PartSpan { Part: Part.Decade, Number: 1 } beginning && Begins(cursor))
            span = beginning with { Part = Part.FirstDay };
        if (span is PeriodSpan && !lasting && edge == Phrases.Edge.Within && !AllPeriod(cursor))
            return null;
        if (edge == Phrases.Edge.Within && cursor.Try(() => RangeEnd(cursor, span)) is { } range)
            span = range;
        if (span is DaySpan { Month: null } && edge == Phrases.Edge.By)
            return new Window(span, edge);
        cursor.AnyOf("включительно");
        if (cursor.AfterThen && cursor.ThenFollows())
            return null;
        var lasts = lasting && IsLong(span) || span is PeriodSpan && edge == Phrases.Edge.Within;
        return new Window(span, edge) { Lasting = lasts, Hour = Hour(cursor, span) };
    }

    private static bool Begins(Cursor cursor)
    {
        for (var back = 1; back < 12; back++)
            if (cursor.IsStem("начал", -back))
                return true;
        return false;
    }

    private static bool AllPeriod(Cursor cursor) => cursor.At >= 2 && cursor[-2].Text is "весь" or "всего" or "всем";

    private static bool IsLong(Span span) =>
        span is PeriodSpan or SchoolSpan or RangeSpan or MonthsSpan { Last: 12, First: 1 };

    private static Window? Period(Cursor cursor)
    {
        if (cursor.AnyOf("с", "со"))
            return From(cursor, lasting: false);
        if (cursor.Words("до") && SpanParser.Read(cursor) is { } end)
            return new Window(end, Phrases.Edge.By);
        if (cursor.Try(() => SpanParser.Read(cursor)) is { } span)
            return new Window(cursor.Try(() => RangeEnd(cursor, span)) ?? span) { Lasting = span is PeriodSpan };
        cursor.At--;
        return PeriodNames.Read(cursor) is { } period ? new Window(period) { Lasting = true } : null;
    }

    private static Window? From(Cursor cursor, bool lasting)
    {
        if (cursor.Words("начала") && (cursor.IsStem("реализ") || cursor.IsStem("действ")))
            return null;
        if (SpanParser.Read(cursor) is not { } span)
            return null;
        if (cursor.Try(() => RangeEnd(cursor, span)) is { } range)
            return new Window(range) { Lasting = lasting && IsLong(range), Hour = Hour(cursor, range) };
        return span is DaySpan { Month: null } ? null : new Window(span, Phrases.Edge.Since);
    }

    private static Span? RangeEnd(Cursor cursor, Span first)
    {
        cursor.SkipMarks("\n");
        if (!cursor.Mark("-") && !cursor.AnyOf("по", "до") && !(cursor.Mark("…")))
            return null;
        cursor.SkipMarks("\n");
        cursor.AnyOf("по", "до");
        if (SpanParser.Read(cursor) is not { } last || last is PeriodSpan)
            return null;
        return new RangeSpan(first, last).WithOneYear();
    }

    private static Edge Edge(Cursor cursor)
    {
        cursor.AnyOf("в срок", "срок исполнения", "сроки исполнения", "срок", "сроки");
        cursor.Mark(":");
        cursor.Mark("-");
        cursor.AnyOf("но");
        var isEvent = cursor.IsStem("заверш", 1) || cursor.IsStem("оконч", 1) || cursor.IsStem("истеч", 1);
        if (cursor.IsWord("по") && isEvent)
            return Phrases.Edge.Within;
        return cursor.AnyOf("не позднее чем", "не позднее", "не позже", "до", "к", "ко", "по")
            ? Phrases.Edge.By
            : Phrases.Edge.Within;
    }

    private static (bool Apart, bool Together) Separator(Cursor cursor)
    {
        var (apart, together) = (false, false);
        while (cursor[0].Text is "," or ";" or "/" or "\n" or "." && cursor[0].Kind == TokenKind.Mark)
        {
            together |= cursor[0].Text is ",";
            apart |= cursor[0].Text is ";" or "/" or "\n";
            cursor.At++;
        }
        return (apart, cursor.AnyOf("а также", "и", "или") || together);
    }

    // «15.10, 15.02» are two dates; after a date with its year a clerk would ask.
    private static bool IsDate(Cursor cursor, Token minute, Span span)
    {
        var fits = minute.Value is >= 1 and <= 12;
        cursor.Doubtful |= fits && span.Year is not null;
        return fits;
    }

    private static string? Hour(Cursor cursor, Span span)
    {
        var at = cursor.At;
        cursor.Mark(",");
        var told = cursor.AnyOf("в", "с", "начало в", "к");
        var (hour, minute) = (cursor[0], cursor[2]);
        if (
            hour is { Kind: TokenKind.Number, Value: <= 24, Digits: <= 2, Roman: false }
            && (cursor.IsMark(":", 1) || cursor.IsMark(".", 1) || told && cursor.IsMark("-", 1))
            && minute is { Kind: TokenKind.Number, Digits: 2, Value: < 60 }
            && !(cursor.IsMark(".", 3) && cursor[4].Digits is 2 or 4)
            && (cursor.At > at || cursor.IsMark(":", 1))
            && (told || cursor.IsMark(":", 1) || !IsDate(cursor, minute, span))
        )
        {
            cursor.At += 3;
            if (cursor.AnyOf("ч", "час*"))
                cursor.Mark(".");
            return $"{hour.Value:00}:{minute.Value:00}";
        }
        cursor.At = at;
        return null;
    }
}
