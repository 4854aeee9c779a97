using System.Globalization;

namespace Mentorship.Web.Ui.Charts;

/// <summary>Draws a <see cref="LineChart"/>: whole, with axes and words, or small, as a line beside a figure.</summary>
public static class LineChartSvg
{
    private const double Width = 760;
    private const double Height = 352;
    private const double Left = 52;
    private const double Right = 678;
    private const double Top = 16;
    private const double Floor = 308;
    private const int MostTicks = 14;
    private static readonly string[] Months =
    [
        "янв.",
        "февр.",
        "март",
        "апр.",
        "май",
        "июнь",
        "июль",
        "авг.",
        "сент.",
        "окт.",
        "нояб.",
        "дек.",
    ];

    /// <param name="chart">What is drawn.</param>
    /// <param name="onPaper">Looks as attributes, for documents.</param>
    public static string Whole(LineChart chart, bool onPaper = false)
    {
        var svg = new ChartSvg(onPaper);
        svg.Open(Width, Height, chart.Id, chart.Title, chart.Description);
        var (low, high, step) = ChartAxis.Round(chart.Values, (double?)chart.Most);
        var days = new ChartAxis(chart.Days.Min().DayNumber, chart.Days.Max().DayNumber, Left, Right);
        var values = new ChartAxis(low, high, Floor, Top);
        for (var tick = low; tick <= high + step * 0.01; tick += step)
        {
            svg.Line("gridl", Left, values.At(tick), Right, values.At(tick));
            svg.Text(chart.Say((decimal)tick), Left - 8, values.At(tick) + 4, "end");
        }
        Ground(svg, chart, days);
        Lines(svg, chart, days, values, 5);
        Labels(svg, chart, days, values);
        return svg.Close();
    }

    /// <summary>A line of 220 × 56 without words: what it says stands beside it.</summary>
    public static string Small(LineChart chart)
    {
        var svg = new ChartSvg(onPaper: false);
        svg.Open(220, 60, chart.Id, chart.Title, chart.Description);
        var (low, high, _) = ChartAxis.Round(chart.Values, (double?)chart.Most);
        var days = new ChartAxis(chart.Days.Min().DayNumber, chart.Days.Max().DayNumber, 3, 210);
        var values = new ChartAxis(low, high, 50, 6);
        svg.Line("axis", 0, 56, 220, 56);
        if (chart.Now is { } now)
            svg.Line("now", days.At(now), 2, days.At(now), 56);
        Lines(svg, chart, days, values, 3.5);
        return svg.Close();
    }

    private static void Ground(ChartSvg svg, LineChart chart, ChartAxis days)
    {
        svg.Line("axis", Left, Floor, Right, Floor);
        var (first, last) = (chart.Days.Min(), chart.Days.Max());
        var begin = new DateOnly(first.Year, first.Month, 1);
        var ticks = new List<DateOnly>();
        // 31 December is where 1 January stands: both close the same quarter.
        for (var day = begin.AddMonths(-((begin.Month - 1) % 3)); day <= last.AddDays(1); day = day.AddMonths(3))
            if (day >= first)
                ticks.Add(day);
        var every = (ticks.Count + MostTicks - 1) / MostTicks;
        for (var at = 0; at < ticks.Count; at++)
        {
            var day = ticks[at];
            if (at % Math.Max(1, every) == 0 || day.Month == 1 && every <= 2)
                svg.Text(Months[day.Month - 1], days.At(day), Floor + 17, "middle");
            if (day.Month == 1 || at == 0 && ticks.Skip(1).Take(1).All(d => d.Month != 1))
                svg.Text(
                    day.Year.ToString(CultureInfo.InvariantCulture),
                    days.At(day),
                    Floor + 34,
                    "middle",
                    "tx bold"
                );
        }
    }

    private static void Lines(ChartSvg svg, LineChart chart, ChartAxis days, ChartAxis values, double half)
    {
        var isSmall = half < 5;
        var last = chart.Facts is [.., var end] ? end : null;
        List<ChartBand> ahead = last is null
            ? []
            : [new(last.Day, last.Value, last.Value, last.Value), .. chart.Forecast];
        if (chart.Forecast.Count > 0)
            svg.Polygon(
                "band",
                ahead
                    .Select(f => (days.At(f.Day), values.At(f.High)))
                    .Concat(ahead.AsEnumerable().Reverse().Select(f => (days.At(f.Day), values.At(f.Low))))
            );
        if (chart.Plan.Count > 1)
            svg.Polyline("plan", chart.Plan.Select(p => (days.At(p.Day), values.At(p.Value))));
        if (chart.Forecast.Count > 0)
            svg.Polyline("fc", ahead.Select(f => (days.At(f.Day), values.At(f.Value))));
        svg.Polyline("fact", chart.Facts.Select(p => (days.At(p.Day), values.At(p.Value))));
        if (!isSmall && chart.Now is { } now)
            svg.Line("now", days.At(now), Top, days.At(now), Floor);
        foreach (var target in isSmall ? chart.Targets.TakeLast(2) : chart.Targets)
            svg.Diamond(days.At(target.Day), values.At(target.Value), half + 1);
        if (!isSmall)
            foreach (var fact in chart.Facts.SkipLast(1))
                svg.Dot(days.At(fact.Day), values.At(fact.Value), 3.5);
        if (last is not null)
            svg.Dot(days.At(last.Day), values.At(last.Value), isSmall ? 3.5 : 5);
    }

    private static void Labels(ChartSvg svg, LineChart chart, ChartAxis days, ChartAxis values)
    {
        foreach (var target in chart.Targets)
        {
            var (x, height) = (days.At(target.Day), values.At(target.Value));
            // Under the mark where the last fact stands above it: its dot would lie on the words.
            var isUnder =
                chart.Facts is [.., var fact]
                && Math.Abs(days.At(fact.Day) - x) < 80
                && height - values.At(fact.Value) is >= 0 and < 34;
            svg.Text(
                $"план {chart.Say(target.Value)}",
                Math.Max(x - 8, Left + 62),
                isUnder ? height + 20 : height - 9,
                "end"
            );
        }
        if (chart.Facts is [.., var last])
        {
            var (x, height) = (days.At(last.Day), values.At(last.Value));
            // Beside a target its words would meet the target's own.
            var isNear = chart.Targets.Any(t =>
                Math.Abs(days.At(t.Day) - x) < 80 && Math.Abs(values.At(t.Value) - height) < 34
            );
            if (isNear)
                svg.Text(chart.Say(last.Value), x - 9, height + (height < Top + 20 ? 20 : -8), "end", "tx bold");
            else
                svg.Text(chart.Say(last.Value), x + 9, height + 20, look: "tx bold");
        }
        if (chart.Forecast is not [.., var end])
            return;
        var y = values.At(end.Value) + 4;
        svg.Text(chart.Say(end.Value), Right + 10, y, look: "tx bold");
        if (end.High > end.Value)
            svg.Text(chart.Say(end.High), Right + 10, Math.Min(values.At(end.High) + 4, y - 15));
        if (end.Low < end.Value)
            svg.Text(chart.Say(end.Low), Right + 10, Math.Max(values.At(end.Low) + 4, y + 15));
    }
}
