namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>
/// «Раз в 14 дней», «каждые 10 дней»: a round of days is kept as one of weeks or months, where a clerk would take it for
/// one; any other is asked about.
/// </summary>
internal static class DayRules
{
    private const int Week = 7;

    public static Rule? Of(Cursor cursor, int days, int times, bool atLeast)
    {
        if (days % Week == 0)
            return new Rule(Every.Week, days / Week, times, atLeast);
        var perMonth = days switch
        {
            10 => 3,
            15 => 2,
            30 or 31 => 1,
            _ => 0,
        };
        if (perMonth == 0)
            return null;
        cursor.Ask(Doubts.DaysForMonth(days, perMonth));
        return new Rule(Every.Month, 1, perMonth * times, atLeast);
    }

    /// <summary>«Раз в 2 дня», «каждые 3 дня» and nothing else.</summary>
    public static int? Alone(Cursor cursor)
    {
        cursor.AnyOf("не реже чем", "не реже");
        if (cursor.AnyOf("каждые") || Once(cursor))
            if (RuleParser.Amount(cursor) is { } days && cursor.AnyOf(Vocabulary.Days) && cursor.IsOver)
                return days;
        return null;
    }

    private static bool Once(Cursor cursor)
    {
        _ = RuleParser.Amount(cursor);
        return cursor.AnyOf("раз в", "раза в");
    }
}
