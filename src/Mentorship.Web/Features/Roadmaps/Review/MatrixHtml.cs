using System.Globalization;
using System.Text;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Html;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>The cells of the matrix: thousands, so that a link names its coordinates and not an id of 36 letters.</summary>
public static class MatrixHtml
{
    public static string Letter(Standing standing) =>
        standing switch
        {
            Standing.Accepted => "a",
            Standing.AcceptedLate => "l",
            Standing.InProgress => "w",
            Standing.Submitted => "c",
            Standing.Returned => "r",
            Standing.ExtensionAsked => "e",
            Standing.Overdue => "o",
            Standing.Waived => "z",
            Standing.AcceptedBefore => "p",
            _ => "n",
        };

    public static IHtmlContent Cells(MatrixRow row, IReadOnlyList<MatrixBody> columns, MatrixBody? firstAsked)
    {
        var html = new StringBuilder(columns.Count * 90);
        foreach (var body in columns)
        {
            html.Append(body == firstAsked && body != columns[0] ? "<td class=\"gap\">" : "<td>");
            if (row.Cells.TryGetValue(body.Id, out var cell))
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<a class=\"mx {Letter(cell.Standing)}\" href=\"?c={row.Place}.{body.Place}\">{cell.Standing.Mark().Word()}</a>"
                );
            html.Append("</td>");
        }
        return new HtmlString(html.ToString());
    }
}
