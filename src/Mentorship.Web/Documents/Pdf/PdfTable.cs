using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Documents.Pdf;

internal static class PdfTable
{
    public static object Of(Table table, Sheet sheet, DocumentLayout layout) =>
        new
        {
            columns = table.Columns.Select(c => new { head = Words.Clean(c.Head), weight = c.Weight }),
            rows = table.Rows.Select(row => new
            {
                kind = row.Kind.ToString().ToLowerInvariant(),
                keep = sheet.Keeps(table, row, layout.TableFontSize),
                cells = table
                    .Cells(row)
                    .Select(cell => new
                    {
                        text = Words.Clean(cell.Text),
                        span = cell.Span,
                        align = table.SideOf(row, cell.From).ToString().ToLowerInvariant(),
                    }),
            }),
        };
}
