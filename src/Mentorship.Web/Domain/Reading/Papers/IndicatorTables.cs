using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Tables of indicators with what is planned for each year.</summary>
internal sealed partial class IndicatorTables
{
    private IndicatorColumns? open;

    // «Муниципальный уровень»: what the rows below stand under.
    private IndicatorGroup? group;

    public List<ReadIndicator> Read { get; } = [];
    public HashSet<int> Blocks { get; } = [];

    /// <param name="heading">What stands over the table: a single year may be named there.</param>
    /// <param name="paper">The period of the paper, for a table that names no year.</param>
    public bool Take(SourceTable table, int block, string heading, Period? paper)
    {
        // Days in the columns of deadlines are no years of a plan.
        if (IsOfDeeds(TableHead.Find(table)))
            return false;
        if (YearsBeside.Read(table, block, heading) is { Count: > 0 } beside)
            return TakeAll(beside, block);
        var (shape, first) =
            IndicatorColumns.Find(table, heading, paper) is ({ } found, var end) ? (found, end)
            : GoesOn(table) ? (open!, 0)
            : (null, 0);
        if (shape is null)
            return YearsDown.Read(table, block, heading) is { Count: > 0 } across && TakeAll(across, block);
        if (first > 0)
            group = null;
        open = shape;
        Blocks.Add(block);
        // A single heading that says «Показатели …» is the title of the table.
        var titles = table.Rows.Skip(first).Where(r => Wide(r, shape) is { } w && AnnexTitles.IsTitle(w)).ToList();
        for (var at = first; at < table.Rows.Count; at++)
            if (!TableHead.IsCount(table.Rows[at]) && !(titles is [var title] && title == table.Rows[at]))
                Add(table, at, shape, new SourcePlace(block, at));
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

    private void Add(SourceTable table, int at, IndicatorColumns shape, SourcePlace place)
    {
        var row = table.Rows[at];
        if (Wide(row, shape) is { } heading)
        {
            group = IndicatorGroup.Of(heading);
            return;
        }
        var says = table.Says(at);
        string At(int? column) =>
            column is { } c && row.Cells.ToList().FindIndex(x => Covers(x, c)) is >= 0 and var cell ? says[cell] : "";
        if (Text.Tidy(At(shape.Name)) is not { } name)
            return;
        var plans = new PlansOfRow();
        foreach (var (year, columns) in shape.Years)
            plans.Add(year, columns.Select(c => (c.Head, At(c.Start))));
        var (number, rest) = shape.Number is null ? ItemNumber.Split(name) : (ItemNumber.Of(At(shape.Number)), name);
        if (plans.IsEmpty && !IsCounted(table, at, number, At(shape.Unit), shape))
        {
            if (!Continue(row, name, shape.Name) && at + 1 < table.Rows.Count)
                group = IndicatorGroup.Of(number, rest);
            return;
        }
        group = group?.Over(number);
        var own = rest.Length > 0 ? rest : name;
        Read.Add(
            new ReadIndicator(
                string.Join(
                    ": ",
                    shape
                        .Criteria.Select(c => Text.Tidy(At(c.Start)))
                        .Prepend(group?.Words)
                        .OfType<string>()
                        .Append(own)
                ),
                Unit(At(shape.Unit), shape.UnitWords, name, plans.HasPercent),
                plans.Targets
            )
            {
                Number = number?.Printed,
                Printed = plans.Printed,
                Doubts =
                [
                    .. plans.Doubts,
                    .. shape.IsYearOfPaper && !plans.IsEmpty
                        ? [$"Год в таблице не назван: взят {shape.Years.Keys.First()}-й, год карты."]
                        : Array.Empty<string>(),
                    .. shape
                        .Others.Select(o => (o.Head, Words: Text.Tidy(At(o.Start))))
                        .Where(o => !ActivityReader.IsMissing(o.Words))
                        .Select(o =>
                            $"Рядом напечатано «{Quotes.Inner($"{o.Head}: {o.Words}")}»: в план это не войдёт."
                        ),
                ],
                Base = shape
                    .Bases.Select(b => Text.Tidy(At(b.Start)) is { } words ? new ReadBase(b.Head, words) : null)
                    .FirstOrDefault(b => b is not null),
                Place = place,
            }
        );
    }

    // One text over name and years heads the rows below it.
    private static string? Wide(SourceRow row, IndicatorColumns shape) =>
        row.Cells.FirstOrDefault(c => !c.IsEmpty && Covers(c, shape.Name)) is { } cell
        && shape.Years.Values.Any(y => y.Any(c => Covers(cell, c.Start)))
            ? Text.Tidy(cell.Text)
            : null;

    // An indicator whose plans are left empty has a unit, or a number with no others under it.
    private static bool IsCounted(SourceTable table, int at, ItemNumber? number, string unit, IndicatorColumns shape) =>
        Text.Tidy(unit) is not null
        || number is not null
            && (
                at + 1 >= table.Rows.Count
                || shape.Number is not { } column
                || ItemNumber.Of(table.Rows[at + 1].Cells.FirstOrDefault(c => Covers(c, column))?.Text) is not { } next
                || !number.IsOver(next)
            );

    private static bool Covers(SourceCell cell, int column) =>
        cell.Column <= column && cell.Column + cell.Span > column;

    // The end of a name that a page cut off.
    private bool Continue(SourceRow row, string name, int column)
    {
        if (!char.IsLower(name[0]))
            return false;
        if (
            Read.Count > 0
            && row.Cells.Count > 1
            && row.Cells.Any(c => Covers(c, column) && c.Merge != DownMerge.GoesOn)
        )
            Read[^1] = Read[^1] with { Name = Joining.Halves(Read[^1].Name, name) };
        return true;
    }

    internal static string? Unit(string cell, string words, string name, bool percent) =>
        Text.Tidy(cell) is { } own ? (Percent().IsMatch(own) ? "%" : own)
        : percent || Percent().IsMatch(name) || Percent().IsMatch(words) || Share().IsMatch(name) ? "%"
        : UnitInName().Match(name) is { Success: true } unit ? unit.Groups["unit"].Value
        : null;

    private bool GoesOn(SourceTable table) =>
        open is not null
        && table.Width == open.Width
        && open.Years.Values.SelectMany(y => y).ToList() is var planned
        && table.Rows.Any(r =>
            r.Cells.Count > planned.Count
            && planned.TrueForAll(c =>
                r.Cells.Any(x => x.Column == c.Start && Value().IsMatch(x.Text) && x.Text.Length < 30)
            )
        );

    [GeneratedRegex(@"\d+(?:[.,]\d+)?", RegexOptions.None, 1000)]
    private static partial Regex Value();

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
