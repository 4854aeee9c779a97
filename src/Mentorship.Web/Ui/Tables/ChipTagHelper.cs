using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Tables;

/// <summary>
/// <c>&lt;chip name="state" value="over" count="5" mark="Overdue"&gt;Просрочено&lt;/chip&gt;</c>: a filter with its count; pressed again it lets go.
/// Without a value it is «Все».
/// </summary>
[HtmlTargetElement("chip", Attributes = "name")]
public sealed class ChipTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public required string Name { get; set; }
    public string? Value { get; set; }
    public int? Count { get; set; }
    public StateMark? Mark { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var request = ViewContext.HttpContext.Request;
        var chosen = request.Query[Name].ToString() == (Value ?? "");

        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chip");
        output.Attributes.SetAttribute("href", Address.With(request, (Name, chosen ? null : Value)));
        if (chosen)
        {
            output.Attributes.SetAttribute("aria-current", "true");
        }

        if (Mark is { } mark)
        {
            output.Content.AppendHtml(Svg.Glyph(mark));
        }

        output.Content.AppendHtml("<span>").AppendHtml(content).AppendHtml("</span>");
        if (Count is { } count)
        {
            output.Content.AppendHtml(" <b>").Append(Figures.Whole(count)).AppendHtml("</b>");
        }
    }
}
