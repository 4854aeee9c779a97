using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>«Раздел 1. Организация» in the first cell of a row that is empty else: a text over the table that nobody joined.</summary>
internal sealed partial class LoneTitle(IReadOnlyList<Column> columns, IReadOnlyList<SourceRow> body)
{
    private const int FewFull = 2;
    private const int FullRow = 3;

    private readonly List<SourceRow> full = [.. body.Where(r => r.Cells.Count(c => !c.IsEmpty) >= FullRow)];

    /// <summary>The row as if its only words stood over all columns; any other row is itself.</summary>
    public SourceRow Widened(SourceRow row) =>
        full.Count >= FewFull
        && row.Cells is [{ IsEmpty: false, Merge: DownMerge.None } first, _, ..]
        && row.Cells.Skip(1).All(c => c.IsEmpty && c.Merge != DownMerge.GoesOn)
        && columns.FirstOrDefault(c => c.Start <= first.Column && first.Column < c.End) is { } column
        && IsTitle(first, column)
            ? row with
            {
                Cells = [new SourceCell(0, Math.Max(columns[^1].End, row.Width), DownMerge.None, first.Paragraphs)],
            }
            : row;

    private bool IsTitle(SourceCell cell, Column column) =>
        column.Role switch
        {
            // Nothing that has a word is a number.
            ColumnRole.Number => ItemNumber.Of(cell.Text) is null && Word().IsMatch(cell.Text),
            ColumnRole.Title or ColumnRole.TitleAndDeadline or ColumnRole.Section or ColumnRole.Stage => false,
            _ => cell.IsBold && !IsBoldAnyway(column)
                || Heading.IsNamed(cell.Text)
                || ItemNumber.Split(Text.Tidy(cell.Text) ?? "").Number is { IsRoman: true },
        };

    private bool IsBoldAnyway(Column column) =>
        full.Exists(r => r.Cells.Any(c => c.Column == column.Start && c is { IsEmpty: false, IsBold: true }));

    [GeneratedRegex(@"\p{L}{3}", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
