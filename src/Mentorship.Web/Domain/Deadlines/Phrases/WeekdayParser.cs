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
        // «По средам, 2 раза в месяц»
        if (told && rule is not null && cursor.Try(() => Counted(cursor, rule)) is { } counted)
            return counted;
        // «По пятницам еженедельно»
        var weekly = rule is not null && cursor.AnyOf("еженедельно", "каждую неделю");
        cursor.AskIf(bare && !weekly, Doubts.WeekdaysAlone);
        return rule;
    }

    /// <summary>«По последним четвергам», «по вторым и четвёртым средам месяца».</summary>
    public static Repeated? Nth(Cursor cursor)
    {
        if (!cursor.AnyOf("по") || MonthDayParser.Read(cursor) is not { } days)
            return null;
        if (days.Any(d => d.Kind != MonthDayKind.Weekday))
            return null;
        var month = RoundMonthParser.Read(cursor, days);
        return new Repeated(new Rule(month.Every ?? Every.Month, 1, 1, AtLeast: false)).OnDays(cursor, days, month);
    }

    /// <summary>«До 18.00 каждой пятницы», «к 12:00 по понедельникам».</summary>
    public static Repeated? AtHour(Cursor cursor)
    {
        if (HourParser.Told(cursor) is not { } hour)
            return null;
        var each = cursor.AnyOf("каждой", "каждого", "каждую", "каждый", "каждое", "по", "еженедельно");
        if (Read(cursor, new Repeated(new Rule(Every.Week, 1, 1, AtLeast: false))) is not { } rule)
            return null;
        return each || cursor.AnyOf("еженедельно", "каждую неделю", "каждой недели")
            ? rule with
            {
                Also = $", {hour}",
            }
            : null;
    }

    /// <summary>«По понедельникам и средам»: each day is one time of the week.</summary>
    public static Repeated? Read(Cursor cursor, Repeated repeated)
    {
        if (cursor.Try(() => By(cursor, repeated)) is { } by)
            return by;
        List<DayOfWeek> days = [];
        while (days.Count < 7)
        {
            var at = cursor.At;
            if (days.Count > 0 && !cursor.Mark(",") && !cursor.AnyOf("и"))
                break;
            cursor.AnyOf("по", "в", "во", "с", "со", "каждую", "каждый", "каждой", "каждого");
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
        if (days.Count == 0)
            return null;
        if (rule.Every != Every.Week)
            return Among(cursor, repeated, days);
        return repeated with
        {
            Rule = rule.Times == 1 && !rule.AtLeast ? rule with { Times = days.Count } : rule,
            Weekdays = days,
        };
    }

    // «Еженедельно до среды»
    private static Repeated? By(Cursor cursor, Repeated repeated) =>
        repeated.Rule is { Every: Every.Week, Times: 1 }
        && cursor.AnyOf("не позднее", "не позже", "до", "к")
        && Day(cursor) is { } day
            ? repeated with
            {
                Weekdays = [day],
                ByWeekday = true,
            }
            : null;

    // «2 раза в месяц по средам»: so many times, on some of these days.
    private static Repeated? Among(Cursor cursor, Repeated repeated, List<DayOfWeek> days)
    {
        var rule = repeated.Rule;
        if (rule is not { Every: Every.Month or Every.Quarter, EveryN: 1, Times: <= 4 })
            return null;
        cursor.AskIf(!IsCounted(cursor), Doubts.EachWeekday(rule.Every));
        return repeated with { Weekdays = days };
    }

    private static Repeated? Counted(Cursor cursor, Repeated weekly)
    {
        cursor.SkipMarks(",(");
        if (RuleParser.Counted(cursor) is not { Every: Every.Month or Every.Quarter } rule)
            return null;
        cursor.SkipMarks(")");
        return Among(cursor, new Repeated(rule), [.. weekly.Weekdays]);
    }

    private static bool IsCounted(Cursor cursor)
    {
        for (var back = 1; back < 14; back++)
            if (cursor.IsStem("раз", -back) || cursor.IsStem("дважды", -back) || cursor.IsStem("трижды", -back))
                return true;
        return false;
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
