using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>The document around a phrase: its period, its order's date, and the doubts met while reading.</summary>
internal sealed class Frame
{
    public Frame(DocumentPeriod period, DateOnly? signed)
    {
        (Signed, IsOfOrder) = (signed, period.IsOfOrder);
        var (from, to) = period.From > period.To ? (period.To, period.From) : (period.From, period.To);
        Assumed = from is null && to is null;
        if (Assumed && signed is { } order)
            (from, to) = (new DateOnly(order.Year, 1, 1), new DateOnly(order.Year, 12, 31));
        From = from ?? (to is { } end ? new DateOnly(end.Year, 1, 1) : null);
        To = to ?? (from is { } start ? new DateOnly(start.Year, 12, 31) : null);
        if (period.From > period.To)
            Ask(Doubts.PeriodReversed);
    }

    private DocumentYears? years;

    public DateOnly? From { get; }
    public DateOnly? To { get; }
    public DateOnly? Signed { get; }

    public bool IsOfOrder { get; }

    /// <summary>The document names no period: the year of its order stands for it.</summary>
    public bool Assumed { get; }

    /// <summary>What has to be asked about, in a sentence: the first thing met.</summary>
    public string? Doubt { get; private set; }

    public SortedSet<DeadlineWarning> Warnings { get; } = [];

    /// <summary>A date that no calendar has was met: the phrase cannot be understood.</summary>
    public bool Impossible { get; set; }

    public (DateOnly? Start, DateOnly Due)? Days(Window window)
    {
        if (Choose(Bound(window.Span), window.Edge) is not var (start, due))
            return null;
        if (window.Span is RangeSpan { First: PeriodSpan, Last.Year: null } && due > To)
            Assume(Doubts.YearOutside(due.Year, IsOfOrder));
        if (window.Weekday is { } said && due.DayOfWeek != said)
            Ask(Doubts.Weekday(due));
        if (window.Eve && start > DateOnly.MinValue)
            due = start.AddDays(-1);
        if (window.Edge != Edge.Since)
            Checked(due);
        var early = window is { Edge: Edge.Within, Lasting: false, Span: RangeSpan } && start < From;
        if (
            !Assumed
            && !IsOfOrder
            && (early || due < From || due > To || start > To)
            && !(window.Lasting && due <= To && due >= From)
        )
            Warnings.Add(DeadlineWarning.OutsidePeriod);
        return window.Edge switch
        {
            Edge.By => (null, due),
            Edge.Since => (start, To ?? due),
            _ => (start, due),
        };
    }

    public void Ask(string question) => Doubt ??= question;

    /// <summary>A document that runs from autumn to spring or summer counts its years as schools do.</summary>
    public DocumentYears Years =>
        years ??=
            !Assumed && From is { Month: 8 or 9 } from && To is { Month: >= 5 and <= 8 } to && to.Year > from.Year
                ? new DocumentYears(Signed?.Year ?? from.Year, from.Year, to.Year - 1)
                : new DocumentYears(OneCalendarYear ?? Signed?.Year ?? From?.Year, null, null);

    /// <summary>The year of a document that speaks of one calendar year.</summary>
    public int? OneCalendarYear => From is { } from && To is { } to && from.Year == to.Year ? from.Year : null;

    /// <summary>Days that bound or anchor a deadline and are none themselves: no warning about them.</summary>
    public (DateOnly? Start, DateOnly Due)? Ends(Window bounds)
    {
        var had = Warnings.ToList();
        var days = Days(bounds);
        foreach (var warning in new[] { DeadlineWarning.BeforeOrder, DeadlineWarning.OutsidePeriod })
            if (!had.Contains(warning))
                Warnings.Remove(warning);
        return days;
    }

    /// <param name="counted">From another day, so that the document's period was not asked yet.</param>
    public DateOnly Checked(DateOnly due, bool counted = false)
    {
        if (counted && !Assumed && !IsOfOrder && (due < From || due > To))
            Warnings.Add(DeadlineWarning.OutsidePeriod);
        if (Signed is { } signed && due < signed)
            Warnings.Add(DeadlineWarning.BeforeOrder);
        return due;
    }

    public Span Bound(Span span) =>
        span switch
        {
            PeriodSpan { Calendar: true } => new MonthsSpan(1, 12),
            PeriodSpan { OneYear: true } when To?.DayNumber - From?.DayNumber > 366 => new MonthsSpan(1, 12),
            MonthsSpan { OwnYear: null, First: 1 or 7, Last: var last, First: var first }
                when last - first == 5 && IsSchoolYear => HalfOfSchoolYear(first),
            PeriodSpan when From is { } from && To is { } to => new FixedSpan(from, to),
            PartSpan { Part: Part.Half, Of: PeriodSpan { OneYear: true, Calendar: false } } half when IsSchoolYear =>
                HalfOfSchoolYear(half.Number == 1 ? 1 : 7),
            PartSpan part => part with { Of = BoundWhole(part.Of, part.Number == 1) },
            StretchSpan stretch => stretch with { Of = BoundWhole(stretch.Of, !stretch.Last) },
            RangeSpan range => range with { First = Bound(range.First), Last = Bound(range.Last) },
            _ => span,
        };

    // «До конца года» in a plan of a school year: a clerk would ask of which.
    private Span BoundWhole(Span whole, bool begins)
    {
        if (!begins && whole is PeriodSpan { OneYear: true, Calendar: false } && IsSchoolYear)
            Ask(Doubts.SchoolOrCalendarYear);
        return Bound(whole);
    }

    private bool IsSchoolYear => Years.IsOneSchoolYear;

    // In a plan of a school year a half-year is hardly a calendar's, yet a clerk would ask.
    private SchoolSpan HalfOfSchoolYear(int first)
    {
        Ask(Doubts.HalfYear(first == 1));
        return new SchoolSpan(first == 1 ? 1 : 2);
    }

    private (DateOnly Start, DateOnly Due)? Choose(Span span, Edge edge)
    {
        if (span.Year is { } own)
        {
            var days = span.Days(own);
            Impossible |= days is null && span is not PeriodSpan;
            if (days is null)
                Ask(Doubts.NoPeriod);
            return days;
        }
        if (From is not { } from || To is not { } to)
        {
            Ask(Doubts.NoYear);
            Impossible |= !Enumerable.Range(2000, 5).Any(y => span.Days(y) is not null);
            return null;
        }
        var found = Enumerable
            .Range(from.Year - 1, Math.Min(to.Year - from.Year, 60) + 3)
            .Select(span.Days)
            .OfType<(DateOnly Start, DateOnly Due)>()
            .ToList();
        var fits = found.FindAll(d => d.Due >= from && d.Due <= to && (edge == Edge.By || d.Start >= from));
        // «За IV квартал – до 10 января»: of the quarter that the document has, unless it has none.
        var reports = edge == Edge.By && span is RangeSpan;
        if (reports && fits.Exists(d => d.Start < from))
            fits = [.. found.FindAll(d => d.Start >= from && d.Start <= to).Take(1), .. fits];
        // «До 1 января» in a plan of a calendar year is hardly its first day.
        if (edge == Edge.By && span is DaySpan { Day: 1, Month: 1 } && fits is [{ Due: var first }] && first == from)
            fits = [];
        if (fits.Count == 0)
            fits = found.FindAll(d => d.Start <= to && d.Due >= from && edge != Edge.By);
        // «Декабрь – январь» begins in the document's year, «август – май» lies in it from the autumn on.
        if (fits.Count > 1 && fits[0].Start < from && fits[0].Start.Year < fits[0].Due.Year)
            if (to.DayNumber - fits[1].Start.DayNumber >= fits[0].Due.DayNumber - from.DayNumber)
                fits.Reverse();
        Impossible |= found.Count == 0;
        if (found.Count == 0)
            return null;
        var taken =
            fits.Count > 0 ? fits[0]
            : found.Find(d => d.Due > from) is { Due.Year: > 1 } next ? next
            : found[^1];
        if (Assumed)
            Assume(Doubts.YearOfOrder(taken.Due.Year));
        else if (fits.Count != 1 || span is SchoolSpan { Half: > 0 } && OneCalendarYear is not null)
            Assume(
                fits.Count == 0 ? Doubts.YearOutside(taken.Due.Year, IsOfOrder) : Doubts.Year(taken.Due.Year, IsOfOrder)
            );
        return taken;
    }

    private void Assume(string question)
    {
        Warnings.Add(DeadlineWarning.YearAssumed);
        Ask(question);
    }
}
