using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>One window or several: «октябрь, январь и май», «до 1 ноября и 1 апреля».</summary>
internal static class WindowListParser
{
    public static WindowList? Read(Cursor cursor)
    {
        var (times, start) = (Times(cursor), cursor.Start);
        if (cursor.Try(() => WindowParser.One(cursor)) is not { } first)
            return null;
        List<Window> items = [first];
        var years = new YearsBeside(cursor, start);
        years.Add(first);
        var (apart, together, inside) = (false, false, false);
        while (!cursor.IsOver && first.Edge != Edge.Since)
        {
            var at = cursor.At;
            var (cut, joined) = Separator(cursor);
            var bracket = years.Open(cursor);
            if (
                cursor.IsMark(":")
                || cursor.Try(() => WindowParser.One(cursor)) is not { Lasting: false, Edge: not Edge.Since } next
                || bracket && !years.MayStand(next)
            )
            {
                cursor.At = at;
                break;
            }
            items.Add(cut ? next : Bound(next, items[^1]));
            years.Add(next);
            inside |= bracket;
            (apart, together) = (apart || cut, together || joined);
        }
        if (!cursor.IsOver && cursor.Try(() => DaysOf(cursor, items)) is { } days)
            items = days;
        if (times is { } said && said != items.Count)
            cursor.Ask(Doubts.Times(said, items.Count));
        if (inside)
            cursor.Mark(")");
        return years.Spread(items) with { SetApart = apart && !together && items.Count > 1 };
    }

    // «Октябрь – не позднее 15 числа», «ноябрь, до 20-го»
    private static List<Window>? DaysOf(Cursor cursor, List<Window> months)
    {
        if (
            !months.TrueForAll(w =>
                w is { Edge: Edge.Within, Span: MonthsSpan { First: var first, Last: var last } } && first == last
            )
        )
            return null;
        cursor.SkipMarks(",-(");
        var bracket = cursor.IsMark("(", -1);
        if (
            MonthDayParser.Read(cursor)
            is not [{ Kind: MonthDayKind.Date, Edge: Edge.By, Number: > 0, Since: null } day]
        )
            return null;
        if (bracket && !cursor.Mark(")") || cursor[0].Kind == TokenKind.Word)
            return null;
        return
        [
            .. months
                .Select(w => (MonthsSpan)w.Span)
                .Select(m => new Window(new DaySpan(day.Number, m.First, m.OwnYear), Edge.By)),
        ];
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
        before.Edge == Edge.By && next is { Edge: Edge.Within, Span: DaySpan } ? next with { Edge = Edge.By } : next;

    private static bool Either(Cursor cursor) => cursor.AskIf(cursor.AnyOf("либо"), Doubts.Either);

    private static (bool Apart, bool Together) Separator(Cursor cursor)
    {
        var (apart, together) = (false, false);
        while (cursor[0].Text is "," or ";" or "/" or "\n" or "." && cursor[0].Kind == TokenKind.Mark)
        {
            together |= cursor[0].Text is ",";
            apart |= cursor[0].Text is ";" or "/" or "\n";
            cursor.At++;
        }
        return (apart, cursor.AnyOf("а также", "и", "или") || Either(cursor) || together);
    }
}
