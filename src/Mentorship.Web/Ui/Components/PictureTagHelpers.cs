using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Components;

/// <summary><c>&lt;icon name="send" /&gt;</c>: a Tabler icon; decoration, the words stand beside it.</summary>
[HtmlTargetElement("icon", Attributes = "name")]
public sealed class IconTagHelper : TagHelper
{
    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var extra = output.Attributes["class"]?.Value?.ToString();
        output.SuppressOutput();
        output.Content.SetHtmlContent(Svg.Icon(Name, extra));
    }
}

/// <summary><c>&lt;glyph value="Overdue" /&gt;</c>: the shape of a state without its word; the word must stand near.</summary>
[HtmlTargetElement("glyph", Attributes = "value")]
public sealed class GlyphTagHelper : TagHelper
{
    public StateMark Value { get; set; }

    /// <summary>The word for those who do not see the shape, where no word stands near.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        output.Content.SetHtmlContent(Svg.Glyph(Value));
        if (Label is not null)
        {
            output.Content.AppendHtml("<span class=\"sr\">").Append(Label).AppendHtml("</span>");
        }
    }
}
