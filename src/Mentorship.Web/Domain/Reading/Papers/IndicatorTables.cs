using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Tables of indicators with what is planned for each year.</summary>
internal sealed partial class IndicatorTables
{
    private const int LongestHead = 120;

    private Shape? open;

    public List<ReadIndicator> Read { get; } = [];
    public HashSet<int> Blocks { get; } = [];

    private sealed record Shape(
        int Width,
        int Name,
        int? Number,
        int? Unit,
        IReadOnlyDictionary<int, int> Years,
        string UnitWords
    )
    {
        /// <summary>Columns of what there is already.</summary>
        public IReadOnlyList<(int Column, string Head)> Bases { get; init; } = [];
    }

    /// <param name="heading">What stands over the table: a single year may be named there.</param>
    public bool Take(SourceTable table, int block, string heading)
    {
        // Days in the columns of deadlines are no years of a plan.
        if (IsOfDeeds(TableHead.Find(table)))
            return false;
        var (shape, first) =
            Find(table, heading) is ({ } found, var end) ? (found, end)
            : GoesOn(table) ? (open!, 0)
            : (null, 0);
        if (shape is null)
            return YearsDown.Read(table, block, heading) is { Count: > 0 } across && TakeAll(across, block);
        open = shape;
        Blocks.Add(block);
        for (var at = first; at < table.Rows.Count; at++)
            if (!TableHead.IsCount(table.Rows[at]))
                Add(table.Rows[at], shape, new SourcePlace(block, at));
        return true;
    }

    private static bool IsOfDeeds(TableHead? head) =>
        head is not null
        && new[] { ColumnRole.Title, ColumnRole.Deadline, ColumnRole.Responsible }.All(r =>
            head.Columns.Any(c => c.Role == r)
        );

    private bool TakeAll(IReadOnlyList<ReadIndicator> across, int block)
    {
        Read.AddRange(across);
        return Blocks.Add(block);
    }

    private void Add(SourceRow row, Shape shape, SourcePlace place)
    {
        // One text over name and years heads the rows below it.
        if (row.Cells.Any(c => !c.IsEmpty && Covers(c, shape.Name) && shape.Years.Values.Any(y => Covers(c, y))))
            return;
        string At(int? column) => column is { } c ? row.Cells.FirstOrDefault(x => Covers(x, c))?.Text ?? "" : "";
        var name = Text.Tidy(At(shape.Name));
        var doubts = new List<string>();
        var targets = new SortedDictionary<int, decimal>();
        var printed = new SortedDictionary<int, string>();
        var percent = false;
        foreach (var (year, column) in shape.Years)
        {
            var cell = At(column);
            percent |= cell.Contains('%', StringComparison.Ordinal);
            var planned = PlannedCell.Read(cell, year);
            if (planned.Value is { } value)
                targets[year] = value;
            if (planned.Words is { } words)
                printed[year] = words;
            if (planned.Doubt is { } doubt)
                doubts.Add(doubt);
        }
        if (name is null || shape.Years.ContainsKey(0))
            return;
        if (targets.Count == 0)
        {
            Continue(row, name);
            return;
        }
        var (number, rest) = shape.Number is null ? ItemNumber.Split(name) : (ItemNumber.Of(At(shape.Number)), name);
        Read.Add(
            new ReadIndicator(
                rest.Length > 0 ? rest : name,
                Unit(At(shape.Unit), shape.UnitWords, name, percent),
                targets
            )
            {
                Number = number?.Printed,
                Printed = printed,
                Doubts = doubts,
                Base = shape
                    .Bases.Select(b => Text.Tidy(At(b.Column)) is { } words ? new ReadBase(b.Head, words) : null)
                    .FirstOrDefault(b => b is not null),
                Place = place,
            }
        );
    }

    private static bool Covers(SourceCell cell, int column) =>
        cell.Column <= column && cell.Column + cell.Span > column;

    // The end of a name that a page cut off.
    private void Continue(SourceRow row, string name)
    {
        if (Read.Count > 0 && char.IsLower(name[0]) && row.Cells.Count > 1)
            Read[^1] = Read[^1] with { Name = Joining.Halves(Read[^1].Name, name) };
    }

    internal static string? Unit(string cell, string words, string name, bool percent) =>
        Text.Tidy(cell) is { } own ? (Percent().IsMatch(own) ? "%" : own)
        : percent || Percent().IsMatch(name) || Percent().IsMatch(words) || Share().IsMatch(name) ? "%"
        : UnitInName().Match(name) is { Success: true } unit ? unit.Groups["unit"].Value
        : null;

    private bool GoesOn(SourceTable table) =>
        open is not null
        && table.Width == open.Width
        && table.Rows.Any(r =>
            r.Cells.Count > open.Years.Count
            && open.Years.Values.All(c =>
                r.Cells.Any(x => x.Column == c && Value().IsMatch(x.Text) && x.Text.Length < 30)
            )
        );

    private static (Shape? Shape, int End) Find(SourceTable table, string heading)
    {
        foreach (var above in new[] { "", heading })
            for (var at = 0; at < Math.Min(4, table.Rows.Count); at++)
            for (var count = 1; count <= Math.Min(3, table.Rows.Count - at - 1); count++)
                if (Named(table, at, count, above, AnnexTitles.IsIndicators(heading)) is { } shape)
                    return (shape, at + count);
        return (null, 0);
    }

    // Years of the head come first; a single one may stand in the heading above the table.
    private static Shape? Named(SourceTable table, int at, int count, string above, bool announced)
    {
        var leaves = TableHead.Leaves(table, at, count);
        var roles = leaves.ConvertAll(l => HeadWords.Role(l.Head));
        // Rows of deeds with dates are no head of years.
        if (leaves.Exists(l => l.Head.Length > LongestHead))
            return null;
        if (roles.Contains(ColumnRole.Deadline) && roles.Contains(ColumnRole.Responsible))
            return null;
        var years = new SortedDictionary<int, int>();
        foreach (var (start, _, head) in leaves.Where(l => l.Start > 0 && !Fact().IsMatch(l.Head)))
            if (YearOf(head) is { } year)
                years.TryAdd(year, start);
        var isNamed = announced || leaves.Exists(l => AnnexTitles.IsIndicators(l.Head));
        if (
            years.Count == 0
            && isNamed
            && leaves.FindIndex(l => Planned().IsMatch(l.Head)) is >= 0 and var planned
            && Periods.Find(above) is { From.Year: var first, To.Year: var only }
            && first == only
        )
            years[only] = leaves[planned].Start;
        if (years.Count == 0 || years.Count == 1 && !isNamed)
            return null;
        var body = table.Rows.Skip(at + count).ToList();
        var filled = body.Count(r =>
            r.Cells.Any(c => years.ContainsValue(c.Column) && Value().IsMatch(c.Text) && c.Text.Length < 60)
        );
        if (filled == 0 || filled * 2 < body.Count)
            return null;
        var texts = leaves.Where(l => !years.ContainsValue(l.Start)).ToList();
        if (texts.Count == 0)
            return null;
        int? unit = texts.Where(l => UnitHead().IsMatch(l.Head)).Select(l => (int?)l.Start).FirstOrDefault();
        int? number = texts
            .Where(l => HeadWords.Role(l.Head) == ColumnRole.Number)
            .Select(l => (int?)l.Start)
            .FirstOrDefault();
        var name = texts
            .Where(l => l.Start != unit && l.Start != number)
            .OrderByDescending(l => AnnexTitles.IsIndicators(l.Head) ? 2 : 1)
            .ThenByDescending(l => body.Sum(r => r.Cells.FirstOrDefault(c => c.Column == l.Start)?.Text.Length ?? 0))
            .Select(l => (int?)l.Start)
            .FirstOrDefault();
        return name is { } at2
            ? new Shape(
                table.Width,
                at2,
                number,
                unit,
                years.ToDictionary(y => y.Key, y => y.Value),
                string.Join(' ', leaves.Where(l => years.ContainsValue(l.Start)).Select(l => l.Head))
            )
            {
                Bases =
                [
                    .. texts
                        .Where(l => l.Start != at2 && l.Start != unit && l.Start != number && Fact().IsMatch(l.Head))
                        .Select(l => (l.Start, l.Head)),
                ],
            }
            : null;
    }

    private static int? YearOf(string head) =>
        head.Length < 60 && Year().Matches(head) is { Count: > 0 } found
            ? int.Parse(found[^1].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"(?<!\d)20\d{2}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\d+(?:[.,]\d+)?", RegexOptions.None, 1000)]
    private static partial Regex Value();

    [GeneratedRegex(@"факт|базов|\bбаза\b|исходн|достигнут", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Fact();

    [GeneratedRegex(@"целев|планов|значени|\bплан\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Planned();

    [GeneratedRegex(@"\bед(?:иниц\w+|\.)?\s?(?:изм|$)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex UnitHead();

    [GeneratedRegex(@"%|процент", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"^(?:доля|процент|удельный вес|уровень удовлетвор)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"[,(]\s?(?<unit>чел(?:\.|овек)?|ед(?:\.|иниц)?|шт\.?|пар|балл\w*)\)?$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex UnitInName();
}
