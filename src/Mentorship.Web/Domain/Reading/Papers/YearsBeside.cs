using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>A table of indicators where each row names its own year: «Показатель | Ед. | Значение | Срок».</summary>
internal static partial class YearsBeside
{
    public static IReadOnlyList<ReadIndicator> Read(SourceTable table, int block, string heading)
    {
        var heads = table.Rows[0].Cells.Select(c => new HeadedColumn(c.Column, Text.Tidy(c.Text) ?? "")).ToList();
        var unit = heads.Find(h => IndicatorColumns.IsUnit(h.Head));
        var name =
            heads.Find(h => AnnexTitles.IsIndicators(h.Head) && !IsValue(h))
            ?? heads.Find(h =>
                AnnexTitles.IsIndicators(heading) && HeadWords.Role(h.Head) == ColumnRole.Title && !IsValue(h)
            );
        var value = heads.FindLast(h => h != name && h != unit && IndicatorColumns.IsPlanned(h.Head));
        var year = heads.Find(h => h != value && h != name && Time().IsMatch(h.Head));
        if (name is null || value is null || year is null)
            return [];
        var number = heads.Find(h => HeadWords.Role(h.Head) == ColumnRole.Number);
        var found = new List<ReadIndicator>();
        for (var at = 1; at < table.Rows.Count; at++)
        {
            var row = table.Rows[at];
            var says = table.Says(at);
            string At(HeadedColumn? column) =>
                column is null ? ""
                : row.Cells.Index().FirstOrDefault(c => c.Item.Column == column.Start) is { Item: not null } cell
                    ? says[cell.Index]
                : "";
            if (TableHead.IsCount(row) || Text.Tidy(At(name)) is not { } called)
                continue;
            // One row of another kind: the columns mean something else.
            if (Year().Matches(At(year)) is not { Count: > 0 } years)
                return [];
            var plans = new PlansOfRow();
            plans.Add(int.Parse(years[^1].Value, CultureInfo.InvariantCulture), At(value));
            var read = new ReadIndicator(
                called,
                IndicatorTables.Unit(At(unit), value.Head, called, plans.HasPercent),
                plans.Targets
            )
            {
                Number = ItemNumber.Of(At(number))?.Printed,
                Printed = plans.Printed,
                Doubts = plans.Doubts,
                Place = new SourcePlace(block, at),
            };
            if (found.FindIndex(i => i.Name == called) is >= 0 and var before && IsOther(found[before], plans))
                found[before] = Joined(found[before], read);
            else
                found.Add(read);
        }
        return found;
    }

    private static bool IsValue(HeadedColumn head) => head.Head.Contains("значени", StringComparison.OrdinalIgnoreCase);

    private static bool IsOther(ReadIndicator before, PlansOfRow plans) =>
        !plans.Targets.Keys.Any(before.Targets.ContainsKey);

    private static ReadIndicator Joined(ReadIndicator before, ReadIndicator next) =>
        before with
        {
            Targets = new SortedDictionary<int, decimal>(
                before.Targets.Concat(next.Targets).ToDictionary(t => t.Key, t => t.Value)
            ),
            Printed = new SortedDictionary<int, string>(
                before.Printed.Concat(next.Printed).DistinctBy(p => p.Key).ToDictionary(t => t.Key, t => t.Value)
            ),
            Doubts = [.. before.Doubts, .. next.Doubts],
        };

    [GeneratedRegex(@"\bсрок|\bгод\b|\bдата\b|\bпериод", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<!\d)20\d{2}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Year();
}
