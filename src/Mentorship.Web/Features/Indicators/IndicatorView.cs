using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Indicators.Planning;
using Mentorship.Web.Ui.Charts;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Indicators;

/// <summary>An indicator for somebody on a day: the figure, how it came here, where it should be and where it is going.</summary>
public sealed record IndicatorView(
    Indicator Indicator,
    Scope Scope,
    DateOnly AsOf,
    Figure Figure,
    IReadOnlyList<Point> Points,
    TargetPath Path,
    Forecast? Forecast,
    PlanStanding Standing
)
{
    private const int MostPoints = 12;

    public string Address => $"/indicators/{Indicator.Code}";

    public string Value => Indicator.Say(Figure.Value);

    /// <summary>«52 из 74»</summary>
    public string? Fraction =>
        Figure is { Numerator: { } part, Denominator: { } whole }
            ? $"{Figures.Fraction(part, 2)} из {Figures.Whole(whole)}"
            : null;

    public static IndicatorView Of(
        IndicatorCount count,
        Indicator indicator,
        IEnumerable<Target> targets,
        Scope scope,
        DateOnly asOf
    )
    {
        var figure = count.Figure(indicator, asOf, scope);
        var points = PointsOf(count, indicator, scope, asOf);
        var path = PathOf(count.Facts, indicator, targets, scope);
        var forecast = Forecast.Of(
            points,
            count.Most(indicator, asOf, scope),
            onlyGrows: indicator is { Computation: not null, Measure: Measure.Number, Span: Span.SinceStart }
        );
        return new(
            indicator,
            scope,
            asOf,
            figure,
            points,
            path,
            forecast,
            PlanStanding.Of(indicator, figure, path, asOf, forecast)
        );
    }

    /// <summary>The nearest plan: the organisation's own, that of its kind, the district's. A number is never handed down.</summary>
    public static TargetPath PathOf(Facts facts, Indicator indicator, IEnumerable<Target> targets, Scope scope)
    {
        var own = targets.Where(t => t.IndicatorId == indicator.Id).ToList();
        var kind =
            scope.Kind
            ?? (scope.OrganisationId is { } one && facts.BodyOf.TryGetValue(one, out var body) ? body.Kind : null);
        var found = own.FindAll(t => scope.OrganisationId is not null && t.OrganisationId == scope.OrganisationId);
        if (found.Count == 0 && (scope.Kind is not null || indicator.Measure == Measure.Share))
            found = own.FindAll(t => kind is not null && t.OrganisationKind == kind);
        if (found.Count == 0 && (scope.IsDistrict || indicator.Measure == Measure.Share))
            found = own.FindAll(t => t.OrganisationKind is null && t.OrganisationId is null);
        return new(found.Select(t => new TargetMark(t.Day, t.Value, t.Quarter == Target.LastQuarter)), indicator.Path);
    }

    private static List<Point> PointsOf(IndicatorCount count, Indicator indicator, Scope scope, DateOnly asOf)
    {
        var days = indicator.IsEntered
            ? count
                .Facts.Entered.Where(e => e.IndicatorId == indicator.Id && e.On <= asOf)
                .Where(e => scope.IsDistrict || scope.Has(count.Facts, e.OrganisationId))
                .Select(e => e.On)
                .Distinct()
                .Order()
                .TakeLast(MostPoints)
            // Before the first pair there was nothing: zeros would bend the forecast.
            : QuarterDays.UpTo(asOf, MostPoints).Where(d => d >= count.Facts.FirstDay);
        return
        [
            .. days.Select(d => (Day: d, count.Figure(indicator, d, scope).Value))
                .Where(p => p.Value is not null)
                .Select(p => new Point(p.Day, p.Value!.Value)),
        ];
    }

    /// <summary>The days ahead that the forecast is drawn for: quarters up to the next target, or four of them.</summary>
    private IEnumerable<DateOnly> Ahead()
    {
        var last = Standing.Ahead?.Day.AddDays(1) ?? QuarterDays.Next(AsOf).AddMonths(9);
        for (var day = QuarterDays.Next(AsOf); day <= last; day = day.AddMonths(3))
            yield return day;
    }

    /// <summary>What is expected by the next target.</summary>
    public Expected? ExpectedByTarget => Standing.Ahead is { } ahead ? Forecast?.On(ahead.Day) : null;

    public LineChart Chart
    {
        get
        {
            var first = Points.Count > 0 ? Points[0].Day : AsOf;
            var until = Standing.Ahead?.Day ?? AsOf.AddYears(1);
            var marks = Path.Marks.Where(m => m.Day >= first.AddYears(-1) && m.Day <= until).ToList();
            return new($"c-{Indicator.Code}", Indicator.ShortName, Description)
            {
                Facts = [.. Points.Select(p => new ChartPoint(p.Day, p.Value))],
                Plan =
                [
                    .. Path.Line(first)
                        .Where(p => p.Day >= marks.FirstOrDefault()?.Day || Path.Kind != PathKind.Linear)
                        .Where(p => p.Day <= until)
                        .Select(p => new ChartPoint(p.Day, p.Value)),
                ],
                Targets = [.. marks.Select(m => new ChartPoint(m.Day, m.Value))],
                Forecast =
                    Forecast is { } known && Points.Count > 0
                        ? [.. Ahead().Select(known.On).Select(e => new ChartBand(e.Day, e.Value, e.Low, e.High))]
                        : [],
                Now = AsOf,
                Most = Indicator.Measure == Measure.Share ? 100 : null,
                Say = value => Indicator.Say(value),
            };
        }
    }

    private string Description
    {
        get
        {
            if (Points.Count == 0)
                return "Значений ещё нет.";
            var words =
                Points.Count == 1
                    ? $"{Indicator.Say(Points[0].Value)} на {Days.Words(Points[0].Day)}."
                    : $"С {Indicator.Say(Points[0].Value)} на {Days.Words(Points[0].Day)} до {Indicator.Say(Points[^1].Value)} на {Days.Words(Points[^1].Day)}.";
            if (Standing.Ahead is { } ahead)
                words += $" План на конец {ahead.Day.Year} года {Indicator.Say(ahead.Value)}.";
            if (ExpectedByTarget is { } expected)
                words +=
                    $" Прогноз {Indicator.Say(Indicator.Rounded(expected.Value))}, границы от {Indicator.Say(Indicator.Rounded(expected.Low))} до {Indicator.Say(Indicator.Rounded(expected.High))}.";
            return words;
        }
    }
}
