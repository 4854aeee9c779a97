using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>«1 / 2 / 3» in the cell of the number, and as many lines beside it: several activities in one row of the table.</summary>
internal static class CountedLines
{
    /// <summary>The row itself, or a row for each of its numbers with what is to be asked about it.</summary>
    public static IReadOnlyList<(SourceRow Row, string? Doubt)> Part(SourceRow row, IReadOnlyList<Column> columns)
    {
        IReadOnlyList<(SourceRow, string?)> whole = [(row, null)];
        if (Under(row, columns, ColumnRole.Number) is not { } counted)
            return whole;
        var numbers = Lines(counted);
        if (
            numbers.Count < 2
            || !AreCounted(numbers)
            || Under(row, columns, ColumnRole.Title) is not { } title
            || Lines(title).Count != numbers.Count
            || row.Cells.Any(c => Lines(c).Count is > 1 and var lines && lines != numbers.Count)
        )
            return whole;
        var doubt =
            $"Номера {string.Join(", ", numbers)} стоят в одной строке таблицы: она разделена по строчкам, проверьте.";
        return
        [
            .. numbers.Select(
                (_, at) => (new SourceRow([.. row.Cells.Select(c => Line(c, at))], row.IsHead), (string?)doubt)
            ),
        ];
    }

    private static SourceCell? Under(SourceRow row, IReadOnlyList<Column> columns, ColumnRole role) =>
        columns.FirstOrDefault(c => c.Role == role) is { } column
            ? row.Cells.FirstOrDefault(c => c.Column == column.Start && c.Span == column.Span)
            : null;

    private static bool AreCounted(List<string> lines)
    {
        var numbers = lines.ConvertAll(ItemNumber.Of);
        return numbers
            .Zip(numbers.Skip(1))
            .All(p =>
                p is { First: { } first, Second: { } next }
                && first.Depth == next.Depth
                && next.Parts[^1] == first.Parts[^1] + 1
            );
    }

    private static List<string> Lines(SourceCell cell) =>
        [.. cell.Text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];

    // What is said in one line holds for each.
    private static SourceCell Line(SourceCell cell, int at)
    {
        var lines = Lines(cell);
        return lines.Count < 2
            ? cell
            : new SourceCell(cell.Column, cell.Span, cell.Merge, [new SourceParagraph(null, lines[at], cell.IsBold)]);
    }
}
