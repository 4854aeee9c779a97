using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Days of every week: «по вторникам и четвергам», «каждую среду», «с понедельника по пятницу».</summary>
internal static class WeekdayParser
{
    public static Repeated? Rule(Cursor cursor)
    {
        var told = cursor.AnyOf("каждый", "каждую", "каждое", "по", "еженедельно");
        cursor.SkipMarks(",");
        var bare = !told && Vocabulary.Weekday(cursor[cursor.IsWord("с") ? 1 : 0].Text) is not null && cursor.IsStart;
        if (!told && !bare)
            return null;
        var rule = Read(cursor, new Repeated(new Rule(Every.Week, 1, 1, AtLeast: false)));
        var next = cursor[cursor.IsMark(",") ? 1 : 0];
        if (
            bare
            && rule is not null
            && (next.Kind == TokenKind.Word && next.Text is not "в" || next.Kind == TokenKind.Number)
        )
            return null;
        cursor.AskIf(bare, Doubts.WeekdaysAlone);
        return rule;
    }

    /// <summary>«По понедельникам и средам»: each day is one time of the week.</summary>
    public static Repeated? Read(Cursor cursor, Repeated repeated)
    {
        List<DayOfWeek> days = [];
        while (days.Count < 7)
        {
            var at = cursor.At;
            if (days.Count > 0 && !cursor.Mark(",") && !cursor.AnyOf("и"))
                break;
            cursor.AnyOf("по", "в", "во", "с", "со", "каждую", "каждый");
            if (Day(cursor) is not { } day)
            {
                cursor.At = at;
                break;
            }
            days.Add(day);
            days.AddRange(Until(cursor, day));
        }
        var rule = repeated.Rule;
        days = [.. days.Distinct().Take(7)];
        return days.Count == 0 || rule.Every != Every.Week
            ? null
            : repeated with
            {
                Rule = rule.Times == 1 && !rule.AtLeast ? rule with { Times = days.Count } : rule,
                Weekdays = days,
            };
    }

    private static List<DayOfWeek> Until(Cursor cursor, DayOfWeek first)
    {
        var at = cursor.At;
        if ((cursor.Mark("-") || cursor.AnyOf("по")) && Day(cursor) is { } last)
            return
            [
                .. Enumerable.Range(1, ((int)last - (int)first + 7) % 7).Select(n => (DayOfWeek)(((int)first + n) % 7)),
            ];
        cursor.At = at;
        return [];
    }

    private static DayOfWeek? Day(Cursor cursor)
    {
        var day = Vocabulary.Weekday(cursor[0].Text);
        cursor.At += day is null ? 0 : 1;
        return day;
    }
}
