using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Components;

/// <summary>
/// <c>&lt;empty title="Пар пока нет"&gt;Здесь будут … &lt;a class="btn btn-p" href="/pairs/new"&gt;Завести первую&lt;/a&gt;&lt;/empty&gt;</c>:
/// what will be here and what to do first.
/// </summary>
[HtmlTargetElement("empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public string? Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        if (Title is not null)
        {
            output.Content.AppendHtml("<h2>").Append(Title).AppendHtml("</h2>");
        }

        output.Content.AppendHtml(content);
    }
}
