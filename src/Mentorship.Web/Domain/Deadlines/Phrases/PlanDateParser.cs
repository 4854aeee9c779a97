using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>
/// A date beside somebody's plan: «по графику, до 1 декабря», «по плану, не реже 1 раза в квартал». The date is known;
/// a year or a date in the plan's own name is none: «по плану на 2027 год», «приказом от 15.09.2026».
/// </summary>
internal static class PlanDateParser
{
    private const int LongestName = 40;

    public static Phrase Read(Cursor cursor, int start)
    {
        var name = cursor.At;
        if (Find(cursor, start, 1) is var (dated, plan))
            return dated is Lasting { Bounds.Span: PeriodSpan or SchoolSpan }
                ? new Scheduled(cursor.Cut(start)) { Doubt = Doubts.PlanAndTime(cursor.Cut(start)) }
                : dated with
                {
                    Also = $"{dated.Also}, {plan}",
                };
        DatelessParser.ToBreak(cursor, "");
        return new Scheduled(cursor.Cut(start))
        {
            Doubt = HasDate(cursor, name) ? Doubts.PlanAndTime(cursor.Cut(start)) : null,
        };
    }

    /// <summary>A date behind so many words of a name at least, that ends the phrase; and the name.</summary>
    public static (Phrase Dated, string Name)? Find(Cursor cursor, int start, int least)
    {
        var at = cursor.At;
        for (var words = 0; words < LongestName && !cursor.IsOver && !cursor.IsMark(";"); words++)
        {
            if (Vocabulary.IsThen(cursor[0].Text))
                break;
            var end = cursor.At;
            var may = words >= least && (IsBreak(cursor) || words == 0) && !HasDate(cursor, at, apart: true);
            if (may && cursor.Try(() => Date(cursor)) is { } dated)
            {
                var stop = cursor.At;
                cursor.At = end;
                var name = cursor.Cut(start).TrimEnd(',', '-', ':', '(', ' ');
                cursor.At = stop;
                return (dated, name);
            }
            cursor.At++;
        }
        cursor.At = at;
        return null;
    }

    private static bool IsBreak(Cursor cursor) =>
        cursor[0].Text is "(" or ":" or "\n" or "до" or "не" or "в" or "с"
        || cursor.IsMark(",") && !JoinsMonths(cursor)
        || cursor.IsMark("-") && cursor[-1].Kind != TokenKind.Number && !JoinsMonths(cursor)
        || cursor.IsStem("еже")
        || cursor.IsWord("раз", 1)
        || cursor.IsWord("раз");

    // «По плану на октябрь – ноябрь» names two months of the plan.
    private static bool JoinsMonths(Cursor cursor, int ahead = 0) =>
        Vocabulary.Month(cursor[ahead - 1].Text) is not null && Vocabulary.Month(cursor[ahead + 1].Text) is not null;

    private static Phrase? Date(Cursor cursor)
    {
        if (cursor[-1].Text is "от" or "на" or "за")
            return null;
        var apart = cursor[0].Kind == TokenKind.Mark;
        var bracket = cursor.Mark("(");
        cursor.SkipMarks(",-:\n");
        cursor.AnyOf("но");
        // «Приказом …, от 15.09.2026» is no deadline.
        if (cursor[0].Text is "от" or "на" or "за" || cursor.IsStem("утвержд"))
            return null;
        if (cursor.Try(() => PhraseParser.Dated(cursor)) is not { } found || bracket && !cursor.Mark(")"))
            return null;
        var close = cursor.At;
        cursor.SkipMarks(".");
        var ends = cursor.IsOver || cursor[0].Text is ";" or ")" || cursor.ThenFollows();
        cursor.At = close;
        return ends && (apart || found is not WindowList list || list.Items.All(w => IsShort(w.Span))) ? found : null;
    }

    private static bool IsShort(Span span) => YearsBeside.Ends(span) is null && span is not PeriodSpan;

    // Days and months that stood behind a break and were not read: nobody knows whether they are of the plan's name.
    public static bool HasDate(Cursor cursor, int from, bool apart = false)
    {
        var to = cursor.At;
        for (var at = from; at < to; at++)
        {
            var token = cursor[at - to];
            if (at - to < -1 && JoinsMonths(cursor, at - to))
                continue;
            apart |= token.Text is "," or "(" or "-" or ":" or "\n" or "до" or "с";
            var isNumber = token.Kind == TokenKind.Number && IsDayOf(cursor[at - to + 1].Text);
            var isMonth = Vocabulary.Month(token.Text) is not null;
            var named = cursor[at - to - 1].Text is "на" or "от" or "за" || cursor[at - to - 2].Text is "на" or "от";
            if (apart && (isNumber || isMonth || IsRule(token.Text)) && !named)
                return true;
        }
        return false;
    }

    private static bool IsDayOf(string word) => word is "числа" or "число" || Vocabulary.Month(word) is not null;

    private static bool IsRule(string word) =>
        Array.Exists(
            ["ежегодн", "ежекварт", "ежемесячн", "еженедел"],
            r => word.StartsWith(r, StringComparison.Ordinal)
        );
}
