using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>One window or several: «октябрь, январь и май», «до 1 ноября и 1 апреля».</summary>
internal static class WindowListParser
{
    /// <summary>What stands between two windows.</summary>
    private readonly record struct Joint(bool Apart, bool Comma, bool Word);

    /// <param name="rule">The rule that the windows narrow: what one of its rounds has is no window of the list.</param>
    public static WindowList? Read(Cursor cursor, Rule? rule = null)
    {
        if (cursor.IsStart)
            Either(cursor);
        var (times, start) = (Times(cursor), cursor.Start);
        if (cursor.Try(() => WindowParser.One(cursor)) is not { } first)
            return null;
        var dated = DaysInBrackets.Read(cursor, first, () => false);
        first = dated ?? first;
        List<Window> items = [first];
        var years = new YearsBeside(cursor, start);
        var heads = new SharedHead(cursor);
        years.Add(first);
        var (apart, together, inside) = (false, false, false);
        while (!cursor.IsOver && first.Edge != Edge.Since)
        {
            var (at, doubt) = (cursor.At, cursor.Doubt);
            var joint = Separator(cursor);
            if (rule is not null && OtherDayParser.Stands(cursor, rule))
            {
                (cursor.At, cursor.Doubt) = (at, doubt);
                break;
            }
            if (heads.Of(items) is { } shared)
            {
                items.AddRange(shared);
                shared.ForEach(years.Add);
                (apart, together) = (apart || joint.Apart, together || joint.Comma || joint.Word);
                continue;
            }
            var bracket = years.Open(cursor);
            var colon = items is [{ Lasting: true }] && cursor.Mark(":");
            var next = cursor.IsMark(":") ? null : cursor.Try(() => WindowParser.One(cursor));
            if (
                next is { Lasting: false }
                && joint is { Apart: false, Word: false }
                && InnerWindows.Narrowed(cursor, items, next, bracket, joint.Comma && !colon) is { } inner
            )
            {
                items[^1] = inner;
                years.Replace(inner);
                inside |= bracket;
                continue;
            }
            if (next is not { Lasting: false, Edge: not Edge.Since } || bracket && !years.MayStand(next))
            {
                (cursor.At, cursor.Doubt) = (at, doubt);
                break;
            }
            if (DaysInBrackets.Read(cursor, next, () => dated is null && cursor.IsOver) is { } own)
                next = dated = own;
            // «15/16 октября», «до 15/20 октября»
            var days = joint.Apart && items[^1].Span is DaySpan { Month: null };
            cursor.AskIf(days, Doubts.Either);
            items.Add(joint.Apart && !days ? next : Bound(next, items[^1]));
            years.Add(next);
            heads.Forget();
            inside |= bracket;
            (apart, together) = (apart || joint.Apart, together || joint.Comma || joint.Word);
        }
        if (!cursor.IsOver && cursor.Try(() => DaysOf(cursor, items)) is { } each)
            items = each;
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
        before.Edge == Edge.By && next is { Edge: Edge.Within, Span: DaySpan }
            ? next with
            {
                Edge = Edge.By,
                Eve = before.Eve,
            }
            : next;

    private static bool Either(Cursor cursor) => cursor.AskIf(cursor.AnyOf("или", "либо"), Doubts.Either);

    private static Joint Separator(Cursor cursor)
    {
        var (apart, comma) = (false, false);
        while (cursor[0].Text is "," or ";" or "/" or "\n" or "." && cursor[0].Kind == TokenKind.Mark)
        {
            comma |= cursor[0].Text is ",";
            apart |= cursor[0].Text is ";" or "/" or "\n";
            cursor.At++;
        }
        var and = cursor.AnyOf("а также", "и");
        if (and)
            Or(cursor);
        return new Joint(apart, comma, and || Either(cursor));
    }

    // «октябрь и/или ноябрь», «октябрь и (или) ноябрь»
    private static void Or(Cursor cursor)
    {
        var length =
            !cursor.IsWord("или", 1) ? 0
            : cursor.IsMark("/") ? 2
            : cursor.IsMark("(") && cursor.IsMark(")", 2) ? 3
            : 0;
        cursor.At += length;
        cursor.AskIf(length > 0, Doubts.Either);
    }
}
