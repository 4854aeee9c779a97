namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>«Раз в четверть, до 25 числа последнего месяца»: a day of each quarter, trimester or semester of a school.</summary>
internal static class TermDays
{
    public static Repeated? Narrow(Cursor cursor, Repeated rule)
    {
        if (
            rule.Rule is not { Of: var term and not Term.None }
            || rule.Rule.Times != (int)term
            || MonthDayParser.Read(cursor) is not [{ Kind: MonthDayKind.Date, Number: > 0, Since: null } day]
            || Vocabulary.Ordinal(cursor[0].Text) is not ((0 or 1) and var which)
            || !cursor.IsWord("месяца", 1)
        )
            return null;
        cursor.At += 2;
        cursor.AnyOf("каждой", "каждого", "учебной", "данной", "этой");
        _ = TermParser.Word(cursor);
        var months = which == 0 ? Last(term) : First(term);
        // The calendar has no 31 November.
        return months.Any(m => day.Number > DateTime.DaysInMonth(2027, m))
            ? null
            : rule with
            {
                On = [.. months.Select(m => new Window(new DaySpan(day.Number, m), day.Edge))],
            };
    }

    private static int[] First(Term term) =>
        term switch
        {
            Term.Quarter => [9, 11, 1, 4],
            Term.Trimester => [9, 12, 3],
            _ => [9, 1],
        };

    private static int[] Last(Term term) =>
        term switch
        {
            Term.Quarter => [10, 12, 3, 5],
            Term.Trimester => [11, 2, 5],
            _ => [12, 5],
        };
}
