using Mentorship.Web.Ui.Components;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Tables;

/// <summary>
/// <c>&lt;sort-th by="pairs" class="n" falling&gt;Пар&lt;/sort-th&gt;</c>: a head cell that sorts by the address and keeps its other parameters.
/// </summary>
[HtmlTargetElement("sort-th", Attributes = "by")]
public sealed class SortThTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public required string By { get; set; }

    /// <summary>The column by which the table is sorted when the address does not say.</summary>
    public bool First { get; set; }

    /// <summary>The first press sorts from the largest: counts, dates of what happened.</summary>
    public bool Falling { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var request = ViewContext.HttpContext.Request;
        var query = TableQuery.From(request.Query);
        var current = query.Sort == By || (query.Sort is null && First);
        var nextFalls = current ? !query.Descending : Falling;

        output.TagName = "th";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("scope", "col");
        if (current)
        {
            output.Attributes.SetAttribute("aria-sort", query.Descending ? "descending" : "ascending");
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = Address.With(request, ("sort", By), ("dir", nextFalls ? "desc" : null));
        link.InnerHtml.AppendHtml("<span>").AppendHtml(content).AppendHtml("</span>");
        link.InnerHtml.AppendHtml(Svg.Icon((current ? query.Descending : nextFalls) ? "arrow-down" : "arrow-up"));
        output.Content.SetHtmlContent(link);
    }
}
