using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Indicators.Planning;
using Xunit;

namespace Mentorship.Tests.Domain.Indicators;

public sealed class PlanningTests
{
    private static readonly Indicator Share = new Counts()["mentees"];
    private static readonly TargetMark End2026 = new(new(2026, 12, 31), 75, true);
    private static readonly TargetMark End2027 = new(new(2027, 12, 31), 85, true);

    [Fact]
    public void The_first_of_January_closes_the_year_before()
    {
        var path = new TargetPath([End2027, End2026], PathKind.Steps);

        Assert.Equal(End2026, path.Goal(new(2027, 1, 1)));
        Assert.Equal(End2027, path.Goal(new(2027, 1, 2)));
        Assert.Equal(End2027, path.Ahead(new(2027, 1, 1)));
    }

    [Fact]
    public void Between_two_years_only_a_linear_path_has_a_value_and_nothing_before_the_first()
    {
        var middle = new DateOnly(2027, 7, 2).AddDays(1);

        Assert.Equal(75, new TargetPath([End2026, End2027], PathKind.Steps).Due(middle));
        Assert.Equal(80.0m, Math.Round(new TargetPath([End2026, End2027], PathKind.Linear).Due(middle)!.Value, 1));
        Assert.Null(new TargetPath([End2026, End2027], PathKind.Linear).Due(new(2026, 12, 31)));
        Assert.Equal(85, new TargetPath([End2026, End2027], PathKind.Linear).Due(new(2029, 1, 1)));
    }

    [Fact]
    public void Marks_of_quarters_hold_on_an_own_path_only()
    {
        var mark = new TargetMark(new(2027, 3, 31), 78, false);

        Assert.Equal(78, new TargetPath([End2026, mark, End2027], PathKind.Own).Due(new(2027, 4, 1)));
        Assert.Equal(75, new TargetPath([End2026, mark, End2027], PathKind.Steps).Due(new(2027, 4, 1)));
    }

    [Fact]
    public void A_figure_below_the_plan_says_how_many_are_lacking_and_how_fast_one_has_to_go()
    {
        var path = new TargetPath([End2026, End2027], PathKind.Steps);

        var standing = PlanStanding.Of(Share, new(52, 74, 70.3m), path, new(2027, 1, 1), null);

        // 75 % of 74 is 55.5: 56 are 75.7 %, 55 are 74.3 %.
        Assert.Equal((PlanState.Behind, -4.7m, 4L), (standing.State, standing.Gap!.Value, standing.Lacking!.Value));
        // 85 % of 74 is 62.9: eleven more in four quarters, three in each.
        Assert.Equal((4, 3L), (standing.Quarters, standing.PerQuarter!.Value));
    }

    [Fact]
    public void What_is_printed_is_what_is_compared()
    {
        var path = new TargetPath([End2026], PathKind.Steps);

        // 1499 of 1999 is 74.987 %, printed as 75.0.
        var standing = PlanStanding.Of(
            Share,
            new(1499, 1999, Share.Rounded(100m * 1499 / 1999)),
            path,
            new(2026, 12, 1),
            null
        );

        Assert.Equal((PlanState.Met, 0L), (standing.State, standing.Lacking!.Value));
    }

    [Theory]
    [InlineData(null, PlanState.NoData)]
    [InlineData(76.0, PlanState.Met)]
    [InlineData(40.0, PlanState.Open)]
    public void A_state_follows_from_value_and_plan(double? value, PlanState expected)
    {
        var path = new TargetPath([End2026], PathKind.Steps);
        var figure = value is { } known ? new Figure(10, 20, (decimal)known) : Figure.None;

        Assert.Equal(expected, PlanStanding.Of(Share, figure, path, new(2026, 6, 1), null).State);
        Assert.Equal(
            value is null ? PlanState.NoData : PlanState.NoTarget,
            PlanStanding.Of(Share, figure, new([], PathKind.Steps), new(2026, 6, 1), null).State
        );
    }

    [Fact]
    public void A_forecast_that_stays_below_the_target_is_a_risk()
    {
        Point[] flat = [.. Days(6).Select((d, i) => new Point(d, 50 + i % 2))];
        Point[] steep = [.. Days(6).Select((d, i) => new Point(d, 50 + 6 * i))];
        var path = new TargetPath([new(new(2027, 12, 31), 90, true)], PathKind.Steps);
        var day = flat[^1].Day;

        Assert.Equal(PlanState.Risk, PlanStanding.Of(Share, new(51, 100, 51), path, day, Forecast.Of(flat, 100)).State);
        Assert.Equal(
            PlanState.OnPath,
            PlanStanding.Of(Share, new(80, 100, 80), path, day, Forecast.Of(steep, 100)).State
        );
    }

    [Fact]
    public void Fewer_than_four_days_give_no_forecast()
    {
        Assert.Null(Forecast.Of([.. Days(3).Select(d => new Point(d, 50))], 100));
        Assert.NotNull(Forecast.Of([.. Days(4).Select(d => new Point(d, 50))], 100));
    }

    [Fact]
    public void A_straight_line_is_foreseen_exactly_and_a_share_never_passes_a_hundred()
    {
        var first = new DateOnly(2026, 1, 1);
        Point[] line = [.. Enumerable.Range(0, 5).Select(n => new Point(first.AddDays(100 * n), 10 + 10 * n))];
        var forecast = Forecast.Of(line, 100)!;

        Assert.Equal(new Expected(first.AddDays(600), 70, 70, 70), forecast.On(first.AddDays(600)));
        Assert.Equal(100, forecast.On(first.AddDays(2000)).Value);
    }

    [Fact]
    public void The_interval_is_that_of_the_textbook()
    {
        // x = 0, 1, 2, 3 hundred days, y = 1, 3, 2, 4: slope 0.8, residual sum 1.8, s = 0.9487, t(2; 0.90) = 1.886.
        var first = new DateOnly(2026, 1, 1);
        var forecast = Forecast.Of(
            [new(first, 1), new(first.AddDays(100), 3), new(first.AddDays(200), 2), new(first.AddDays(300), 4)],
            null
        )!;

        // At x = 4: 1.3 + 3.2 = 4.5 ± 1.886 · 0.9487 · √(1 + 1/4 + 6.25/5) = 2.83.
        Assert.Equal(new Expected(first.AddDays(400), 4.5m, 1.67m, 7.33m), forecast.On(first.AddDays(400)));
    }

    private static IEnumerable<DateOnly> Days(int count) =>
        Enumerable.Range(0, count).Select(n => new DateOnly(2025, 10, 1).AddMonths(3 * n));
}
