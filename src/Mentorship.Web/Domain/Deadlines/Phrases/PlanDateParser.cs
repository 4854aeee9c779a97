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
        for (var words = 0; words < LongestName && !cursor.IsOver && !cursor.IsMark(";"); words++)
        {
            if (Vocabulary.IsThen(cursor[0].Text))
                break;
            var end = cursor.At;
            if (words > 0 && IsBreak(cursor) && cursor.Try(() => Date(cursor)) is { } dated)
                return Beside(cursor, dated, start, end);
            cursor.At++;
        }
        cursor.At = name;
        DatelessParser.ToBreak(cursor, "");
        return new Scheduled(cursor.Cut(start))
        {
            Doubt = HasDate(cursor, name) ? Doubts.PlanAndTime(cursor.Cut(start)) : null,
        };
    }

    private static Phrase Beside(Cursor cursor, Phrase dated, int start, int end)
    {
        if (dated is Lasting { Bounds.Span: PeriodSpan or SchoolSpan })
            return new Scheduled(cursor.Cut(start)) { Doubt = Doubts.PlanAndTime(cursor.Cut(start)) };
        var at = cursor.At;
        cursor.At = end;
        var plan = cursor.Cut(start).TrimEnd(',', '-', ':', '(', ' ');
        cursor.At = at;
        return dated with { Also = $"{dated.Also}, {plan}" };
    }

    private static bool IsBreak(Cursor cursor) =>
        cursor[0].Text is "," or "(" or ":" or "\n" or "до" or "не" or "в" or "с"
        || cursor.IsMark("-") && cursor[-1].Kind != TokenKind.Number
        || cursor.IsStem("еже")
        || cursor.IsWord("раз", 1)
        || cursor.IsWord("раз");

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
    private static bool HasDate(Cursor cursor, int from)
    {
        var (to, apart) = (cursor.At, false);
        for (var at = from; at < to; at++)
        {
            var token = cursor[at - to];
            apart |= token.Text is "," or "(" or "-" or ":" or "\n" or "до" or "с";
            var isNumber = token.Kind == TokenKind.Number && Vocabulary.Month(cursor[at - to + 1].Text) is not null;
            var isMonth = Vocabulary.Month(token.Text) is not null;
            var named = cursor[at - to - 1].Text is "на" or "от" or "за" || cursor[at - to - 2].Text is "на" or "от";
            if (apart && (isNumber || isMonth) && !named)
                return true;
        }
        return false;
    }
}
