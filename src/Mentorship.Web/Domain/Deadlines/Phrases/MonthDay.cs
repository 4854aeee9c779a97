using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

internal enum MonthDayKind
{
    Date,
    Weekday,
    WorkingDay,
}

/// <summary>A day that a month has by its number, its n-th weekday or n-th working day; number 0 is the last.</summary>
internal sealed record MonthDay(MonthDayKind Kind, int Number)
{
    public DayOfWeek Weekday { get; init; }

    /// <summary>«С 1 по 5 число»: the day on which the work begins.</summary>
    public int? Since { get; init; }

    /// <summary>«В последние 3 дня»: so many days up to the last one.</summary>
    public int? Back { get; init; }

    /// <summary>«За 3 дня до конца месяца».</summary>
    public int Ahead { get; init; }

    public Edge Edge { get; init; }

    /// <summary>Which month of a quarter: 0 is its first.</summary>
    public int Shift { get; init; }

    public (DateOnly? Start, DateOnly Due)? In(DateOnly month)
    {
        month = month.AddMonths(Shift);
        if (Due(month) is not { } due)
            return null;
        var start = Edge == Edge.By ? (DateOnly?)null : due;
        if (Ahead > 0)
            return (
                null,
                Kind == MonthDayKind.Date ? due.AddDays(-Ahead) : WorkingDays.After(due.AddDays(1), -Ahead - 1)
            );
        if (Back is { } back)
            return (Kind == MonthDayKind.Date ? due.AddDays(1 - back) : WorkingDays.After(due.AddDays(1), -back), due);
        return (Since is { } since ? month.AddDays(Math.Min(since, due.Day) - 1) : start, due);
    }

    private DateOnly? Due(DateOnly month)
    {
        var length = DateTime.DaysInMonth(month.Year, month.Month);
        if (Kind == MonthDayKind.Date)
            return month.AddDays(Math.Min(Number == 0 ? length : Number, length) - 1);
        var fits = Enumerable.Range(0, length).Select(month.AddDays).Where(Fits).ToList();
        return Number > fits.Count ? null : fits[Number == 0 ? ^1 : Number - 1];
    }

    private bool Fits(DateOnly day) =>
        Kind == MonthDayKind.Weekday ? day.DayOfWeek == Weekday : WorkingDays.IsWorking(day);
}

/// <summary>«Первая среда октября», «последний рабочий день мая».</summary>
internal sealed record MonthDaySpan(MonthDay Day, MonthsSpan Of) : Span
{
    public override int? Year => Of.Year;

    public override Span In(int year) => this with { Of = (MonthsSpan)Of.In(year) };

    public override (DateOnly Start, DateOnly Due)? Days(int year) =>
        Of.Days(year) is var (first, _) && Day.In(first) is var (_, due) ? (due, due) : null;
}
