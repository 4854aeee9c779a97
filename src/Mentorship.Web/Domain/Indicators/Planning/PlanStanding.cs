namespace Mentorship.Web.Domain.Indicators.Planning;

/// <summary>How an indicator stands against its targets; each has a shape and a word.</summary>
public enum PlanState
{
    /// <summary>нет данных</summary>
    NoData,

    /// <summary>план не назначен</summary>
    NoTarget,

    /// <summary>план года выполнен</summary>
    Met,

    /// <summary>идёт по плану</summary>
    OnPath,

    /// <summary>успевает, но по прогнозу плана не достигнет</summary>
    Risk,

    /// <summary>отстаёт: a target whose day has passed, or the line to the next one, is not reached</summary>
    Behind,

    /// <summary>до срока ещё есть время, прогноза нет</summary>
    Open,
}

/// <summary>The figure against the path: state, what is lacking, and how fast one has to go.</summary>
/// <param name="Goal">The target of the year; the last one when no other follows.</param>
/// <param name="Due">What the path asks on the day.</param>
/// <param name="Gap">How far the value lies from what it is compared with; negative is behind.</param>
/// <param name="Lacking">People, organisations and so on, until the goal is reached.</param>
/// <param name="Ahead">The target that the pace leads to.</param>
/// <param name="PerQuarter">How many more in each quarter that is left.</param>
public sealed record PlanStanding(
    PlanState State,
    TargetMark? Goal,
    decimal? Due,
    decimal? Gap,
    long? Lacking,
    TargetMark? Ahead,
    long? PerQuarter,
    int Quarters
)
{
    public static PlanStanding Of(
        Indicator indicator,
        Counting.Figure figure,
        TargetPath path,
        DateOnly asOf,
        Forecast? forecast
    )
    {
        var goal = path.Goal(asOf) ?? path.Marks.LastOrDefault(m => m.IsOfYear);
        if (figure.Value is not { } value)
            return new(PlanState.NoData, goal, path.Due(asOf), null, null, path.Ahead(asOf), null, 0);
        if (goal is null)
            return new(PlanState.NoTarget, null, null, null, null, null, null, 0);
        var due = path.Due(asOf) is { } asked ? indicator.Rounded(asked) : (decimal?)null;
        var ahead = path.Ahead(asOf);
        var quarters = ahead is null ? 0 : Math.Max(1, QuarterDays.Between(asOf, ahead.Day));
        var lacking = ahead is null ? null : Lack(indicator, figure, ahead.Value);
        var state = Judge(indicator, value, goal, due, forecast);
        var against =
            state is PlanState.Behind or PlanState.OnPath or PlanState.Risk && due is { } line ? line : goal.Value;
        return new(
            state,
            goal,
            due,
            Better(indicator, value - against),
            Lack(indicator, figure, goal.Value),
            ahead,
            lacking is > 0 ? (lacking + quarters - 1) / quarters : null,
            quarters
        );
    }

    private static PlanState Judge(
        Indicator indicator,
        decimal value,
        TargetMark goal,
        decimal? due,
        Forecast? forecast
    )
    {
        if (Better(indicator, value - goal.Value) >= 0)
            return PlanState.Met;
        if (due is { } line && Better(indicator, value - line) < 0)
            return PlanState.Behind;
        if (forecast is null)
            return due is null ? PlanState.Open : PlanState.OnPath;
        return Better(indicator, indicator.Rounded(forecast.On(goal.Day).Value) - goal.Value) >= 0
            ? PlanState.OnPath
            : PlanState.Risk;
    }

    private static decimal Better(Indicator indicator, decimal difference) =>
        indicator.Aim == Aim.Higher ? difference : -difference;

    // What is printed is compared, so it is the printed share that has to reach the target.
    private static long? Lack(Indicator indicator, Counting.Figure figure, decimal target)
    {
        if (indicator.Aim == Aim.Lower || figure.Numerator is not { } now)
            return null;
        if (indicator.Measure == Measure.Number)
            return (long)Math.Max(0, Math.Ceiling(target - now));
        if (figure.Denominator is not { } whole)
            return null;
        var needed = (long)Math.Floor(target * whole / 100m);
        while (indicator.Rounded(100m * needed / whole) < target)
            needed++;
        return (long)Math.Max(0, Math.Ceiling(needed - now));
    }
}
