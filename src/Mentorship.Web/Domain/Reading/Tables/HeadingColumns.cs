using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Columns whose names say that they head rows: their cells show whether they do.</summary>
internal static class HeadingColumns
{
    private const int FewRows = 3;

    public static IReadOnlyList<Column> Tell(IReadOnlyList<Column> columns, IReadOnlyList<SourceRow> body) =>
        Stage(Deed(Number(columns, body), body), body);

    // «Этап, №» over «1», «2», «3».
    private static IReadOnlyList<Column> Number(IReadOnlyList<Column> columns, IReadOnlyList<SourceRow> body) =>
        columns.Any(c => c.Role == ColumnRole.Number)
        || columns.FirstOrDefault(c => c.Role == ColumnRole.Section) is not { } section
        || Full(body)
            .Select(r => r.Cells.FirstOrDefault(c => c.Column == section.Start))
            .Any(c => c is not { IsEmpty: false } || ItemNumber.Of(c.Text) is null)
            ? columns
            : [.. columns.Select(c => c == section ? c with { Role = ColumnRole.Number } : c)];

    // «№ | Направление деятельности | Содержание работ»: what every row has of its own is what is done.
    private static IReadOnlyList<Column> Deed(IReadOnlyList<Column> columns, IReadOnlyList<SourceRow> body) =>
        columns
            is [
                { Role: ColumnRole.Number } number,
                { Role: ColumnRole.Section } first,
                { Role: ColumnRole.Title } second,
            ]
        && !IsShared(first, body)
            ? [number, first with { Role = ColumnRole.Title }, second with { Role = ColumnRole.Details }]
            : columns;

    // «Этап | Раздел | Мероприятие»: of two columns that head rows the first stands over the second.
    private static IReadOnlyList<Column> Stage(IReadOnlyList<Column> columns, IReadOnlyList<SourceRow> body)
    {
        var first = columns.ToList().FindIndex(c => c.Role == ColumnRole.Section);
        var second = columns
            .ToList()
            .FindIndex(
                first + 1,
                c => c.Role == ColumnRole.Details && HeadWords.Role(c.Head) == ColumnRole.Section && IsShared(c, body)
            );
        return first < 0 || second < 0 || !columns.Any(c => c.Role == ColumnRole.Title)
            ? columns
            :
            [
                .. columns.Select(
                    (c, at) =>
                        at == first ? c with { Role = ColumnRole.Stage }
                        : at == second ? c with { Role = ColumnRole.Section }
                        : c
                ),
            ];
    }

    // One of its cells stands for several rows: joined, empty below, or printed again.
    private static bool IsShared(Column column, IReadOnlyList<SourceRow> body)
    {
        var rows = Full(body);
        var begun = 0;
        string? above = null;
        foreach (var row in rows)
        {
            if (row.Cells.FirstOrDefault(c => c.Column == column.Start) is not { IsEmpty: false } cell)
                continue;
            if (Text.Key(cell.Text) != above)
                begun++;
            above = Text.Key(cell.Text);
        }
        return rows.Count >= FewRows && begun > 0 && begun * 3 <= rows.Count * 2;
    }

    private static List<SourceRow> Full(IReadOnlyList<SourceRow> body) =>
        [.. body.Where(r => r.Cells.Count(c => !c.IsEmpty) > 1)];
}
