namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>«В течение 10 дней после окончания отчётного квартала» is the tenth of the month that follows it.</summary>
internal static class ReportRoundParser
{
    private const int MostDays = 28;
    private const int MostWorkingDays = 20;

    public static Repeated? Read(Cursor cursor, Related count, int start)
    {
        cursor.SkipMarks(",");
        if (!cursor.AnyOf("после", "по", "со дня", "с момента", "с даты", "с") || count.Before)
            return null;
        if (!cursor.AnyOf("окончания", "завершения", "окончании", "завершении", "истечения", "истечении"))
            return null;
        var told = cursor.AnyOf("каждого", "отчетного", "каждого отчетного");
        if (Round(cursor) is not { } every || Day(count) is not { } day)
            return null;
        if (!told)
            cursor.Ask(Doubts.WhichRound(cursor.Cut(start)));
        return new Repeated(new Rule(every, 1, 1, AtLeast: false)).OnDays(
            cursor,
            [day],
            new RoundMonth(every, 0) { Reports = true }
        );
    }

    private static Every? Round(Cursor cursor) =>
        cursor.AnyOf("месяца") ? Every.Month
        : cursor.AnyOf("квартала") ? Every.Quarter
        : cursor.AnyOf("полугодия") ? Every.HalfYear
        : null;

    private static MonthDay? Day(Related count)
    {
        var (kind, number) = count.Unit switch
        {
            Unit.Day when count.Amount <= MostDays => (MonthDayKind.Date, count.Amount),
            Unit.Week when count.Amount <= 4 => (MonthDayKind.Date, count.Amount * 7),
            Unit.WorkingDay when count.Amount <= MostWorkingDays => (MonthDayKind.WorkingDay, count.Amount),
            _ => (MonthDayKind.Date, 0),
        };
        return number > 0 ? new MonthDay(kind, number) { Edge = Edge.By } : null;
    }
}
