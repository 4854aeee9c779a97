using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Components;

/// <summary><c>&lt;state value="Overdue"&gt;14 поручений&lt;/state&gt;</c>: glyph and word, in rows. Without content, the usual word.</summary>
[HtmlTargetElement("state", Attributes = "value")]
public sealed class StateTagHelper : TagHelper
{
    public StateMark Value { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        StateMarkup.Render(output, "st", $"st-{Value.Code()}", Value);
}

/// <summary><c>&lt;pill value="Work"&gt;заполняется&lt;/pill&gt;</c>: for a page head or a card head, one per place.</summary>
[HtmlTargetElement("pill", Attributes = "value")]
public sealed class PillTagHelper : TagHelper
{
    public StateMark Value { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        StateMarkup.Render(output, "pill", $"pill-{Value.Colour()}", Value);
}

internal static class StateMarkup
{
    public static async Task Render(TagHelperOutput output, string kind, string tone, StateMark mark)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass(kind, HtmlEncoder.Default);
        output.AddClass(tone, HtmlEncoder.Default);
        var word = content.IsEmptyOrWhiteSpace ? (IHtmlContent)new StringHtmlContent(mark.Word()) : content;
        output.Content.SetHtmlContent(Svg.Glyph(mark));
        output.Content.AppendHtml("<span>").AppendHtml(word).AppendHtml("</span>");
    }
}
