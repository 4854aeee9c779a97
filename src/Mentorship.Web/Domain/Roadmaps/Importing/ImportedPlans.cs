using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Reading;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>The indicators of a paper as an annex of its order, each beside the district's indicator that it names.</summary>
public static class ImportedPlans
{
    /// <param name="known">None where the paper sets no plans of the district.</param>
    public static IReadOnlyList<AnnexIndicator> Of(IReadOnlyList<ReadIndicator> read, IReadOnlyList<Indicator>? known)
    {
        var years = read.SelectMany(i => i.Targets.Keys.Concat(i.Printed.Keys))
            .Where(y => y is >= AnnexIndicators.FirstYear and <= AnnexIndicators.LastYear)
            .Distinct()
            .Order()
            .Take(AnnexIndicators.MostYears)
            .ToList();
        HashSet<Guid> taken = [];
        return [.. read.Take(AnnexIndicators.MostLines).Select(Line)];

        AnnexIndicator Line(ReadIndicator indicator)
        {
            var line = new AnnexIndicator(
                Cut(indicator.Name, AnnexIndicator.NameMaxLength),
                indicator.Unit is { } unit ? Cut(unit, AnnexIndicator.UnitMaxLength) : null,
                [
                    .. years.Select(y => new PlannedYear(
                        y,
                        indicator.Targets.TryGetValue(y, out var value) ? value : null
                    )
                    {
                        Printed = indicator.Printed.GetValueOrDefault(y)
                            is { Length: <= PlannedYear.PrintedMaxLength } words
                            ? words
                            : null,
                    }),
                ]
            )
            {
                Base = indicator.Base is { } begun
                    ? new(Cut(begun.Head, PrintedBase.MaxLength), Cut(begun.Words, PrintedBase.MaxLength))
                    : null,
            };
            // Two lines are never plans of one indicator.
            return known is null ? line
                : IndicatorNames.Closest(line.Name, line.IsShare, known) is { } same && taken.Add(same.Id)
                    ? line with
                    {
                        IndicatorId = same.Id,
                    }
                // Words without a single number plan nothing.
                : line with { IsNew = indicator.Targets.Count > 0 };
        }
    }

    private static string Cut(string words, int most) => words.Length <= most ? words : words[..(most - 1)] + "…";
}
