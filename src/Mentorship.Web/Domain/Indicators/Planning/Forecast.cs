namespace Mentorship.Web.Domain.Indicators.Planning;

/// <summary>A value that is known of a day.</summary>
public sealed record Point(DateOnly Day, decimal Value);

/// <summary>What is to be expected on a day, with the bounds that hold four times of five.</summary>
public sealed record Expected(DateOnly Day, decimal Value, decimal Low, decimal High);

/// <summary>
/// The line of least squares through what is known, and its prediction interval of 80 %. From four days on: through fewer
/// points a line says nothing.
/// </summary>
public sealed class Forecast
{
    public const int FewestPoints = 4;
    public const int Level = 80;

    // Quantiles of Student's distribution at 0.90, two-sided 80 %, for 2, 3, … degrees of freedom.
    private static readonly double[] Quantiles =
    [
        1.886,
        1.638,
        1.533,
        1.476,
        1.440,
        1.415,
        1.397,
        1.383,
        1.372,
        1.363,
        1.356,
        1.350,
        1.345,
        1.341,
    ];
    private const double LastQuantile = 1.337;

    private readonly double slope;
    private readonly double level;
    private readonly double spread;
    private readonly double middle;
    private readonly double width;
    private readonly decimal? most;
    private readonly decimal least;

    private Forecast(IReadOnlyList<Point> points, decimal? most, decimal least)
    {
        (this.most, this.least) = (most, least);
        Count = points.Count;
        var (days, values) = (
            points.Select(p => (double)p.Day.DayNumber).ToList(),
            points.Select(p => (double)p.Value).ToList()
        );
        (middle, level) = (days.Average(), values.Average());
        width = days.Sum(d => (d - middle) * (d - middle));
        slope = days.Zip(values, (d, v) => (d - middle) * (v - level)).Sum() / width;
        var rest = days.Zip(values, (d, v) => v - level - slope * (d - middle)).Sum(e => e * e);
        var freedom = points.Count - 2;
        var quantile = freedom - 2 < Quantiles.Length ? Quantiles[freedom - 2] : LastQuantile;
        spread = quantile * Math.Sqrt(rest / freedom);
    }

    /// <summary>How many days it rests on.</summary>
    public int Count { get; }

    /// <param name="most">A share never passes a hundred.</param>
    /// <param name="onlyGrows">A number since the beginning never gets less than it is.</param>
    /// <returns>None: мало данных.</returns>
    public static Forecast? Of(IReadOnlyList<Point> points, decimal? most, bool onlyGrows = false) =>
        points.Count < FewestPoints ? null : new(points, most, onlyGrows ? points[^1].Value : 0);

    public Expected On(DateOnly day)
    {
        var away = day.DayNumber - middle;
        var value = level + slope * away;
        var bound = spread * Math.Sqrt(1 + 1.0 / Count + away * away / width);
        return new(day, Within(value), Within(value - bound), Within(value + bound));
    }

    private decimal Within(double value) =>
        Math.Clamp(Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero), least, most ?? decimal.MaxValue);
}
