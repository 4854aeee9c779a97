namespace Mentorship.Web.Domain.Pairs;

/// <summary>How long somebody has been a mentor: days in pairs, each once however many pairs it was spent in.</summary>
public static class MentorDays
{
    public const decimal OfYear = 365.25m;

    public static int Count(IEnumerable<(DateOnly From, DateOnly To)> terms, DateOnly upTo)
    {
        var (days, reached) = (0, DateOnly.MinValue);
        foreach (var (from, to) in terms.OrderBy(t => t.From))
        {
            var begin = from > reached ? from : reached.AddDays(1);
            var end = to < upTo ? to : upTo;
            if (end < begin)
                continue;
            days += end.DayNumber - begin.DayNumber + 1;
            reached = end;
        }
        return days;
    }
}
