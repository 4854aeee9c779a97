using System.Globalization;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Monitoring;

/// <summary>
/// How shares lie in organisations of one kind, so that a figure far from all the others is asked about: beyond the outer
/// fences, three times the middle half away from it.
/// </summary>
public sealed class Spread
{
    /// <summary>Among fewer nothing is unusual.</summary>
    private const int Fewest = 8;
    private const decimal Fence = 3;

    private static readonly (string Part, string Whole)[] Shares =
    [
        (Cells.Mentees, Cells.Students10To19),
        (Cells.StudentMentors, Cells.Students15To19),
        (Cells.TeacherMentors, Cells.Teachers),
    ];

    private readonly Dictionary<(OrganisationKind, string), (decimal First, decimal Third)> quartiles = [];

    public static Spread Of(
        IEnumerable<(OrganisationKind Kind, IReadOnlyDictionary<string, string?> Values)> organisations
    )
    {
        var spread = new Spread();
        foreach (var alike in organisations.GroupBy(o => o.Kind))
        foreach (var (part, whole) in Shares)
        {
            var sorted = alike.Select(o => Share(o.Values, part, whole)).OfType<decimal>().Order().ToList();
            if (sorted.Count >= Fewest)
                spread.quartiles[(alike.Key, part)] = (At(sorted, 0.25m), At(sorted, 0.75m));
        }
        return spread;
    }

    public IEnumerable<Remark> Check(
        Dictionary<string, CellSpec> cells,
        OrganisationKind kind,
        IReadOnlyDictionary<string, string?> values
    )
    {
        foreach (var (part, whole) in Shares)
            if (
                cells.TryGetValue(part, out var cell)
                && quartiles.TryGetValue((kind, part), out var middle)
                && Share(values, part, whole) is { } share
                && IsFar(share, middle)
            )
                yield return new(
                    $"far.{part}",
                    part,
                    $"«{cell.Name}» – {Percent(share)} от «{cells[whole].Name}», у половины таких организаций от {Percent(middle.First)} до {Percent(middle.Third)}. Проверьте или укажите причину.",
                    false
                );
    }

    private static bool IsFar(decimal share, (decimal First, decimal Third) middle)
    {
        var width = middle.Third - middle.First;
        return share > middle.Third + Fence * width || share < middle.First - Fence * width;
    }

    private static decimal? Share(IReadOnlyDictionary<string, string?> values, string part, string whole) =>
        values.Number(part) is { } some && values.Number(whole) is > 0 and var all ? 100m * some / all : null;

    // Between two neighbours the quartile lies on the line that joins them.
    private static decimal At(List<decimal> sorted, decimal part)
    {
        var place = part * (sorted.Count - 1);
        var below = (int)place;
        return below + 1 == sorted.Count
            ? sorted[below]
            : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    private static string Percent(decimal share) =>
        Math.Round(share, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.GetCultureInfo("ru-RU")) + " %";
}
