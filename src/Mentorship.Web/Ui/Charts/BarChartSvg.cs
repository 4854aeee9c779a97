namespace Mentorship.Web.Ui.Charts;

/// <summary>Draws a <see cref="BarChart"/>.</summary>
public static class BarChartSvg
{
    private const double Width = 760;
    private const double Left = 230;
    private const double Right = 660;
    private const double Row = 24;
    private const int LongestName = 30;

    public static string Write(BarChart chart, bool onPaper = false)
    {
        var svg = new ChartSvg(onPaper);
        svg.Open(Width, chart.Bars.Count * Row + 26, chart.Id, chart.Title, chart.Description);
        var most = (double?)chart.Most ?? (double)chart.Bars.Max(b => Math.Max(b.Value ?? 0, b.Target ?? 0));
        var values = new ChartAxis(0, most <= 0 ? 1 : most, Left, Right);
        var floor = chart.Bars.Count * Row + 4;
        for (var part = 0; part <= 4; part++)
            svg.Line("gridl", values.At(values.To * part / 4), 4, values.At(values.To * part / 4), floor);
        for (var at = 0; at < chart.Bars.Count; at++)
            Draw(svg, chart.Bars[at], at * Row + 4, values);
        svg.Line("axis", Left, 4, Left, floor);
        return svg.Close();
    }

    private static void Draw(ChartSvg svg, ChartBar bar, double top, ChartAxis values)
    {
        var middle = top + Row / 2;
        svg.Text(
            bar.Name.Length > LongestName ? bar.Name[..(LongestName - 1)] + "…" : bar.Name,
            Left - 10,
            middle + 4,
            "end",
            "tx"
        );
        var end = Left;
        if (bar.Value is { } value)
        {
            end = values.At(Math.Min((double)value, values.To));
            svg.Box(bar.IsReached ? "bv" : "bv low", Left, top + 5, Math.Max(1.5, end - Left), Row - 10);
        }
        if (bar.Target is { } target)
        {
            var at = values.At(Math.Min((double)target, values.To));
            svg.Diamond(at, middle, 5);
            if (at - end is > -8 and < 56)
                end = at + 6;
        }
        svg.Text(bar.Label, Math.Max(end, Left) + 8, middle + 4, look: bar.Value is null ? "" : "tx");
    }
}
