using Mentorship.Web.Ui.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Forms;

/// <summary>
/// <c>&lt;error-summary /&gt;</c> above a form: what to mend, each line a link to its field; read aloud and focused when the page comes back.
/// </summary>
[HtmlTargetElement("error-summary")]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Title { get; set; } = "Чтобы сохранить, исправьте:";

    /// <summary>Where a key leads that is no field of this page; null of one that is.</summary>
    public Func<string, string?>? Leads { get; set; }

    public static IHtmlContent Marked(string error) =>
        new HtmlContentBuilder()
            .AppendHtml(Svg.Icon("alert-circle"))
            .AppendHtml("<span>")
            .Append(error)
            .AppendHtml("</span>");

    /// <summary>Where the page keeps the link that belongs to a sentence.</summary>
    public static string LinkOf(string sentence) => $"link of {sentence}";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = (
            from entry in ViewContext.ModelState
            from error in entry.Value.Errors
            orderby Place(entry.Key)
            select (entry.Key, error.ErrorMessage)
        )
            .Distinct()
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "errs");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute(new TagHelperAttribute("autofocus"));
        output.Content.AppendHtml("<h2>").Append(Title).AppendHtml("</h2><ul>");
        foreach (var (key, message) in errors)
        {
            output.Content.AppendHtml("<li>").AppendHtml(Line(key, message));
            if (ViewContext.ViewData[LinkOf(message)] is (string words, string address))
            {
                var there = new TagBuilder("a");
                there.Attributes["href"] = address;
                there.Attributes["target"] = "_blank";
                there.Attributes["rel"] = "noopener";
                there.InnerHtml.Append(words);
                output.Content.AppendHtml(" ").AppendHtml(there);
            }

            output.Content.AppendHtml("</li>");
        }

        output.Content.AppendHtml("</ul>");
    }

    /// <summary>Fields stand in a form as in its class; ModelState keeps no order. What is about the form as a whole comes first.</summary>
    private int Place(string key)
    {
        var names = ViewContext.ViewData.ModelMetadata.Properties.Select(property => property.Name).ToList();
        return key.Length == 0 ? -1 : names.IndexOf(key.Split('.', '[')[0]);
    }

    private IHtmlContent Line(string key, string message)
    {
        var address = Leads?.Invoke(key) ?? (key.Length == 0 ? null : "#" + TagBuilder.CreateSanitizedId(key, "_"));
        if (address is null)
        {
            return new StringHtmlContent(message);
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = address;
        link.InnerHtml.Append(message);
        return link;
    }
}
