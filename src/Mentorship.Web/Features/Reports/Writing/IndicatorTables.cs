using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Ui.Charts;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>Plan, fact and deviation; the shares as bars with their plans, and the table behind them.</summary>
internal sealed class IndicatorTables(NoteBasis basis)
{
    public IEnumerable<Block> All()
    {
        var all = basis.Now.Indicators;
        if (all.Count == 0)
            return [];
        var table = new Table(
            "Показатели: план и факт",
            [
                new("Показатель", 40),
                new("План", 14, Align.Centre),
                new("Факт", 14, Align.Centre),
                new("Отклонение", 16, Align.Centre),
                new("Прошлый период", 14, Align.Centre),
            ],
            [.. all.Select(Row)]
        );
        var shares = all.Where(i => i is { IsShare: true, Value: not null }).ToList();
        return shares.Count == 0
            ? [table]
            :
            [
                NoteCharts.Bars(
                    "Показатели-доли: факт и план",
                    "Столбец – факт, ромб – план; светлый столбец ниже плана",
                    [
                        .. shares.Select(i => new ChartBar(
                            i.Name,
                            i.Value,
                            Figures.Percent(i.Value!.Value, i.Digits),
                            i.LowerIsBetter == true ? null : i.Goal
                        )),
                    ],
                    table,
                    most: 100,
                    longNames: true
                ),
            ];
    }

    private TableRow Row(FigureIndicator indicator)
    {
        var was = basis.Before?.Indicators.FirstOrDefault(i => i.Code == indicator.Code)?.Value;
        return new(
            indicator.Name,
            indicator.Goal is null
                ? "не назначен"
                : $"{IndicatorProse.Value(indicator, indicator.Goal)}\nна {indicator.GoalYear} год",
            IndicatorProse.Value(indicator, indicator.Value),
            indicator is { Value: { } value, Goal: { } goal } ? Deviation(indicator, value - goal) : "–",
            was is null ? "–" : IndicatorProse.Value(indicator, was)
        );
    }

    private static string Deviation(FigureIndicator indicator, decimal by) =>
        $"{(by > 0 ? "+" : "")}{Figures.Fraction(by, indicator.Digits)}{(indicator.IsShare ? $"{Nb.Space}п.{Nb.Space}п." : "")}";
}
