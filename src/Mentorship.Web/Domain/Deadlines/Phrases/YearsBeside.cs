using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>
/// Years said once for the dates beside them: «май 2025, 2026», «сентябрь, май 2026–2027 уч.г.», «2026 год: октябрь».
/// They are no deadlines of their own there.
/// </summary>
internal sealed class YearsBeside(Cursor cursor, int start)
{
    private const int Most = 12;

    private readonly List<bool> isYears = [];
    private string? question;

    /// <summary>Nothing but years was read yet: dates may follow in brackets or behind a colon.</summary>
    public bool AreAlone => !isYears.Contains(false);

    public void Add(Window window)
    {
        var years = IsYears(window);
        // «Октябрь 2026, 2027 год» may mean all of that year, «октябрь 2026–2027» a stretch.
        var open = cursor[-1].Kind == TokenKind.Number ? window.Span is RangeSpan : IsOne(cursor);
        if (years && isYears.Count > 0 && open && window.Span is not SchoolSpan)
            question ??= Doubts.EachYear(cursor.Cut(start));
        isYears.Add(years);
    }

    /// <summary>The last window was narrowed by another.</summary>
    public void Replace(Window window) => isYears[^1] = IsYears(window);

    public bool Open(Cursor here)
    {
        if (here.Mark("("))
            return true;
        if (AreAlone && !here.Mark(":"))
            here.Mark("-");
        return false;
    }

    public bool MayStand(Window inBrackets) => AreAlone != IsYears(inBrackets);

    public WindowList Spread(List<Window> items)
    {
        // «В течение 2026–2027 учебного года, май»
        if (items is [{ Lasting: true, Span: var whole }, _, ..] && Ends(whole) is not null)
            cursor.Ask(Doubts.EachYear(cursor.Cut(start)));
        if (!isYears.Contains(true) || AreAlone)
            return new WindowList(ListYears.Spread(items));
        var plain = new WindowList(ListYears.Spread([.. items]));
        items = ListYears.AsSchoolYears(items);
        List<Window> all = [];
        YearlyWindows? yearly = null;
        for (var at = 0; at < items.Count; )
        {
            var (first, second) = (Run(at), Run(at + Run(at)));
            var (dates, years) = isYears[at]
                ? (items.GetRange(at + first, second), items.GetRange(at, first))
                : (items.GetRange(at, first), items.GetRange(at + first, second));
            if (dates.Count == 0 || Each(dates, years, isYears[at]) is not { Count: > 0 } each)
            {
                cursor.Ask(Doubts.EachYear(cursor.Cut(start)));
                return plain;
            }
            all.AddRange(each);
            yearly =
                first + second == items.Count && years is [var only] && dates.TrueForAll(d => d.Span.Year is null)
                    ? new YearlyWindows(dates, only)
                    : null;
            at += first + second;
        }
        return new WindowList(all) { Yearly = yearly };
    }

    public static bool IsYears(Window window) =>
        window is { Edge: Edge.Within, Lasting: false, Hour: null, Weekday: null } && Ends(window.Span) is not null;

    /// <summary>The first and the last year of whole years, or of one school year.</summary>
    public static (int First, int Last)? Ends(Span span) =>
        Named(span) is var (first, last) && first <= last ? (first, last) : null;

    public static bool AreMany(Span span) => span is RangeSpan && Ends(span) is not null;

    private static (int First, int Last)? Named(Span span) =>
        span switch
        {
            MonthsSpan { First: 1, Last: 12, OwnYear: { } year } => (year, year),
            SchoolSpan { Half: 0, OwnYear: { } autumn } => (autumn, autumn + 1),
            RangeSpan { First: SchoolSpan { Half: 0, OwnYear: { } from }, Last: SchoolSpan { OwnYear: { } to } } => (
                from,
                to + 1
            ),
            RangeSpan
            {
                First: MonthsSpan { First: 1, Last: 12, OwnYear: { } from },
                Last: MonthsSpan { First: 1, Last: 12, OwnYear: { } to }
            } => (from, to),
            _ => null,
        };

    private int Run(int at)
    {
        var end = at;
        while (end < isYears.Count && isYears[end] == isYears[at])
            end++;
        return end - at;
    }

    private List<Window>? Each(List<Window> dates, List<Window> years, bool yearsFirst)
    {
        if (years.Count == 0)
            return yearsFirst ? null : [.. ListYears.Spread(dates)];
        var schools = years.Exists(y => IsSchool(y.Span));
        List<int> all = [.. years.SelectMany(Years).Distinct().Take(Most + 1)];
        var own = dates[^1].Span.Year;
        if (all.Count > Most || own is 0 || dates.SkipLast(1).Any(d => d.Span.Year is not null))
            return null;
        if (own is not { } year)
            return [.. all.SelectMany(y => dates.Select(d => d with { Span = In(d.Span, y, schools, all.Count > 1) }))];
        if (yearsFirst || schools)
            return null;
        if (question is not null)
            cursor.Ask(question);
        dates = [.. dates.Select(d => d with { Span = d.Span.In(year) })];
        return
        [
            .. dates,
            .. all.Where(y => y != year).SelectMany(y => dates.Select(d => d with { Span = d.Span.Moved(y - year) })),
        ];
    }

    private static bool IsSchool(Span span) => span is SchoolSpan or RangeSpan { First: SchoolSpan };

    private static IEnumerable<int> Years(Window window) =>
        Ends(window.Span) is var (first, last)
            ? Enumerable.Range(first, Math.Min(Most + 1, last - first + (IsSchool(window.Span) ? 0 : 1)))
            : [];

    private Span In(Span span, int year, bool school, bool many)
    {
        if (!school)
        {
            if (question is not null && many)
                cursor.Ask(question);
            return span.In(year);
        }
        var (begin, end) = (new DateOnly(year, 9, 1), new DateOnly(year + 1, 8, 31));
        foreach (var candidate in new[] { year, year + 1 })
            if (span.Days(candidate) is var (start, due) && start >= begin && due <= end)
            {
                cursor.AskIf(due.Month is 7 or 8, Doubts.Summer(candidate));
                return span.In(candidate);
            }
        cursor.Ask(Doubts.Summer(year));
        return span.In(year);
    }

    // «2027 год», «2027 г.», but not «г.г.».
    private static bool IsOne(Cursor cursor)
    {
        var back = cursor.IsMark(".", -1) ? 2 : 1;
        return cursor[-back].Text is "год" or "году" or "года"
            || cursor.IsWord("г", -back) && !(cursor.IsWord("г", -back - 1) || cursor.IsWord("г", -back - 2));
    }
}
