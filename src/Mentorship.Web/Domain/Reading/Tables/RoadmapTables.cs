using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Papers;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Rows of a roadmap out of all the tables that pages made of it.</summary>
internal sealed partial class RoadmapTables(CellMeaning meaning)
{
    private readonly UnnamedColumns unnamed = new(meaning);
    private readonly List<BodyRow> rows = [];
    private IReadOnlyList<Column> columns = [];
    private TableHead? head;

    public IReadOnlyList<BodyRow> Rows => rows;

    /// <summary>Sums among the rows.</summary>
    public List<TotalRow> Totals { get; } = [];
    public HashSet<ColumnRole> Columns { get; } = [];

    /// <summary>Blocks that were read.</summary>
    public HashSet<int> Blocks { get; } = [];

    /// <summary>What stands over its first table.</summary>
    public string? Title { get; init; }

    /// <summary>What stands in the table before its head.</summary>
    public string? TitleInside { get; private set; }

    /// <summary>The table is a roadmap, or the next page of the one before.</summary>
    /// <param name="isAnnounced">The heading over the table calls it a roadmap.</param>
    /// <param name="headings">Paragraphs over the table that head what stands in it.</param>
    public bool Take(SourceTable table, int block, bool mayGoOn, bool isAnnounced, IReadOnlyList<BodyRow> headings)
    {
        var found = TableHead.Find(table);
        if (found is not null && !IsNamed(found) && !(isAnnounced && found.IsOfDeeds))
            return false;
        var first = 0;
        int[]? moved = null;
        if (found is not null)
        {
            TitleInside ??= Above(table, found);
            head = found;
            var body = table.Rows.Skip(found.End).ToList();
            columns = HeadingColumns.Tell(unnamed.Complete(found.Columns, body), body);
            first = found.End;
        }
        else if (mayGoOn && rows.Count > 0 && GoesOn(table))
            moved = Moved(table);
        else if (rows.Count == 0 && unnamed.Guess(table, isAnnounced) is { } guessed)
            columns = guessed;
        else
            return false;
        Columns.UnionWith(
            columns.SelectMany(c =>
                c.Role == ColumnRole.TitleAndDeadline ? [ColumnRole.Title, ColumnRole.Deadline] : new[] { c.Role }
            )
        );
        Blocks.Add(block);
        var broken = rows.Count > 0 && headings.Count == 0;
        rows.AddRange(headings);
        Read(table, block, first, moved, broken);
        return true;
    }

    private void Read(SourceTable table, int block, int first, int[]? moved, bool broken)
    {
        var here =
            moved is not null || columns[^1].End == table.Width || head is null || first > 0
                ? columns
                : Rescaled(table);
        var reader = new RowReader(meaning, here);
        var isNext = broken;
        var lone = new LoneTitle(here, [.. table.Rows.Skip(first)]);
        for (var at = first; at < table.Rows.Count; at++)
        {
            var row = moved is null ? lone.Widened(table.Rows[at]) : table.Rows[at];
            if (
                row.Cells.All(c => c.IsEmpty && c.Merge != DownMerge.GoesOn)
                || TableHead.IsCount(row)
                || head?.IsRepeatedBy(row) == true
            )
                continue;
            if (TotalRow.Of(row, new SourcePlace(block, at)) is { } sum)
            {
                Totals.Add(sum);
                continue;
            }
            foreach (var (one, doubt) in CountedLines.Part(row, here))
            {
                var places = moved?.Length == one.Cells.Count && one.Cells.All(c => c.Span == 1) ? moved : null;
                var read = reader.Read(one, new SourcePlace(block, at), isNext, places);
                isNext = false;
                if (doubt is not null)
                    read.Doubts.Add(doubt);
                if (TotalRow.Of(read) is { } total)
                    Totals.Add(total);
                else if (!read.IsEmpty)
                    rows.Add(read);
            }
        }
    }

    // The next page may have a grid of its own with as many columns.
    private IReadOnlyList<Column> Rescaled(SourceTable table)
    {
        var row = table.Rows.FirstOrDefault(r => r.Cells.Count == columns.Count);
        return row is null
            ? columns
            : [.. row.Cells.Zip(columns, (cell, column) => column with { Start = cell.Column, Span = cell.Span })];
    }

    /// <summary>The head names the columns of a roadmap.</summary>
    public static bool IsNamed(TableHead? head)
    {
        if (head is null)
            return false;
        var roles = head.Columns.Select(c => c.Role).ToHashSet();
        return roles.Contains(ColumnRole.TitleAndDeadline)
            || roles.Contains(ColumnRole.Title)
                && (
                    roles.Overlaps([ColumnRole.Deadline, ColumnRole.Responsible, ColumnRole.DeadlineAndResponsible])
                    || roles.Contains(ColumnRole.Section) && roles.Overlaps([ColumnRole.Details, ColumnRole.Result])
                    || roles.Contains(ColumnRole.Result)
                        && roles.Contains(ColumnRole.Number)
                        && head.Columns.Any(c => c.Head.Contains("мероприят", StringComparison.OrdinalIgnoreCase))
                );
    }

    /// <summary>A list of another kind stands behind the roadmap: a timetable with columns of its own, a sheet to sign.</summary>
    /// <param name="title">What stands over the table.</param>
    public bool IsForeign(SourceTable table, string title)
    {
        if (rows.Count == 0)
            return false;
        if (GroupHeads.ArePeople(table))
            return true;
        if (TableHead.Find(table) is not { } found)
            return table.Rows.Take(2).Any(r => r.Cells.Any(c => ToSign().IsMatch(c.Text)));
        var shared = head is null ? 0 : found.Columns.Count(c => IsShared(c, head));
        var names = found.Columns.Any(c => c.Role is ColumnRole.Responsible or ColumnRole.DeadlineAndResponsible);
        var isOfOther = AnnexTitles.IsTitle(title) && !AnnexTitles.IsRoadmap(title);
        return shared < 2 && isOfOther || shared == 0 && !names && Columns.Contains(ColumnRole.Responsible);
    }

    private static bool IsShared(Column column, TableHead head) =>
        column.Role != ColumnRole.Number
        && Text.Key(column.Head) is { Length: > 0 } key
        && head.Columns.Any(c => Text.Key(c.Head) == key);

    // Numbers or people or deadlines stand where they should.
    private bool GoesOn(SourceTable table)
    {
        var full = table.Rows.Where(r => r.Cells.Count(c => !c.IsEmpty) > 1).ToList();
        if (full.Count == 0)
            return table.Width == columns[^1].End || table.Rows.All(r => r.Cells.Count == 1);
        return full.Any(r =>
            r.Cells.Count <= columns.Count + 1
            && r.Cells.Any(c => meaning.IsNumber(c.Text) || meaning.IsDeadline(c.Text) || meaning.IsParties(c.Text))
        );
    }

    // A page that lost a column lost it in all its rows.
    private int[]? Moved(SourceTable table)
    {
        var full = table
            .Rows.Where(r => r.Cells.Count > 2 && r.Cells.All(c => c.Span == 1) && r.Cells.Count(c => !c.IsEmpty) > 1)
            .ToList();
        if (full.Count == 0)
            return null;
        var shape = full.GroupBy(r => r.Cells.Count).OrderByDescending(g => g.Count()).First().ToList();
        return shape[0].Cells.Count < columns.Count
            ? new CellPlaces(meaning).Find(
                [.. shape.Select(r => (IReadOnlyList<string>)[.. r.Cells.Select(c => c.Text)])],
                [.. columns.Select(c => c.Role)]
            )
            : null;
    }

    private static string? Above(SourceTable table, TableHead head) =>
        Text.Tidy(string.Join(' ', table.Rows.Take(head.First).SelectMany(r => r.Cells).Select(c => c.Text)));

    [GeneratedRegex(@"^(?:подпись|ознакомлен\p{L}*|роспись)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ToSign();
}
