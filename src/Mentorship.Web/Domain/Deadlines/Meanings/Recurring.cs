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
        if (phrase.Bounds is { } bounds && frame.Ends(bounds) is var (start, due))
        {
            since = start;
            begin = start ?? begin;
            until = bounds.Edge == Edge.Since || bounds.Span is PeriodSpan ? null : due;
            end = until is { } stop && frame.To is { } period ? Earlier(stop, period) : until ?? end;
        }
        if (after is { } day && day < DateOnly.MaxValue)
            begin = day.AddDays(1);
        var on = phrase.On.Select(w => w with { Span = frame.Bound(w.Span) }).ToList();
        frame.Impossible |= phrase.Except.Any(e =>
            !Enumerable.Range(2000, 5).Any(y => e.In(e.About.OwnYear ?? y) is not null)
        );
        frame.Impossible |= on.Exists(w =>
            !Enumerable.Range(2000, 5).Any(y => w.Span.Days(w.Span.Year > 0 ? w.Span.Year.Value : y) is not null)
        );
        var asked = phrase with { On = on };
        List<Occurrence> all = [.. head?.Occurrences ?? []];
        if (begin is { } from && end is { } to && from <= to)
            all.AddRange(
                Found(new Rounds(asked, from, to, until <= to, after, frame.To ?? to), frame)
                    .Where(o => frame.From is null || o.Due >= frame.From)
                    .Select(o => new Occurrence(o.Start, o.Due, null, WindowWords.Label(o.Start, o.Due)))
            );
        if (asked.Part is null && on.FindIndex(w => IsNever(w, asked, begin, end, frame)) is >= 0 and var never)
            frame.Ask(Doubts.Never(SpanWords.Of(phrase.On[never]), frame.IsOfOrder));
        // «Ежеквартально (1 апреля, 1 июля, 1 октября, 1 января)»: each of its quarters is named once.
        var isWhole = on.Count > 1 && on.Count * Calendar.Months(phrase.Rule) == 12;
        if (on.Count > 1 && !isWhole && InTurn.Of(on, frame) is var turned && turned[^1] != on[^1])
            frame.Ask(Doubts.OutOfTurn(frame.IsOfOrder));
        if (on.Count > 0 && !isWhole && phrase.Rule.Every is Every.Month or Every.Quarter or Every.HalfYear)
            frame.Ask(Doubts.NotEachRound(RuleWords.Of(new Repeated(phrase.Rule), null, null, null), on.Count));
        foreach (var other in phrase.Except)
            if (!all.Exists(o => other.In(o.Due.Year) == o.Due || other.In(o.Due.Year - 1) == o.Due))
                frame.Ask(Doubts.Never(RoundWords.Of(other), frame.IsOfOrder));
        if (all.Count == 0 && (until < frame.From || since > frame.To))
            frame.Ask(Doubts.Never(RuleWords.Of(phrase, null, since, until), frame.IsOfOrder));
        if (all.Count > 0 && all.TrueForAll(o => o.Due < frame.Signed))
            frame.Ask(Doubts.AllBeforeOrder);
        if (!frame.Assumed)
            all.ForEach(o => frame.Checked(o.Due));
        if (phrase is { Without.Count: > 0, Rule.Every: >= Every.Quarter } && !AreRounds(phrase))
            frame.Ask(Doubts.MonthsOfRound);
        if (frame.From is null)
            frame.Ask(Doubts.NoPeriod);
        if (frame.Assumed && after is null && since is null)
            frame.Warnings.Add(DeadlineWarning.YearAssumed);
        var rule = Counted(phrase);
        if (phrase.On.Count > 0 && rule.Times > 1 && rule.Times != phrase.On.Count && IsOfYear(phrase))
            frame.Ask(Doubts.Times(rule.Times, phrase.On.Count));
        if (all.Exists(o => o.Start < frame.From) && phrase.On.Count > 0)
        {
            if (!frame.IsOfOrder)
                frame.Warnings.Add(DeadlineWarning.OutsidePeriod);
            frame.Ask(Doubts.StartsBefore(frame.IsOfOrder));
        }
        if (phrase is { HasDays: false, First: null, Bounds: null } && IsLonger(rule, frame))
            frame.Ask(Doubts.LongerThanPeriod(frame.IsOfOrder));
        return new Meaning(
            DeadlineKind.Recurring,
            Meaning.Once(all),
            new Recurrence(rule.Every, rule.EveryN, rule.Times, rule.AtLeast, begin, until),
            RuleWords.Of(phrase with { Rule = rule }, head?.Words, after is null ? since : null, until)
        );
    }

    // «Ежеквартально, кроме III квартала»: whole rounds are left out.
    private static bool AreRounds(Repeated phrase) =>
        phrase is { HasDays: false, Part: null, Rule: { Every: Every.Quarter, EveryN: 1, Times: 1 } }
        && phrase.Without.GroupBy(m => (m - 1) / 3).All(q => q.Distinct().Count() == 3);

    // «Ежегодно до 1 марта» in a document from September to December.
    private static bool IsNever(Window window, Repeated phrase, DateOnly? begin, DateOnly? end, Frame frame) =>
        begin is { } from
        && end is { } to
        && from <= to
        && !phrase.Reports
        && !new Rounds(phrase with { On = [window] }, from, to, true, null, frame.To ?? to).All().Any();

    // «Октябрь, апрель ежегодно» is twice a year.
    private static Rule Counted(Repeated phrase) =>
        IsYearly(phrase) && phrase is { Rule: { Times: 1, AtLeast: false }, On.Count: > 1, Reports: false }
            ? phrase.Rule with
            {
                Times = phrase.On.Count,
            }
            : phrase.Rule;

    private static bool IsYearly(Repeated phrase) => IsOfYear(phrase) && phrase.On.All(w => w.Span is not RangeSpan);

    private static bool IsOfYear(Repeated phrase) =>
        phrase.Rule is { Every: Every.Year, EveryN: 1, Of: Term.None } && phrase.On.All(w => w.Span.Year is null);

    private static bool IsLonger(Rule rule, Frame frame) =>
        rule.Every >= Every.Year
        && Calendar.Months(rule) / rule.Times is > 12 and var months
        && frame is { From: { Year: < 9_000 } from, To: { } to }
        && from.AddMonths(Math.Min(months, 2_000)) > to.AddDays(1);

    // The report on the end of the period comes after it: better known with a warning than not at all.
    private static IEnumerable<(DateOnly? Start, DateOnly Due)> Found(Rounds rounds, Frame frame)
    {
        var found = rounds.All().ToList();
        if (found.Count == 0 && rounds.Phrase.Reports && rounds.Limit.Year < 9_000)
            found = [.. (rounds with { Limit = rounds.Limit.AddYears(1) }).All().OrderBy(o => o.Due).Take(1)];
        if (found.Exists(o => o.Due > frame.To))
            frame.Warnings.Add(DeadlineWarning.OutsidePeriod);
        return found;
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
