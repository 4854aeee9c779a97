namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>Days that a school knows by name: «ко Дню учителя», «в преддверии Дня Победы», «к Новому году».</summary>
internal static class KnownDays
{
    private const int LongestAdjective = 3;
    private const int NewYearsEve = 31;

    private static readonly (int Day, int Month, string[] Names)[] Table =
    [
        (1, 9, ["знаний"]),
        (3, 9, ["солидарности в борьбе с терроризмом"]),
        (8, 9, ["распространения грамотности", "грамотности"]),
        (27, 9, ["воспитателя и всех дошкольных работников", "воспитателя", "дошкольного работника"]),
        (1, 10, ["пожил* людей", "пожил* человека"]),
        (2, 10, ["среднего профессионального образования", "профтехобразования"]),
        (5, 10, ["учителя", "учителей"]),
        (4, 11, ["народного единства"]),
        (20, 11, ["ребенка", "правовой помощи детям"]),
        (3, 12, ["неизвестного солдата", "инвалидов"]),
        (5, 12, ["добровольца", "волонтера"]),
        (9, 12, ["героев отечества"]),
        (12, 12, ["конституции россии", "конституции рф", "конституции"]),
        (25, 1, ["российского студенчества", "студента", "студенчества"]),
        (8, 2, ["российской науки", "науки"]),
        (21, 2, ["родного языка"]),
        (23, 2, ["защитника отечества", "защитников отечества"]),
        (18, 3, ["воссоединения крыма с россией"]),
        (7, 4, ["здоровья"]),
        (12, 4, ["космонавтики"]),
        (9, 5, ["победы"]),
        (15, 5, ["семьи"]),
        (18, 5, ["музеев"]),
        (24, 5, ["славянской письменности и культуры", "славянской письменности"]),
        (27, 5, ["библиотек"]),
        (1, 6, ["защиты детей"]),
        (6, 6, ["русского языка"]),
        (12, 6, ["россии"]),
        (22, 6, ["памяти и скорби"]),
        (22, 8, ["государственного флага", "российского флага"]),
    ];

    public static Span? Read(Cursor cursor)
    {
        if (cursor[0].Kind != Tokens.TokenKind.Word)
            return null;
        return cursor.Try(() => NewYear(cursor))
            ?? cursor.Try(() => Womens(cursor))
            ?? cursor.Try(() => LastBell(cursor))
            ?? cursor.Try(() => Named(cursor));
    }

    /// <summary>«5 октября (День учителя)», «День знаний, 1 сентября»: the same day said twice.</summary>
    public static void Apposition(Cursor cursor, Span span)
    {
        var at = cursor.At;
        var bracket = cursor.IsMark("(");
        cursor.SkipMarks(",;(-\n");
        var same = span is DaySpan or MonthDaySpan ? cursor.Try(() => Read(cursor) ?? Date(cursor)) : null;
        if (same is not null && Day(same) == Day(span) && (!bracket || cursor.Mark(")")))
            return;
        cursor.At = at;
    }

    /// <summary>«К новому учебному году» is its first day.</summary>
    public static bool IsNewSchoolYear(Cursor cursor)
    {
        for (var back = 2; back < 8; back++)
            if (cursor[-back].Text is "новому" or "новым")
                return true;
        return false;
    }

    /// <summary>Just read; «накануне Нового года» is its eve already.</summary>
    public static bool IsNewYear(Cursor cursor) =>
        cursor.IsStem("год", -1)
        && (cursor.IsStem("нов", -2) || cursor.IsStem("нов", -3) && YearParser.IsYear(cursor[-2]));

    // «К Новому 2027 году»
    private static DaySpan? NewYear(Cursor cursor)
    {
        if (cursor.AnyOf("новогодн* праздник*"))
            return new DaySpan(NewYearsEve, 12);
        if (!cursor.AnyOf("новому", "нового", "новым", "новый"))
            return null;
        int? year = YearParser.IsYear(cursor[0]) ? cursor.Number() - 1 : null;
        return cursor.AnyOf("году", "года", "годом", "год") ? new DaySpan(NewYearsEve, 12, year) : null;
    }

    private static DaySpan? Womens(Cursor cursor)
    {
        cursor.AnyOf("международн*");
        return cursor.AnyOf("женск* дн*", "женский день") ? new DaySpan(8, 3, YearParser.After(cursor)) : null;
    }

    private static DaySpan? LastBell(Cursor cursor)
    {
        if (!cursor.AnyOf("последн* звон*"))
            return null;
        cursor.Ask(Doubts.LastBell);
        return new DaySpan(25, 5, YearParser.After(cursor));
    }

    private static Span? Named(Cursor cursor)
    {
        for (var words = 0; words < LongestAdjective && IsAdjective(cursor[0].Text); words++)
            cursor.At++;
        if (!cursor.AnyOf("день", "дню", "дня", "днем", "дне"))
            return null;
        cursor.SkipMarks("\n");
        if (cursor.AnyOf("матери"))
            return Sunday(cursor, 0, 11);
        if (cursor.AnyOf("отца"))
            return Sunday(cursor, 3, 10);
        if (cursor.AnyOf("семьи любви и верности") || cursor.IsWord("семьи") && cursor.IsMark(",", 1) && Loving(cursor))
            return new DaySpan(8, 7, YearParser.After(cursor));
        foreach (var (day, month, names) in Table)
            if (cursor.AnyOf(names))
                return new DaySpan(day, month, YearParser.After(cursor));
        return null;
    }

    private static bool Loving(Cursor cursor)
    {
        cursor.At += 2;
        return cursor.AnyOf("любви и верности");
    }

    private static MonthDaySpan Sunday(Cursor cursor, int number, int month) =>
        new(
            new MonthDay(MonthDayKind.Weekday, number) { Weekday = DayOfWeek.Sunday },
            new MonthsSpan(month, month, YearParser.After(cursor))
        );

    private static bool IsAdjective(string word) =>
        word.StartsWith("международн", StringComparison.Ordinal)
        || word.StartsWith("всероссийск", StringComparison.Ordinal)
        || word.StartsWith("всемирн", StringComparison.Ordinal)
        || word.StartsWith("общероссийск", StringComparison.Ordinal)
        || word.StartsWith("государственн", StringComparison.Ordinal)
        || word.StartsWith("праздн", StringComparison.Ordinal)
        || word.StartsWith("профессиональн", StringComparison.Ordinal);

    private static Span? Date(Cursor cursor) => SpanParser.Read(cursor) is DaySpan { Month: not null } day ? day : null;

    private static (DateOnly, DateOnly)? Day(Span span) => span.Days(span.Year ?? 2000);
}
