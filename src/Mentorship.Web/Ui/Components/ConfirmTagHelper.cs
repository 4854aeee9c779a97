using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Components;

/// <summary>
/// A step that deserves a second look. The button opens a panel, without scripts, that says what will happen; the form is inside:
/// <c>&lt;confirm action="/users/5/disable" button="Отключить" yes="Отключить вход"&gt;что произойдёт, и поля, если нужны&lt;/confirm&gt;</c>.
/// </summary>
[HtmlTargetElement("confirm", Attributes = "action,button,yes")]
public sealed class ConfirmTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public required string Action { get; set; }
    public required string Button { get; set; }

    /// <summary>A verb again, never «Да».</summary>
    public required string Yes { get; set; }
    public string? Icon { get; set; }

    /// <summary>Quiet or small looks of the opening button: <c>btn-q btn-s</c>.</summary>
    public string Look { get; set; } = "btn-o";

    /// <summary>What the button is about, for those who hear it out of its row: «Отключить: И. П. Ветрова».</summary>
    public string? Label { get; set; }

    /// <summary>Of several that send to one address, the one that was sent; without it the address tells.</summary>
    public bool? Sent { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ask");
        // What was refused is seen again with what was typed.
        if (!ViewContext.ModelState.IsValid && (Sent ?? ViewContext.HttpContext.Request.Path == Action))
            output.Attributes.SetAttribute(new TagHelperAttribute("open"));

        var summary = new TagBuilder("summary");
        summary.Attributes["class"] = "btn " + Look;
        if (Label is not null)
        {
            summary.Attributes["aria-label"] = Label;
        }

        if (Icon is not null)
        {
            summary.InnerHtml.AppendHtml(Svg.Icon(Icon));
        }

        summary.InnerHtml.Append(Button);

        var form = new TagBuilder("form");
        form.Attributes["class"] = "ask-p";
        form.Attributes["method"] = "post";
        form.Attributes["action"] = Action;
        form.InnerHtml.AppendHtml("<div>")
            .AppendHtml(content)
            .AppendHtml("</div><div class=\"acts\"><button class=\"btn btn-p\">");
        form.InnerHtml.Append(Yes)
            .AppendHtml("</button><a class=\"btn btn-q\" data-close href=\"\">Не сейчас</a></div>");
        form.InnerHtml.AppendHtml(generator.GenerateAntiforgery(ViewContext));

        output.Content.SetHtmlContent(summary);
        output.Content.AppendHtml(form);
    }
}
