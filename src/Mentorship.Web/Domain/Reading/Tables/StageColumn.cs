using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>«Этап | Раздел | Мероприятие»: of two columns that head rows the first stands over the second.</summary>
internal static class StageColumn
{
    private const int FewRows = 3;

    public static IReadOnlyList<Column> Tell(IReadOnlyList<Column> columns, IReadOnlyList<SourceRow> body)
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
        var rows = body.Where(r => r.Cells.Count(c => !c.IsEmpty) > 1).ToList();
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
}
