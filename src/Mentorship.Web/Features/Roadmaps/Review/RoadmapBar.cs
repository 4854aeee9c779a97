using System.Globalization;
using System.Text;
using Mentorship.Web.Domain.Obligations;
using Microsoft.AspNetCore.Html;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>The bar of <c>&lt;bar&gt;</c> for pages with dozens of them, written without a tag helper for each.</summary>
public static class RoadmapBar
{
    public static IHtmlContent Of(Tally tally, int whole, string label)
    {
        var svg = new StringBuilder(400);
        svg.Append("<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
            .Append(label.Replace("\"", "&quot;", StringComparison.Ordinal))
            .Append("\">");
        var x = 0m;
        Part("acc", tally.InTime);
        Part("late", tally.Late);
        Part("chk", tally[Standing.Submitted]);
        Part("work", tally[Standing.InProgress]);
        Part("ret", tally[Standing.Returned] + tally[Standing.ExtensionAsked]);
        Part("over", tally.Overdue);
        return new HtmlString(svg.Append("</svg>").ToString());

        void Part(string name, int count)
        {
            if (count == 0 || whole == 0)
                return;
            var width = Math.Min(100m * count / whole, 100m - x);
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect class=\"{name}\" x=\"{x:0.##}\" width=\"{width:0.##}\" height=\"8\"/>"
            );
            x += width;
        }
    }
}
