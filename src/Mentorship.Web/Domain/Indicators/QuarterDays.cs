namespace Mentorship.Web.Domain.Indicators;

/// <summary>The days that quarters are counted on: 1 January closes the fourth one of the year before.</summary>
public static class QuarterDays
{
    /// <summary>The latest such day that has come.</summary>
    public static DateOnly Last(DateOnly day) => new(day.Year, day.Month - (day.Month - 1) % 3, 1);

    public static DateOnly Next(DateOnly day) => Last(day).AddMonths(3);

    /// <summary>The latest ones up to a day, oldest first; the day itself ends them.</summary>
    public static IReadOnlyList<DateOnly> UpTo(DateOnly day, int most)
    {
        var last = Last(day);
        List<DateOnly> days = [.. Enumerable.Range(0, most).Select(n => last.AddMonths(-3 * (most - 1 - n)))];
        if (last != day)
            days.Add(day);
        return days;
    }

    /// <summary>How many quarters will be closed after a day and not later than on the other.</summary>
    public static int Between(DateOnly day, DateOnly last)
    {
        var count = 0;
        for (var next = Next(day); next <= last.AddDays(1); next = next.AddMonths(3))
            count++;
        return count;
    }
}
