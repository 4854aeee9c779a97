using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

internal static class Recurring
{
    public static Meaning Of(Repeated phrase, Frame frame)
    {
        var head = phrase.First is WindowList windows ? Meaning.Dates(windows, frame) : null;
        var after = head?.Occurrences is [.., var last] ? last.Due : (DateOnly?)null;
        var (begin, end) = (frame.From, frame.To);
        DateOnly? until = null;
        DateOnly? since = null;
        if (phrase.Bounds is { } bounds && Ends(bounds, frame) is var (start, due))
        {
            since = start;
            begin = start ?? begin;
            until = bounds.Edge == Edge.Since || bounds.Span is PeriodSpan ? null : due;
            end = until is { } stop && frame.To is { } period ? Earlier(stop, period) : until ?? end;
        }
        if (after is { } day && day < DateOnly.MaxValue)
            begin = day.AddDays(1);
        var on = phrase.On.Select(w => w with { Span = frame.Bound(w.Span) }).ToList();
        frame.Impossible |= on.Exists(w =>
            !Enumerable.Range(2000, 5).Any(y => w.Span.Days(w.Span.Year > 0 ? w.Span.Year.Value : y) is not null)
        );
        var asked = phrase with { On = on };
        List<Occurrence> all = [.. head?.Occurrences ?? []];
        if (begin is { } from && end is { } to && from <= to)
            all.AddRange(
                new Rounds(asked, from, to, until <= to, after)
                    .All()
                    .Where(o => frame.From is null || o.Due >= frame.From)
                    .Select(o => new Occurrence(o.Start, o.Due, null, WindowWords.Label(o.Start, o.Due)))
            );
        if (frame.Assumed && after is null && since is null)
            frame.Warnings.Add(DeadlineWarning.YearAssumed);
        var rule = phrase.Rule;
        return new Meaning(
            DeadlineKind.Recurring,
            Meaning.InOrder(all),
            new Recurrence(rule.Every, rule.EveryN, rule.Times, rule.AtLeast, begin, until),
            RuleWords.Of(asked, head?.Words, after is null ? since : null, until)
        );
    }

    // The ends of a repetition are not deadlines: no warning about them.
    private static (DateOnly? Start, DateOnly Due)? Ends(Window bounds, Frame frame)
    {
        var had = frame.Warnings.ToList();
        var days = frame.Days(bounds);
        if (!had.Contains(DeadlineWarning.BeforeOrder))
            frame.Warnings.Remove(DeadlineWarning.BeforeOrder);
        if (!had.Contains(DeadlineWarning.OutsidePeriod))
            frame.Warnings.Remove(DeadlineWarning.OutsidePeriod);
        return days;
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
