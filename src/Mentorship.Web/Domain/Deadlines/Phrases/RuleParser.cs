using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>How often: «ежеквартально», «не реже двух раз в год», «каждые три месяца», «по вторникам».</summary>
internal static class RuleParser
{
    public static Repeated? Read(Cursor cursor) =>
        cursor.Try(() => DayOfEvery(cursor))
        ?? cursor.Try(() => WeekdayRule(cursor))
        ?? cursor.Try(() => EachMonth(cursor))
        ?? cursor.Try(() => Plain(cursor));

    private static Repeated? Plain(Cursor cursor)
    {
        if (Adverb(cursor) is { } every)
        {
            var at = cursor.At;
            cursor.SkipMarks(",(-");
            cursor.AnyOf("но", "и");
            if (cursor.Try(() => Counted(cursor)) is { } counted)
            {
                cursor.Mark(")");
                return new Repeated(counted);
            }
            cursor.At = at;
            return new Repeated(new Rule(every, 1, 1, AtLeast: false));
        }
        return Counted(cursor) is { } rule ? new Repeated(rule) : null;
    }

    // «каждый август», «каждую весну»
    private static Repeated? EachMonth(Cursor cursor) =>
        cursor.AnyOf("каждый", "каждую", "каждое")
        && cursor[0].Kind == TokenKind.Word
        && cursor.Try(() => SpanParser.Read(cursor)) is { Year: null } span and not SchoolSpan
            ? new Repeated(new Rule(Every.Year, 1, 1, AtLeast: false)) { On = [new Window(span)] }
            : null;

    private static Every? Adverb(Cursor cursor) =>
        cursor.AnyOf("ежегодн*", "из года в год", "каждого учебного года", "каждого года") ? Every.Year
        : cursor.AnyOf("по полугодиям") ? Every.HalfYear
        : cursor.AnyOf("ежеквартальн*", "поквартально", "по кварталам") ? Every.Quarter
        : cursor.AnyOf("ежемесячн*", "помесячно", "по месяцам") ? Every.Month
        : cursor.AnyOf("еженедельн*", "понедельно") ? Every.Week
        : null;

    private static Rule? Counted(Cursor cursor)
    {
        var atLeast = cursor.AnyOf(
            "не реже чем",
            "не реже",
            "не менее чем",
            "не менее",
            "минимум",
            "как минимум",
            "хотя бы",
            "по меньшей мере"
        );
        if (atLeast && cursor.IsMark(",") && cursor.IsWord("чем", 1))
            cursor.At += 2;
        cursor.Doubtful |= cursor.AnyOf("не более чем", "не более", "не чаще чем", "не чаще", "примерно");
        cursor.AnyOf("по");
        if (cursor.AnyOf("каждый", "каждые", "каждую", "каждое", "каждого", "каждой", "каждом"))
            return Unit(cursor, 1, atLeast);
        var times = Times(cursor, ref atLeast);
        return times is { } count && cursor.AnyOf("в", "за", "каждый", "каждые", "каждую", "каждое", "на протяжении")
            ? Unit(cursor, count, atLeast)
            : null;
    }

    private static int? Times(Cursor cursor, ref bool atLeast)
    {
        if (cursor.AnyOf("дважды"))
            return 2;
        if (cursor.AnyOf("трижды"))
            return 3;
        if (cursor.AnyOf("однократно", "единожды"))
            return 1;
        if (cursor.AnyOf("раз", "раза", "разу"))
            return 1;
        var number = Amount(cursor);
        // «1–2 раза»: the smaller number is owed, the larger is for a person to judge.
        if (number is not null && cursor.Mark("-") && Amount(cursor) > number)
            cursor.Doubtful = atLeast = true;
        cursor.AnyOf("х", "го", "ух", "ого");
        return number is > 0 and <= 60 && cursor.AnyOf("раз", "раза", "разу", "разов") ? number : null;
    }

    public static int? Amount(Cursor cursor)
    {
        var token = cursor[0];
        if (token.Kind == TokenKind.Number)
            return cursor.Number();
        if (token.Kind != TokenKind.Word || Vocabulary.Number(token.Text) is not { } number)
            return null;
        cursor.At++;
        return number;
    }

    private static Rule? Unit(Cursor cursor, int times, bool atLeast)
    {
        var n =
            cursor.Try(() => Amount(cursor) is { } amount ? new Rule(default, amount, 1, false) : null)?.EveryN ?? 1;
        if (n is < 1 or > 60)
            return null;
        cursor.AnyOf("календарн*", "учебн*", "отчетн*");
        if (cursor.AnyOf("год", "года", "лет", "году"))
            return n == 2 ? new Rule(Every.TwoYears, 1, times, atLeast) : new Rule(Every.Year, n, times, atLeast);
        if (cursor.AnyOf("полугоди*", "полгода"))
            return new Rule(Every.HalfYear, n, times, atLeast);
        if (cursor.AnyOf("квартал*", "кв"))
            return new Rule(Every.Quarter, n, times, atLeast);
        if (cursor.AnyOf("четверт*"))
            return new Rule(Every.Year, 1, 4 * times, atLeast);
        if (cursor.AnyOf("триместр*"))
            return new Rule(Every.Year, 1, 3 * times, atLeast);
        if (cursor.AnyOf("месяц*", "мес"))
            return new Rule(Every.Month, n, times, atLeast);
        return cursor.AnyOf("недел*") ? new Rule(Every.Week, n, times, atLeast) : null;
    }

    // «до 10 числа каждого месяца», «5 числа ежемесячно», «последняя пятница месяца».
    private static Repeated? DayOfEvery(Cursor cursor)
    {
        if (MonthDayParser.Read(cursor) is not { } days)
            return null;
        cursor.SkipMarks(",");
        var (every, shift) = MonthDayParser.Month(cursor, days);
        if (every is { } told)
            return new Repeated(new Rule(told, 1, 1, AtLeast: false)).OnDays(days, shift);
        return Plain(cursor) is { } rule ? rule.OnDays(days, shift) : null;
    }

    /// <summary>Days of a month belong to a rule of months or quarters; each of them is one time.</summary>
    public static Repeated? OnDays(this Repeated repeated, IReadOnlyList<MonthDay> days, int? shift)
    {
        var rule = repeated.Rule;
        if (rule.Every is not (Every.Month or Every.Quarter) || days.Count == 0)
            return null;
        var last = rule.Every == Every.Quarter && days.All(d => d.Number == 0) ? 2 : 0;
        return repeated with
        {
            Rule = rule.Times == 1 && !rule.AtLeast ? rule with { Times = days.Count } : rule,
            MonthDays = [.. days.Select(d => d with { Shift = shift ?? last })],
        };
    }

    private static Repeated? WeekdayRule(Cursor cursor)
    {
        var every = cursor.AnyOf("каждый", "каждую", "каждое", "по", "еженедельно");
        cursor.SkipMarks(",");
        return every ? Weekdays(cursor, new Repeated(new Rule(Every.Week, 1, 1, AtLeast: false))) : null;
    }

    /// <summary>«По понедельникам и средам»: each day is one time of the week.</summary>
    public static Repeated? Weekdays(Cursor cursor, Repeated repeated)
    {
        List<DayOfWeek> days = [];
        while (days.Count < 7)
        {
            var at = cursor.At;
            if (days.Count > 0 && !cursor.Mark(",") && !cursor.AnyOf("и"))
                break;
            cursor.AnyOf("по", "в", "во", "каждую", "каждый");
            if (Vocabulary.Weekday(cursor[0].Text) is not { } day)
            {
                cursor.At = at;
                break;
            }
            cursor.At++;
            days.Add(day);
        }
        var rule = repeated.Rule;
        return days.Count == 0 || rule.Every != Every.Week
            ? null
            : repeated with
            {
                Rule = rule.Times == 1 && !rule.AtLeast ? rule with { Times = days.Count } : rule,
                Weekdays = days,
            };
    }
}
