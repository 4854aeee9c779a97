using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>One window or several: «октябрь, январь и май», «до 1 ноября и 1 апреля».</summary>
internal static class WindowListParser
{
    public static WindowList? Read(Cursor cursor)
    {
        var times = Times(cursor);
        if (cursor.Try(() => WindowParser.One(cursor)) is not { } first)
            return null;
        List<Window> items = [first];
        var (apart, together) = (false, false);
        while (!cursor.IsOver && first.Edge != Edge.Since)
        {
            var at = cursor.At;
            var (cut, joined) = Separator(cursor);
            if (
                cursor.IsMark(":")
                || cursor.Try(() => WindowParser.One(cursor)) is not { Lasting: false, Edge: not Edge.Since } next
            )
            {
                cursor.At = at;
                break;
            }
            items.Add(cut ? next : Bound(next, items[^1]));
            (apart, together) = (apart || cut, together || joined);
        }
        if (times is { } said && said != items.Count)
            cursor.Ask(Doubts.Times(said, items.Count));
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
        before.Edge == Edge.By && next is { Edge: Edge.Within, Span: DaySpan } ? next with { Edge = Edge.By } : next;

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
}
