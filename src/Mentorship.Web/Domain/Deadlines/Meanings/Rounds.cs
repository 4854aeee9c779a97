using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>The occurrences of a recurrence between two days; a report on the last of them may come up to the limit.</summary>
internal sealed record Rounds(Repeated Phrase, DateOnly Begin, DateOnly End, bool Ends, DateOnly? After, DateOnly Limit)
{
    private const int Most = 2_000;

    public IEnumerable<(DateOnly? Start, DateOnly Due)> All() => (
            Phrase.Part is { } part ? Parts(part).Select(Other)
            : Phrase.On.Count > 0 ? Named()
            : Phrase.MonthDays.Count > 0 ? Phrase.MonthDays.SelectMany(Days)
            : Phrase is { Weekdays.Count: > 0, Rule.Every: not Every.Week }
                ? Even().Select(Among).OfType<(DateOnly?, DateOnly)>()
            : Phrase.Weekdays.Count > 0 ? Phrase.Weekdays.SelectMany(Weekdays)
            : Phrase.Rule.Of != Term.None ? SchoolYears(year => Calendar.Terms(Phrase.Rule, year))
            : Phrase.Rule.School ? SchoolYears(year => Calendar.SchoolParts(Phrase.Rule.Times, year))
            : Even().Select(Other)
        ).Where(o => !Phrase.Without.Contains(o.Item2.Month)).Take(Most);

    private DateOnly Last => Phrase.Reports ? Limit.AddYears(Limit.Year < 9_000 ? 1 : 0) : End;

    // Of a round that is reported on at least its last month has to lie inside; the report on it may come after.
    private bool Fits(DateOnly due, DateOnly round) =>
        Phrase.Reports
            ? round > DateOnly.MinValue.AddMonths(1)
                && round.AddMonths(-1) is var last
                && last >= Begin
                && last <= End
                && (due <= Limit || last.AddMonths(1).AddDays(-1) <= End)
            : due >= Begin && due <= End;

    private IEnumerable<(DateOnly?, DateOnly)> Named()
    {
        var step = Phrase.Rule.Every switch
        {
            Every.TwoYears => 2,
            Every.Year => Phrase.Rule.EveryN,
            _ => 1,
        };
        foreach (var window in Phrase.On)
        {
            int? first = null;
            for (var year = Begin.Year - 1; year <= Math.Min(Last.Year, 9_990); year++)
            {
                if (window.Span.Days(year) is not var (begins, ends))
                    continue;
                var (start, due) = Other((window.Edge == Edge.By ? null : begins, ends));
                if (!Fits(due, new DateOnly(due.Year, 1, 1)))
                    continue;
                first ??= year;
                if ((year - first) % step == 0)
                    yield return (start, due);
                if (window.Span.Year is not null)
                    break;
            }
        }
    }

    private IEnumerable<(DateOnly?, DateOnly)> Days(MonthDay day)
    {
        var step = Math.Max(1, Calendar.Months(Phrase.Rule));
        var month = new DateOnly(Begin.Year, 1, 1);
        for (; month <= Last && month.Year < 9_990; month = month.AddMonths(step))
        {
            if (day.In(month) is { } found && Other(found) is var (start, due) && Fits(due, month))
                yield return (start, due);
        }
    }

    // «В декабре – до 20»; a report «за IV квартал» comes in the month after it.
    private (DateOnly? Start, DateOnly Due) Other((DateOnly? Start, DateOnly Due) round)
    {
        foreach (var other in Phrase.Except)
        {
            var about = Phrase.Reports && other.IsOfRound ? round.Due.AddDays(-round.Due.Day) : round.Due;
            if (other.Of(about) is not { } due)
                continue;
            var whole = round.Start < due && round.Start < round.Due;
            return (
                other.Due.Edge != Edge.By ? due
                : whole ? round.Start
                : null,
                due
            );
        }
        return round;
    }

    // «в конце каждого квартала»: rounds of the calendar, whole ones.
    private IEnumerable<(DateOnly?, DateOnly)> Parts(RoundPart part)
    {
        var anchor = Calendar.Anchor(Phrase.Rule.Every, Begin);
        for (var round = 0; round < Most; round++)
        {
            var first = Calendar.Step(Phrase.Rule, anchor, round);
            if (first > End || first.Year > 9_990)
                break;
            var last = Calendar.Step(Phrase.Rule, anchor, round + 1).AddDays(-1);
            // «Последняя декада» of a quarter is of its last month.
            var whole = new FixedSpan(part.IsDecade ? new DateOnly(last.Year, last.Month, 1) : first, last);
            if (
                new PartSpan(part.Part, part.Number, whole).Days(first.Year) is var (start, due)
                && due >= Begin
                && due <= End
            )
                yield return (part.Edge == Edge.By ? null : start, due);
        }
    }

    private IEnumerable<(DateOnly?, DateOnly)> Weekdays(DayOfWeek weekday)
    {
        var due = Begin.AddDays(((int)weekday - (int)Begin.DayOfWeek + 7) % 7);
        for (; due <= End; due = due.AddDays(7 * Phrase.Rule.EveryN))
            yield return (Phrase.ByWeekday ? null : due, due);
    }

    // «2 раза в месяц по средам»: from the first of them in the half of a month to its last one.
    private (DateOnly?, DateOnly)? Among((DateOnly?, DateOnly) part)
    {
        var (start, due) = (part.Item1 ?? part.Item2, part.Item2);
        while (start <= due && !Phrase.Weekdays.Contains(start.DayOfWeek))
            start = start.AddDays(1);
        while (due > start && !Phrase.Weekdays.Contains(due.DayOfWeek))
            due = due.AddDays(-1);
        return start <= due ? (start, due) : null;
    }

    // «Три раза в учебный год»: a summer belongs to no part.
    private IEnumerable<(DateOnly?, DateOnly)> SchoolYears(Func<int, IEnumerable<(DateOnly, DateOnly)>> parts)
    {
        for (var year = Math.Max(1, Begin.Year - 1); year <= Math.Min(End.Year, 9_990); year++)
            foreach (var (start, last) in parts(year))
                if (last >= Begin && start <= End)
                    yield return (start < Begin ? Begin : start, last > End ? End : last);
    }

    private IEnumerable<(DateOnly?, DateOnly)> Even()
    {
        var rule = Phrase.Rule;
        // «Ежегодно с 1 октября» counts its years from there.
        var isOwn = After is not null || rule.Every >= Every.Year && Phrase.Bounds is { Edge: Edge.Since };
        // After a first day the quarters are the calendar's, «до 1 октября» ends what came before October.
        var quarters = After is not null && rule is { Every: Every.Quarter, EveryN: 1 };
        var anchor =
            !isOwn || quarters ? Calendar.Anchor(rule.Every, Begin)
            : After is { Day: 1 } ? Begin.AddDays(-1)
            : Begin;
        // A round that the end cuts off is not owed, unless it is a year or the only one.
        var clips = Ends || After is null && rule is { Every: Every.Year, EveryN: 1 };
        var any = false;
        for (var round = 0; round < Most; round++)
        {
            var first = Calendar.Step(rule, anchor, round);
            if (first > End)
                break;
            foreach (var (start, last) in Calendar.Parts(rule, first, Calendar.Step(rule, anchor, round + 1)))
            {
                // Of the quarter that the first day fell in less than a half is left.
                if (quarters && start < Begin && last.DayNumber - Begin.DayNumber < Begin.DayNumber - start.DayNumber)
                    continue;
                if (last < Begin || start > End || last > End && !clips && (any || After is not null))
                    continue;
                any = true;
                yield return (start < Begin ? Begin : start, last > End ? End : last);
            }
        }
    }
}
