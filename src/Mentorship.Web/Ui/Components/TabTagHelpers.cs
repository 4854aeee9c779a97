using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Components;

/// <summary><c>&lt;tabs label="Карточка школы"&gt;&lt;tab href="…" icon="table"&gt;Сведения&lt;/tab&gt;…&lt;/tabs&gt;</c>: views of the same thing.</summary>
[HtmlTargetElement("tabs", Attributes = "label")]
public sealed class TabsTagHelper : TagHelper
{
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "tabs");
        output.Attributes.SetAttribute("aria-label", Label);
    }
}

/// <summary>The tab whose address is the page's own is the current one.</summary>
[HtmlTargetElement("tab", Attributes = "href", ParentTag = "tabs")]
public sealed class TabTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public required string Href { get; set; }
    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "a";
        output.Attributes.SetAttribute("href", Href);
        var request = ViewContext.HttpContext.Request;
        if (string.Equals(Href.Split('?')[0], request.PathBase + request.Path, StringComparison.OrdinalIgnoreCase))
        {
            output.Attributes.SetAttribute("aria-current", "page");
        }

        if (Icon is not null)
        {
            output.Content.AppendHtml(Svg.Icon(Icon));
        }

        output.Content.AppendHtml(content);
    }
}
