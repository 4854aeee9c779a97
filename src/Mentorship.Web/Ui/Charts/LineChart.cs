namespace Mentorship.Web.Ui.Charts;

public sealed record ChartPoint(DateOnly Day, decimal Value);

public sealed record ChartBand(DateOnly Day, decimal Value, decimal Low, decimal High);

/// <summary>
/// A line through days: fact as solid ink with dots, plan as dashes with hollow diamonds, forecast dotted in a pale band;
/// four looks that a grey print tells apart. The same for page, print and paper.
/// </summary>
/// <param name="Id">Unique in the page: title and description are found by it.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Description">The same in a sentence, for whoever does not see it.</param>
public sealed record LineChart(string Id, string Title, string Description)
{
    public IReadOnlyList<ChartPoint> Facts { get; init; } = [];

    /// <summary>Corners of the path between targets.</summary>
    public IReadOnlyList<ChartPoint> Plan { get; init; } = [];
    public IReadOnlyList<ChartPoint> Targets { get; init; } = [];
    public IReadOnlyList<ChartBand> Forecast { get; init; } = [];

    /// <summary>The day that the last fact is of.</summary>
    public DateOnly? Now { get; init; }

    /// <summary>A share: its axis ends at a hundred.</summary>
    public decimal? Most { get; init; }

    /// <summary>How a value is said: «70,3 %».</summary>
    public required Func<decimal, string> Say { get; init; }

    public bool IsEmpty => Facts.Count == 0 && Targets.Count == 0;

    internal IEnumerable<DateOnly> Days =>
        Facts.Concat(Plan).Concat(Targets).Select(p => p.Day).Concat(Forecast.Select(f => f.Day));

    internal IEnumerable<decimal> Values =>
        Facts
            .Concat(Plan)
            .Concat(Targets)
            .Select(p => p.Value)
            .Concat(Forecast.SelectMany(f => new[] { f.Low, f.High }));
}

/// <summary>A value of somebody: a bar, filled when the plan is reached and hollow when not.</summary>
/// <param name="Value">None: «нет данных», no bar.</param>
public sealed record ChartBar(string Name, decimal? Value, string Label, decimal? Target)
{
    public bool IsReached => Value is { } value && (Target is not { } target || value >= target);
}

/// <summary>Bars under each other, with their names on the left and the plan as a hollow diamond.</summary>
public sealed record BarChart(string Id, string Title, string Description, IReadOnlyList<ChartBar> Bars, decimal? Most)
{
    /// <summary>Sentences for names get half of the width.</summary>
    public bool LongNames { get; init; }
}
