using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>Indicators with what is planned for each year, as orders print them.</summary>
internal static class PlanTable
{
    public static Table Of(OrderAnnex annex)
    {
        var years = AnnexIndicators.Years(annex.Indicators);
        // What there is already stands before the plans, where any line says it.
        string[] bases = annex.Indicators.Select(l => l.Base?.Head).FirstOrDefault(h => h is not null) is { } head
            ? [head]
            : [];
        return new(
            annex.Title,
            [
                new Column("№ п/п", 10, Align.Centre),
                new Column("Показатель", 46),
                new Column("Единица измерения", 15, Align.Centre),
                .. bases.Select(h => new Column(h, 13, Align.Centre)),
                // Many years leave no room for the word.
                .. years.Select(y => new Column(years.Count > 4 ? $"{y}" : $"{y} год", 13, Align.Centre)),
            ],
            [
                .. annex.Indicators.Select(
                    (line, at) =>
                        new TableRow([
                            $"{at + 1}",
                            line.Name,
                            line.Unit ?? (line.IsShare ? "%" : ""),
                            .. bases.Select(_ => line.Base?.Words ?? "–"),
                            .. years.Select(y => Said(line.Plans.FirstOrDefault(p => p.Year == y))),
                        ])
                ),
            ]
        );
    }

    private static string Said(PlannedYear? plan) =>
        plan?.Printed ?? (plan?.Value is { } known ? Figures.Fraction(known, 2) : "–");
}
