namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>
/// Counts working days: Saturdays, Sundays and the holidays that the Labour Code fixes by date are not.
/// Days moved by the government's yearly decree are not known here.
/// </summary>
internal static class WorkingDays
{
    private static readonly HashSet<(int Month, int Day)> Holidays =
    [
        (1, 1),
        (1, 2),
        (1, 3),
        (1, 4),
        (1, 5),
        (1, 6),
        (1, 7),
        (1, 8),
        (2, 23),
        (3, 8),
        (5, 1),
        (5, 9),
        (6, 12),
        (11, 4),
    ];

    public static bool IsWorking(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains((day.Month, day.Day));

    /// <summary>Working days after the first day, up to and with the second.</summary>
    public static int Between(DateOnly after, DateOnly upTo)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= upTo; day = day.AddDays(1))
            if (IsWorking(day))
                count++;
        return count;
    }

    public static DateOnly After(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0; )
        {
            day = day.AddDays(step);
            if (IsWorking(day))
                left--;
        }
        return day;
    }
}
