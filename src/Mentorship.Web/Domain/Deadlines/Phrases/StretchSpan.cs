using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

internal enum StretchUnit
{
    Day,
    WorkingDay,
    Week,
    Decade,
    Month,
    Quarter,
}

/// <summary>So many of its first or last pieces together: «первые две недели октября», «последние 3 дня мая».</summary>
internal sealed record StretchSpan(int Count, StretchUnit Unit, bool Last, Span Of) : Span
{
    private const int LongestMonth = 31;

    public override int? Year => Of.Year;

    public override Span In(int year) => this with { Of = Of.In(year) };

    public override (DateOnly, DateOnly)? Days(int year)
    {
        if (Of.Days(year) is not var (start, due))
            return null;
        var piece = Last ? (First(start, due), due) : (start, End(start, due));
        return piece.Item1 >= start && piece.Item2 <= due ? piece : null;
    }

    private DateOnly End(DateOnly start, DateOnly due) =>
        Unit switch
        {
            StretchUnit.WorkingDay => WorkingDays.After(start.AddDays(-1), Count),
            StretchUnit.Month => start.AddMonths(Count).AddDays(-1),
            StretchUnit.Quarter => start.AddMonths(Count * 3).AddDays(-1),
            StretchUnit.Decade when IsMonth(start, due) && Count == 3 => due,
            _ => start.AddDays(Count * Length - 1),
        };

    private DateOnly First(DateOnly start, DateOnly due) =>
        Unit switch
        {
            StretchUnit.WorkingDay => WorkingDays.After(due.AddDays(1), -Count),
            StretchUnit.Month => due.AddDays(1).AddMonths(-Count),
            StretchUnit.Quarter => due.AddDays(1).AddMonths(-Count * 3),
            StretchUnit.Decade when IsMonth(start, due) && Count <= 3 => start.AddDays((3 - Count) * Length),
            _ => due.AddDays(1 - Count * Length),
        };

    private int Length =>
        Unit switch
        {
            StretchUnit.Week => 7,
            StretchUnit.Decade => 10,
            _ => 1,
        };

    private static bool IsMonth(DateOnly start, DateOnly due) => due.DayNumber - start.DayNumber < LongestMonth;
}
