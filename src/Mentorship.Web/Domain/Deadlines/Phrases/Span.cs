namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>A stretch of the calendar whose year may be left to the document.</summary>
internal abstract record Span
{
    public abstract int? Year { get; }

    public abstract Span In(int year);

    /// <summary>The days in that year (its own year wins); null for a date that does not exist.</summary>
    public abstract (DateOnly Start, DateOnly Due)? Days(int year);

    protected static DateOnly? Date(int year, int month, int day) =>
        year is > 0 and < 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    protected static (DateOnly, DateOnly)? Months(int year, int first, int last) =>
        Date(year, first, 1) is { } start ? (start, Date(year, last, DateTime.DaysInMonth(year, last))!.Value) : null;
}

internal sealed record DaySpan(int Day, int? Month, int? OwnYear = null) : Span
{
    public override int? Year => OwnYear;

    public override Span In(int year) => this with { OwnYear = OwnYear ?? year };

    public override (DateOnly, DateOnly)? Days(int year) =>
        Date(OwnYear ?? year, Month ?? 0, Day) is { } day ? (day, day) : null;
}

/// <summary>Whole months of one calendar year: a month, a quarter, a half-year, a year, a season.</summary>
internal sealed record MonthsSpan(int First, int Last, int? OwnYear = null) : Span
{
    public override int? Year => OwnYear;

    public override Span In(int year) => this with { OwnYear = OwnYear ?? year };

    public override (DateOnly, DateOnly)? Days(int year) => Months(OwnYear ?? year, First, Last);
}

/// <summary>A school year or a half of it, named by the year of its September.</summary>
internal sealed record SchoolSpan(int Half, int? OwnYear = null) : Span
{
    public override int? Year => OwnYear;

    public override Span In(int year) => this with { OwnYear = OwnYear ?? year };

    public override (DateOnly, DateOnly)? Days(int year)
    {
        var autumn = OwnYear ?? year;
        var start = Half == 2 ? Date(autumn + 1, 1, 1) : Date(autumn, 9, 1);
        var due = Half == 1 ? Date(autumn, 12, 31) : Date(autumn + 1, 5, 31);
        return start is { } first && due is { } last ? (first, last) : null;
    }
}

internal sealed record RangeSpan(Span First, Span Last) : Span
{
    /// <summary>The last day comes after what it is about: «за год – до 20 января».</summary>
    public bool Reports { get; init; }

    public override int? Year => First.Year;

    public override Span In(int year) => this with { First = First.In(year) };

    public override (DateOnly, DateOnly)? Days(int year)
    {
        if (First.Days(year) is not { } first)
            return null;
        var last = Last.Days(first.Start.Year);
        var least = Reports ? first.Due.AddDays(1 - first.Due.Day) : first.Start;
        if (Last.Year is null && last is { } early && early.Due < least)
            last = Last.Days(first.Start.Year + 1);
        return last is { } end && end.Due >= first.Start ? (first.Start, end.Due) : null;
    }
}

internal enum Part
{
    Decade,
    Week,
    Half,
    FirstDay,
    LastDay,
    Middle,
}

/// <summary>A part of a span: its decade, week or half; number 0 is the last one.</summary>
internal sealed record PartSpan(Part Part, int Number, Span Of) : Span
{
    public override int? Year => Of.Year;

    public override Span In(int year) => this with { Of = Of.In(year) };

    public override (DateOnly, DateOnly)? Days(int year)
    {
        if (Of.Days(year) is not { } whole)
            return null;
        if (Part == Part.Decade && Number is 0 or 1 && whole.Due.DayNumber - whole.Start.DayNumber > 31)
            return Number == 0
                ? (new DateOnly(whole.Due.Year, whole.Due.Month, 1), whole.Due)
                : (whole.Start, Month(whole.Start));
        var length = whole.Due.DayNumber - whole.Start.DayNumber + 1;
        // «До середины ноября» is its fifteenth.
        if (Part == Part.Middle && Middle(whole.Start, length) is var middle)
            return (middle, middle);
        if (Part == Part.Half && Middle(whole.Start, length) is var half)
            return Number == 1 ? (whole.Start, half) : (half.AddDays(1), whole.Due);
        var piece = Part switch
        {
            Part.Week => 7,
            Part.Decade => length <= 31 ? 10 : length / 3,
            _ => 1,
        };
        if (Number == 0 && (Part is Part.LastDay or Part.Week || length > 31))
            return (whole.Due.AddDays(1 - piece), whole.Due);
        const int count = 3;
        var number = Number == 0 ? count : Number;
        var start = whole.Start.AddDays((number - 1) * piece);
        var isLast = Part != Part.Week && Part != Part.FirstDay && number == count;
        return start > whole.Due ? null : (start, isLast ? whole.Due : Earlier(start.AddDays(piece - 1), whole.Due));
    }

    // Of an odd number of months the fifteenth of the middle one, of an even number the end of the first half.
    private static DateOnly Middle(DateOnly start, int length)
    {
        var months = (int)Math.Round(length / 30.44);
        return months < 1 ? start.AddDays((length - 1) / 2)
            : months % 2 == 1 ? start.AddMonths(months / 2).AddDays(14)
            : start.AddMonths(months / 2).AddDays(-1);
    }

    private static DateOnly Month(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}

/// <summary>Days already known.</summary>
internal sealed record FixedSpan(DateOnly Start, DateOnly Due) : Span
{
    public override int? Year => Start.Year;

    public override Span In(int year) => this;

    public override (DateOnly, DateOnly)? Days(int year) => (Start, Due);
}

/// <summary>The whole period of the document, or «год», which is it unless the period is longer.</summary>
internal sealed record PeriodSpan(bool OneYear) : Span
{
    /// <summary>«Календарного года»: of that year and no other.</summary>
    public bool Calendar { get; init; }

    public override int? Year => 0;

    public override Span In(int year) => this;

    public override (DateOnly, DateOnly)? Days(int year) => null;
}

internal static class SpanYears
{
    /// <summary>The same stretch so many years later, where it has a year of its own.</summary>
    public static Span Moved(this Span span, int years) =>
        span switch
        {
            DaySpan { OwnYear: { } year } day => day with { OwnYear = year + years },
            MonthsSpan { OwnYear: { } year } months => months with { OwnYear = year + years },
            SchoolSpan { OwnYear: { } year } school => school with { OwnYear = year + years },
            MonthDaySpan day => day with { Of = (MonthsSpan)day.Of.Moved(years) },
            PartSpan part => part with { Of = part.Of.Moved(years) },
            StretchSpan stretch => stretch with { Of = stretch.Of.Moved(years) },
            RangeSpan range => range with { First = range.First.Moved(years), Last = range.Last.Moved(years) },
            _ => span,
        };

    /// <summary>A range has its year on its first end: «декабрь – май 2023» begins in 2022.</summary>
    public static Span WithOneYear(this RangeSpan range)
    {
        var (first, last) = (range.First, range.Last);
        if (first is DaySpan { Month: null } day && last is DaySpan end)
            first = day with { Month = end.Month, OwnYear = end.OwnYear };
        if (first.Year is not null || last.Year is not (> 0 and { } year))
            return range with { First = first };
        var early = first.Days(year)?.Start;
        var late = last.Days(year)?.Due;
        return range with { First = first.In(early > late ? year - 1 : year) };
    }
}
