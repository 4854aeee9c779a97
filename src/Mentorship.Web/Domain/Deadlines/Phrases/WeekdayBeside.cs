using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>«14 октября (пятница)», «пт, 14.10»: the day of the week that a date is said to be.</summary>
internal static class WeekdayBeside
{
    public static DayOfWeek? Before(Cursor cursor)
    {
        if (Vocabulary.Weekday(cursor[0].Text) is not { } day)
            return null;
        var ahead = cursor.IsMark(".", 1) ? 2 : 1;
        ahead += cursor.IsMark(",", ahead) ? 1 : 0;
        if (cursor[ahead] is not { Kind: TokenKind.Number, Digits: <= 2, Roman: false })
            return null;
        cursor.At += ahead;
        return day;
    }

    public static DayOfWeek? After(Cursor cursor, Span span)
    {
        var at = cursor.At;
        var bracket = cursor.IsMark("(");
        if (
            span is DaySpan { Month: not null }
            && (cursor.Mark("(") || cursor.Mark(","))
            && Vocabulary.Weekday(cursor[0].Text) is { } day
        )
        {
            cursor.At++;
            cursor.Mark(".");
            if (!bracket && cursor[0].Kind != TokenKind.Word || cursor.Mark(")"))
                return day;
        }
        cursor.At = at;
        return null;
    }
}
