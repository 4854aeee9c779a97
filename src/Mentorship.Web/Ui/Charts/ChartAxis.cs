namespace Mentorship.Web.Ui.Charts;

/// <summary>A span of values or days laid over pixels.</summary>
internal sealed record ChartAxis(double From, double To, double Start, double End)
{
    public double At(double value) => To <= From ? Start : Start + (value - From) / (To - From) * (End - Start);

    public double At(decimal value) => At((double)value);

    public double At(DateOnly day) => At((double)day.DayNumber);

    /// <summary>Round steps, five or so, that hold all values with a little air.</summary>
    public static (double From, double To, double Step) Round(IEnumerable<decimal> values, double? most)
    {
        var all = values.Select(v => (double)v).DefaultIfEmpty(0).ToList();
        var (low, high) = (all.Min(), all.Max());
        var rough = Math.Max((high - low) / 4, most is null ? 1 : 2);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1, 2, 2.5, 5, 10 }.Select(n => n * power).First(s => s >= rough * 0.999);
        var from = Math.Max(0, Math.Floor((low - step * 0.2) / step) * step);
        var to = Math.Ceiling((high + step * 0.2) / step) * step;
        if (most is { } limit && to > limit)
            to = limit;
        return (from, to <= from ? from + step : to, step);
    }
}
