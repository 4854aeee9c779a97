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
        : cursor.AnyOf("ежеквартальн*", "поквартально") ? Every.Quarter
        : cursor.AnyOf("ежемесячн*", "помесячно") ? Every.Month
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
        cursor.AnyOf("не более чем", "не более", "примерно", "по");
        if (cursor.AnyOf("каждый", "каждые", "каждую", "каждое", "каждого", "каждой", "каждом"))
            return Unit(cursor, 1, atLeast);
        var times = Times(cursor);
        return times is { } count && cursor.AnyOf("в", "за", "каждый", "каждые", "каждую", "каждое", "на протяжении")
            ? Unit(cursor, count, atLeast)
            : null;
    }

    private static int? Times(Cursor cursor)
    {
        if (cursor.AnyOf("дважды"))
            return 2;
        if (cursor.AnyOf("трижды"))
            return 3;
        if (cursor.AnyOf("однократно", "единожды"))
            return 1;
        if (cursor.AnyOf("раз", "разу"))
            return 1;
        var number = Amount(cursor);
        if (number is not null && cursor.Mark("-"))
            Amount(cursor);
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

    // «до 10 числа каждого месяца», «5 числа ежемесячно», «10 числа месяца, следующего за отчётным».
    private static Repeated? DayOfEvery(Cursor cursor)
    {
        if (DayOfMonth(cursor) is not { } day)
            return null;
        cursor.SkipMarks(",");
        if (cursor.AnyOf("месяца следующего за отчетным"))
            return Month(day);
        if (cursor.Words("месяца"))
        {
            cursor.SkipMarks(",");
            if (!cursor.Words("следующего за отчетным"))
                return null;
            return cursor.AnyOf("кварталом", "периодом") && cursor[-1].Text == "кварталом"
                ? Month(day) with
                {
                    Rule = new Rule(Every.Quarter, 1, 1, false),
                }
                : Month(day);
        }
        return Plain(cursor) is { } rule ? rule with { DayOfMonth = day } : null;
    }

    private static Repeated Month(int day) => new(new Rule(Every.Month, 1, 1, false)) { DayOfMonth = day };

    public static int? DayOfMonth(Cursor cursor)
    {
        var at = cursor.At;
        cursor.AnyOf("не позднее", "до", "к", "на");
        if (cursor[0] is { Kind: TokenKind.Number, Value: >= 1 and <= 31, Digits: <= 2 })
        {
            var day = cursor.Number();
            if (cursor.AnyOf("числа", "число", "числу"))
                return day;
        }
        cursor.At = at;
        return null;
    }

    private static Repeated? WeekdayRule(Cursor cursor)
    {
        var every = cursor.AnyOf("каждый", "каждую", "каждое", "по", "еженедельно");
        cursor.SkipMarks(",");
        cursor.AnyOf("по", "в", "во");
        if (!every || Vocabulary.Weekday(cursor[0].Text) is not { } day)
            return null;
        cursor.At++;
        return new Repeated(new Rule(Every.Week, 1, 1, false)) { Weekday = day };
    }
}
