using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>The occurrences of a recurrence between two days.</summary>
internal sealed record Rounds(Repeated Phrase, DateOnly Begin, DateOnly End, bool Ends, DateOnly? After)
{
    private const int Most = 2_000;

    public IEnumerable<(DateOnly? Start, DateOnly Due)> All() =>
        (
            Phrase.On.Count > 0 ? Named()
            : Phrase.MonthDays.Count > 0 ? Phrase.MonthDays.SelectMany(Days)
            : Phrase.Weekdays.Count > 0 ? Phrase.Weekdays.SelectMany(Weekdays)
            : Even()
        ).Take(Most);

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
            for (var year = Begin.Year - 1; year <= Math.Min(End.Year, 9_990); year++)
            {
                if (window.Span.Days(year) is not var (start, due) || due < Begin || due > End)
                    continue;
                first ??= year;
                if ((year - first) % step == 0)
                    yield return (window.Edge == Edge.By ? null : start, due);
                if (window.Span.Year is not null)
                    break;
            }
        }
    }

    private IEnumerable<(DateOnly?, DateOnly)> Days(MonthDay day)
    {
        var step = Math.Max(1, Calendar.Months(Phrase.Rule));
        var month = new DateOnly(Begin.Year, 1, 1);
        for (; month <= End && month.Year < 9_990; month = month.AddMonths(step))
        {
            if (day.In(month) is var (start, due) && due >= Begin && due <= End)
                yield return (start, due);
        }
    }

    private IEnumerable<(DateOnly?, DateOnly)> Weekdays(DayOfWeek weekday)
    {
        var due = Begin.AddDays(((int)weekday - (int)Begin.DayOfWeek + 7) % 7);
        for (; due <= End; due = due.AddDays(7 * Phrase.Rule.EveryN))
            yield return (due, due);
    }

    private IEnumerable<(DateOnly?, DateOnly)> Even()
    {
        var rule = Phrase.Rule;
        // «Ежегодно с 1 октября» counts its years from there.
        var isOwn = After is not null || rule.Every >= Every.Year && Phrase.Bounds is { Edge: Edge.Since };
        var anchor = isOwn ? Begin : Calendar.Anchor(rule.Every, Begin);
        var clips = Ends || After is null && rule.Every >= Every.Year;
        var any = false;
        for (var round = 0; round < Most; round++)
        {
            var first = Calendar.Step(rule, anchor, round);
            if (first > End)
                break;
            foreach (var (start, last) in Calendar.Parts(rule, first, Calendar.Step(rule, anchor, round + 1)))
            {
                if (last < Begin || start > End || last > End && !clips && (any || After is not null))
                    continue;
                any = true;
                yield return (start < Begin ? Begin : start, last > End ? End : last);
            }
        }
    }
}
