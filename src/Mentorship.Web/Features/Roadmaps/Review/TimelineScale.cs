using System.Globalization;

namespace Mentorship.Web.Features.Roadmaps.Review;

public enum TimelineZoom
{
    Year,
    Quarter,
    Month,
}

/// <summary>Days on a line: where each stands, in units of the drawing.</summary>
public sealed record TimelineScale(DateOnly From, DateOnly To, TimelineZoom Zoom)
{
    /// <summary>Left of it stand numbers and titles.</summary>
    public const double Left = 432;
    private const double Margin = 8;
    private const double YearWidth = 880;

    private int Days => To.DayNumber - From.DayNumber + 1;

    private double PerDay =>
        Zoom switch
        {
            TimelineZoom.Month => 10,
            TimelineZoom.Quarter => 5,
            // A longer roadmap is wider, not tighter.
            _ => YearWidth / Math.Min(Days, 366),
        };

    public double Right => Left + Days * PerDay;
    public double Width => Math.Round(Right + Margin);

    /// <summary>The beginning of the day; days outside the period stand at its edges.</summary>
    public double X(DateOnly day) => Left + Math.Clamp(day.DayNumber - From.DayNumber, 0, Days) * PerDay;

    public double End(DateOnly day) => X(day.AddDays(1));

    public bool Has(DateOnly day) => From <= day && day <= To;

    /// <summary>Months with the first and the last place of each.</summary>
    public IEnumerable<(DateOnly First, double X1, double X2)> Months()
    {
        for (var first = new DateOnly(From.Year, From.Month, 1); first <= To; first = first.AddMonths(1))
            yield return (first, X(first), X(first.AddMonths(1)));
    }

    public IEnumerable<(string Name, double X1, double X2)> Quarters()
    {
        for (
            var first = new DateOnly(From.Year, (From.Month - 1) / 3 * 3 + 1, 1);
            first <= To;
            first = first.AddMonths(3)
        )
        {
            var (x1, x2) = (X(first), X(first.AddMonths(3)));
            var word = x2 - x1 > 110 ? "квартал" : "кв.";
            yield return (
                x2 - x1 < 55 ? "" : $"{ReviewFilter.Roman[(first.Month - 1) / 3]} {word} {first.Year}",
                x1,
                x2
            );
        }
    }

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
