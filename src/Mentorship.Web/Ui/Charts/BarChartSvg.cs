namespace Mentorship.Web.Ui.Charts;

/// <summary>Draws a <see cref="BarChart"/>.</summary>
public static class BarChartSvg
{
    private const double Width = 760;
    private const double Right = 660;
    private const double Row = 24;
    private const double LetterWidth = 7.4;

    public static string Write(BarChart chart, bool onPaper = false)
    {
        var svg = new ChartSvg(onPaper);
        svg.Open(Width, chart.Bars.Count * Row + 26, chart.Id, chart.Title, chart.Description);
        var most = (double?)chart.Most ?? (double)chart.Bars.Max(b => Math.Max(b.Value ?? 0, b.Target ?? 0));
        var left = chart.LongNames ? 380 : 230;
        var values = new ChartAxis(0, most <= 0 ? 1 : most, left, Right);
        var floor = chart.Bars.Count * Row + 4;
        for (var part = 0; part <= 4; part++)
            svg.Line("gridl", values.At(values.To * part / 4), 4, values.At(values.To * part / 4), floor);
        for (var at = 0; at < chart.Bars.Count; at++)
            Draw(svg, chart.Bars[at], at * Row + 4, values, left);
        svg.Line("axis", left, 4, left, floor);
        return svg.Close();
    }

    private static void Draw(ChartSvg svg, ChartBar bar, double top, ChartAxis values, double left)
    {
        var longest = (int)((left - 10) / LetterWidth);
        var middle = top + Row / 2;
        svg.Text(
            bar.Name.Length > longest ? bar.Name[..(longest - 1)] + "…" : bar.Name,
            left - 10,
            middle + 4,
            "end",
            "tx"
        );
        var end = left;
        if (bar.Value is { } value)
        {
            end = values.At(Math.Min((double)value, values.To));
            svg.Box(bar.IsReached ? "bv" : "bv low", left, top + 5, Math.Max(1.5, end - left), Row - 10);
        }
        if (bar.Target is { } target)
        {
            var at = values.At(Math.Min((double)target, values.To));
            svg.Diamond(at, middle, 5);
            if (at - end is > -8 and < 56)
                end = at + 6;
        }
        svg.Text(bar.Label, Math.Max(end, left) + 8, middle + 4, look: bar.Value is null ? "" : "tx");
    }
}
