using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>How often: «ежеквартально», «не реже двух раз в год», «каждые три месяца», «по вторникам».</summary>
internal static class RuleParser
{
    public static Repeated? Read(Cursor cursor) =>
        cursor.Try(() => DayOfEvery(cursor))
        ?? cursor.Try(() => WeekdayParser.Nth(cursor))
        ?? cursor.Try(() => WeekdayParser.AtHour(cursor))
        ?? cursor.Try(() => WeekdayParser.Rule(cursor))
        ?? cursor.Try(() => RoundPartParser.Each(cursor))
        ?? cursor.Try(() => EachMonth(cursor))
        ?? cursor.Try(() => Plain(cursor));

    private static Repeated? Plain(Cursor cursor)
    {
        if (Adverb(cursor) is { } every)
        {
            var school = every == Every.Year && cursor.IsStem("учебн", -2);
            var at = cursor.At;
            cursor.SkipMarks(",(-");
            cursor.AnyOf("но", "и");
            if (cursor.Try(() => Counted(cursor)) is { } counted)
            {
                cursor.Mark(")");
                return new Repeated(counted);
            }
            cursor.At = at;
            return new Repeated(new Rule(every, 1, 1, AtLeast: false) { School = school });
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
        cursor.AnyOf("ежегодн*", "из года в год", "каждого учебного года", "каждого года") || Short(cursor, "ежег")
            ? Every.Year
        : cursor.AnyOf("по полугодиям", "каждого полугодия") ? Every.HalfYear
        : cursor.AnyOf("ежеквартальн*", "поквартально", "по кварталам") || Short(cursor, "ежекв") ? Every.Quarter
        : cursor.AnyOf("ежемесячн*", "помесячно", "по месяцам") || Short(cursor, "ежемес") ? Every.Month
        : cursor.AnyOf("еженедельн*", "понедельно") || Short(cursor, "еженед") ? Every.Week
        : null;

    // «ежекварт.», «ежемес.»
    private static bool Short(Cursor cursor, string stem)
    {
        if (!cursor.IsStem(stem) || !cursor.IsMark(".", 1) || cursor[0].Text.Length > stem.Length + 4)
            return false;
        cursor.At += 2;
        return true;
    }

    internal static Rule? Counted(Cursor cursor)
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
        cursor.AskIf(cursor.AnyOf("не более чем", "не более", "не чаще чем", "не чаще"), Doubts.MoreOftenThan);
        if (cursor.AnyOf("примерно"))
            cursor.Ask(Doubts.Roughly("примерно"));
        if (!cursor.AnyOf("по", "на") && cursor.IsWord("в") && cursor.IsStem("кажд", 1))
            cursor.At++;
        if (cursor.AnyOf("ежедекадно", "подекадно"))
            return new Rule(Every.Month, 1, 3, atLeast);
        if (TermParser.Plural(cursor) is { } terms)
            return new Rule(Every.Year, 1, (int)terms, atLeast) { Of = terms };
        cursor.AnyOf("через");
        if (cursor.AnyOf("каждый", "каждые", "каждую", "каждое", "каждого", "каждой", "каждом"))
            return Unit(cursor, 1, atLeast);
        var times = Times(cursor, ref atLeast);
        return times is { } count && (cursor.AnyOf(Within) || cursor.Mark("/")) ? Unit(cursor, count, atLeast) : null;
    }

    private static readonly string[] Within =
    [
        "в течение всего",
        "в течение каждого",
        "в течение",
        "на протяжении",
        "в",
        "за",
        "каждый",
        "каждые",
        "каждую",
        "каждое",
    ];

    // «Одна встреча в неделю», «не менее двух занятий в месяц»
    private static readonly string[] Deeds =
    [
        "встреч*",
        "заняти*",
        "консультаци*",
        "семинар*",
        "заседани*",
        "совещани*",
        "мероприяти*",
        "урок*",
        "посещени*",
        "публикаци*",
    ];

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
        if (number is { } least && cursor.Mark("-") && Amount(cursor) is { } most && most > least)
            atLeast = cursor.AskIf(true, Doubts.LeastOf(least, most));
        cursor.AnyOf("х", "го", "ух", "ого");
        if (number is > 0 && cursor.AnyOf("р"))
            cursor.Mark(".");
        else if (!cursor.AnyOf("раз", "раза", "разу", "разов") && !cursor.AnyOf(Deeds))
            return null;
        return number is > 0 and <= 60 ? number : null;
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

    internal static Rule? Unit(Cursor cursor, int times, bool atLeast)
    {
        var n =
            cursor.Try(() => Amount(cursor) is { } amount ? new Rule(default, amount, 1, false) : null)?.EveryN ?? 1;
        if (n is < 1 or > 60)
            return null;
        var school = cursor.AnyOf("учебн*", "уч");
        if (school)
            cursor.Mark(".");
        cursor.AnyOf("календарн*", "отчетн*");
        if (school && n == 1 && cursor.AnyOf("год", "года", "году"))
            return new Rule(Every.Year, 1, times, atLeast) { School = true };
        if (cursor.AnyOf("год", "года", "лет", "году"))
            return n == 2 ? new Rule(Every.TwoYears, 1, times, atLeast) : new Rule(Every.Year, n, times, atLeast);
        if (cursor.AnyOf("полугоди*", "полгода"))
            return new Rule(Every.HalfYear, n, times, atLeast);
        if (cursor.AnyOf("квартал*", "кв"))
            return new Rule(Every.Quarter, n, times, atLeast);
        if (TermParser.Word(cursor) is { } term)
            return TermParser.Rule(term, n, times, atLeast);
        if (n > 1 && cursor.AnyOf(Vocabulary.Days))
            return DayRules.Of(cursor, n, times, atLeast);
        if (n == 1 && cursor.AnyOf(Vocabulary.Decades))
        {
            cursor.AnyOf("месяца", "каждого месяца");
            return new Rule(Every.Month, 1, 3 * times, atLeast);
        }
        if (cursor.AnyOf("месяц*", "мес"))
            return new Rule(Every.Month, n, times, atLeast);
        return cursor.AnyOf(Vocabulary.Weeks) ? new Rule(Every.Week, n, times, atLeast) : null;
    }

    // «до 10 числа каждого месяца», «5 числа ежемесячно», «последняя пятница месяца».
    private static Repeated? DayOfEvery(Cursor cursor)
    {
        var at = cursor.At;
        if (MonthDayParser.Read(cursor) is not { } days)
            return null;
        cursor.SkipMarks(",");
        var month = RoundMonthParser.Read(cursor, days);
        if (month.Every is { } told)
        {
            cursor.Try(() => Adverb(cursor) == told ? cursor : null);
            return new Repeated(new Rule(told, 1, 1, AtLeast: false)).OnDays(cursor, days, month);
        }
        cursor.SkipMarks(",");
        if (cursor.Try(() => Plain(cursor)) is { } rule)
            return rule.OnDays(cursor, days, month);
        if (!month.Reports && cursor.At > at && IsEveryNth(cursor, at, days))
            return new Repeated(new Rule(Every.Month, 1, 1, AtLeast: false)).OnDays(cursor, days, month);
        if (!month.Reports)
            return null;
        cursor.Ask(Doubts.ReportPeriod);
        return new Repeated(new Rule(Every.Month, 1, 1, AtLeast: false)).OnDays(cursor, days, month);
    }

    // «Каждая третья среда»: of every month, unless every third week is meant.
    private static bool IsEveryNth(Cursor cursor, int at, IReadOnlyList<MonthDay> days)
    {
        if (!cursor.IsStem("кажд", at - cursor.At) || days.Any(d => d.Kind != MonthDayKind.Weekday))
            return false;
        cursor.AskIf(days is [{ Number: 2 or 3 }], Doubts.EveryNth);
        return true;
    }

    /// <summary>Days of a month belong to a rule of months or quarters; each of them is one time.</summary>
    public static Repeated? OnDays(
        this Repeated repeated,
        Cursor cursor,
        IReadOnlyList<MonthDay> days,
        RoundMonth month
    )
    {
        var rule = repeated.Rule;
        if (
            rule is { Every: Every.Quarter or Every.HalfYear, EveryN: 1 }
            && (rule.Every == Every.Quarter || days.All(d => d.Edge == Edge.By))
            && month is { Shift: null, Reports: false }
            && days.All(d => d is { Number: > 0, Since: null } and not { Kind: MonthDayKind.Weekday })
        )
        {
            // «Ежеквартально до 5 числа» is hardly said of the quarter that has just begun.
            var by = days.All(d => d.Edge == Edge.By);
            cursor.Ask(
                !by ? Doubts.WhichMonth
                : rule.Every == Every.Quarter ? Doubts.WhichQuarter
                : Doubts.WhichHalfYear
            );
            month = by ? month with { Reports = true } : month;
        }
        var fits = rule.Every is Every.Month or Every.Quarter || month.Reports && rule.Every is not Every.Week;
        if (!fits || days.Count == 0)
            return null;
        var last = rule.Every == Every.Quarter && days.All(d => d.Number == 0) ? 2 : 0;
        return repeated with
        {
            Rule = rule.Times == 1 && !rule.AtLeast ? rule with { Times = days.Count } : rule,
            MonthDays = [.. days.Select(d => d with { Shift = month.Shift ?? (month.Reports ? 0 : last) })],
            Reports = month.Reports,
        };
    }
}
