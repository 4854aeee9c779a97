using System.Globalization;
using Mentorship.Web.Documents.Vocabulary;

namespace Mentorship.Web.Documents.Html;

internal static class TableHtml
{
    public static void Write(Table table, Markup html)
    {
        // On a phone the table is wider than the sheet and is moved within this.
        html.Raw("<div class=\"sh-tw\" tabindex=\"0\" role=\"group\" aria-label=\"Таблица\">")
            .Raw("<table class=\"sh-t\">")
            .Element("caption", "sr", table.Name)
            .Raw("<colgroup>");
        foreach (var column in table.Columns)
        {
            var width = (100 * column.Weight / table.Weight).ToString("0.##", CultureInfo.InvariantCulture);
            html.Raw($"<col width=\"{width}%\">");
        }
        html.Raw("</colgroup><thead><tr>");
        foreach (var column in table.Columns)
            html.Raw("<th scope=\"col\">").Text(column.Head).Raw("</th>");
        html.Raw("</tr></thead><tbody>");
        foreach (var row in table.Rows)
            Write(table, row, html);
        html.Raw("</tbody></table></div>");
    }

    private static void Write(Table table, TableRow row, Markup html)
    {
        html.Raw(row.Kind == RowKind.Plain ? "<tr>" : "<tr class=\"sh-b\">");
        foreach (var (text, from, span) in table.Cells(row))
        {
            var looks = table.SideOf(row, from) switch
            {
                Align.Centre => " class=\"sh-c\"",
                Align.Right => " class=\"sh-n\"",
                _ => "",
            };
            var wide = span > 1 ? $" colspan=\"{span}\"" : "";
            html.Raw($"<td{wide}{looks}>").Text(text).Raw("</td>");
        }
        html.Raw("</tr>");
    }
}
