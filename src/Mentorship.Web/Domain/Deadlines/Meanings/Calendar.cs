using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>How long a round of a rule is and where the first one begins.</summary>
internal static class Calendar
{
    private const int SchoolMonths = 9;

    public static int Months(Rule rule) =>
        rule.EveryN
        * rule.Every switch
        {
            Every.Month => 1,
            Every.Quarter => 3,
            Every.HalfYear => 6,
            Every.Year => 12,
            Every.TwoYears => 24,
            _ => 0,
        };

    // A roadmap that begins in autumn counts its years from there; all others count calendar years.
    public static DateOnly Anchor(Every every, DateOnly begin) =>
        every switch
        {
            Every.Week => begin.AddDays(-(((int)begin.DayOfWeek + 6) % 7)),
            Every.Month => new DateOnly(begin.Year, begin.Month, 1),
            Every.Quarter => new DateOnly(begin.Year, (begin.Month - 1) / 3 * 3 + 1, 1),
            Every.HalfYear => new DateOnly(begin.Year, begin.Month > 6 ? 7 : 1, 1),
            _ when begin.Month is 8 or 9 => new DateOnly(begin.Year, begin.Month, 1),
            _ => new DateOnly(begin.Year, 1, 1),
        };

    public static DateOnly Step(Rule rule, DateOnly anchor, int round)
    {
        if (rule.Every == Every.Week)
            return anchor.AddDays(Math.Min(7 * rule.EveryN * round, DateOnly.MaxValue.DayNumber - anchor.DayNumber));
        var months = (long)Months(rule) * round;
        return months > (9_998 - anchor.Year) * 12L ? DateOnly.MaxValue : anchor.AddMonths((int)months);
    }

    /// <summary>«Два раза в год»: the round in two equal parts, by months where they divide.</summary>
    public static IEnumerable<(DateOnly Start, DateOnly Last)> Parts(Rule rule, DateOnly start, DateOnly next)
    {
        return Parts(Months(rule), rule.Times, start, next);
    }

    /// <summary>The parts of the school year that begins in that autumn; its halves meet at the New Year.</summary>
    public static IEnumerable<(DateOnly Start, DateOnly Last)> SchoolParts(int times, int autumn)
    {
        var (start, next) = (new DateOnly(autumn, 9, 1), new DateOnly(autumn + 1, 6, 1));
        var spring = new DateOnly(autumn + 1, 1, 1);
        return times == 2
            ? [(start, spring.AddDays(-1)), (spring, next.AddDays(-1))]
            : Parts(SchoolMonths, times, start, next);
    }

    /// <summary>The quarters, trimesters or semesters of that school year as most schools have them.</summary>
    public static IEnumerable<(DateOnly Start, DateOnly Last)> Terms(Rule rule, int autumn)
    {
        int[] months = rule.Of switch
        {
            Term.Quarter => [0, 2, 4, 7, SchoolMonths],
            Term.Trimester => [0, 3, 6, SchoolMonths],
            _ => [0, 4, SchoolMonths],
        };
        var start = new DateOnly(autumn, 9, 1);
        return months
            .Zip(months.Skip(1))
            .SelectMany(t =>
                Parts(
                    t.Second - t.First,
                    Math.Max(1, rule.Times / (int)rule.Of),
                    start.AddMonths(t.First),
                    start.AddMonths(t.Second)
                )
            );
    }

    private static IEnumerable<(DateOnly Start, DateOnly Last)> Parts(
        int months,
        int most,
        DateOnly start,
        DateOnly next
    )
    {
        var even = months > 0 && months % most == 0;
        var length = next.DayNumber - start.DayNumber;
        var times = Math.Min(most, Math.Max(1, length));
        DateOnly Cut(int part) =>
            part == times ? next
            : even ? start.AddMonths(months / times * part)
            : start.AddDays(length * part / times);
        for (var part = 0; part < times; part++)
            yield return (Cut(part), Cut(part + 1).AddDays(-1));
    }
}
