using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Components;

/// <summary>
/// <c>&lt;page-head title="Люди" crumbs="@([("Организации", "/organisations")])"&gt;</c> with, inside, in this order:
/// <c>&lt;div class="acts"&gt;</c> (at most three buttons, the primary last), <c>&lt;div class="facts"&gt;</c> (state pill first),
/// <c>&lt;p class="lead"&gt;</c>. It names the document too.
/// </summary>
[HtmlTargetElement("page-head", Attributes = "title")]
public sealed class PageHeadTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public required string Title { get; set; }

    /// <summary>The title of the page that is being written.</summary>
    public static string? TitleOf(ViewContext view) =>
        view.ViewData["Title"] as string ?? view.HttpContext.Items[typeof(PageHeadTagHelper)] as string;

    public IReadOnlyList<(string Name, string Address)> Crumbs { get; set; } = [];

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        // A partial has a ViewData of its own: the layout reads the title of the request.
        ViewContext.HttpContext.Items[typeof(PageHeadTagHelper)] = Title;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "head");
        if (Crumbs.Count > 0)
        {
            output.PreElement.SetHtmlContent(Path());
        }

        output.Content.AppendHtml("<h1>").Append(Title).AppendHtml("</h1>").AppendHtml(content);
    }

    private TagBuilder Path()
    {
        var path = new TagBuilder("nav");
        path.Attributes["class"] = "crumbs";
        path.Attributes["aria-label"] = "Путь";
        foreach (var (name, address) in Crumbs)
        {
            var link = new TagBuilder("a");
            link.Attributes["href"] = address;
            link.InnerHtml.Append(name);
            path.InnerHtml.AppendHtml(link).AppendHtml("<span aria-hidden=\"true\">›</span>");
        }

        path.InnerHtml.AppendHtml("<span>").Append(Title).AppendHtml("</span>");
        return path;
    }
}
