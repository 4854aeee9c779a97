using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Tables;

/// <summary><c>&lt;a href="/people.xlsx" keep-query&gt;</c>: another page over exactly the rows that are seen, an export for one.</summary>
[HtmlTargetElement("a", Attributes = "keep-query,href")]
public sealed class KeepQueryLinkTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Href { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("keep-query");
        output.Attributes.SetAttribute("href", Address.Same(ViewContext.HttpContext.Request, Href));
    }
}

/// <summary>
/// <c>&lt;form method="get" keep-query="q,kind"&gt;</c>: a filter form that carries the parameters it has no field for; the attribute names its own.
/// </summary>
[HtmlTargetElement("form", Attributes = "keep-query")]
public sealed class KeepQueryFormTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string KeepQuery { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var own = KeepQuery.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var (name, value) in Address.Kept(ViewContext.HttpContext.Request.Query, [.. own, "page"]))
        {
            var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            hidden.Attributes["type"] = "hidden";
            hidden.Attributes["name"] = name;
            hidden.Attributes["value"] = value;
            output.PreContent.AppendHtml(hidden);
        }
    }
}
