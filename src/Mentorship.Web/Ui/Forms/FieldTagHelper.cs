using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Forms;

/// <summary>
/// <c>&lt;field for="Form.Name" label="Название" hint="как в уставе" width="6" optional /&gt;</c>: label, control, hint, error, tied together.
/// Attributes that are not its own (autocomplete, placeholder, maxlength, autofocus) go to the control; content stands at the end of the
/// label's line («Забыли пароль?»).
/// </summary>
[HtmlTargetElement("field", Attributes = "for,label")]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }

    /// <summary>Columns of twelve.</summary>
    public int Width { get; set; } = 12;

    /// <summary>«можно заполнить позже»: nothing is marked as required, what may wait says so.</summary>
    public bool Optional { get; set; }
    public FieldType Type { get; set; }
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The first choice of a select when nothing is chosen yet.</summary>
    public string? Choose { get; set; }

    /// <summary>A select of many choices, searched by typing.</summary>
    public bool Searched { get; set; }

    /// <summary>What stands after the control: «%», «лет».</summary>
    public string? Unit { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var aside = await output.GetChildContentAsync();
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var type = Type == FieldType.Auto ? Guess() : Type;
        var error = Error(name);
        var control = new Control(generator, ViewContext, For, type, Items, Choose);
        var attributes = output.Attributes.ToDictionary(a => a.Name, a => Plain(a.Value), StringComparer.Ordinal);
        output.Attributes.Clear();
        Describe(attributes, id, error is not null);
        if (Searched)
        {
            attributes[Pick.Attribute] = "";
            Pick.Ask(ViewContext.HttpContext);
        }

        var group = type is FieldType.Radio or FieldType.Checks;
        output.TagName = group ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"field f{Width}{(error is null ? "" : " bad")}");
        if (type == FieldType.Checkbox)
        {
            output.Content.AppendHtml(control.Render(name, id, attributes, Label));
        }
        else
        {
            output.Content.AppendHtml(LabelLine(group ? "legend" : "label", id, aside));
            output.Content.AppendHtml(WithUnit(control.Render(name, id, attributes, Label)));
        }

        if (Hint is not null)
        {
            output.Content.AppendHtml(Line("hint", id + "-hint", new StringHtmlContent(Hint)));
        }

        if (error is not null)
        {
            output.Content.AppendHtml(Line("err", id + "-err", ErrorSummaryTagHelper.Marked(error)));
        }
    }

    private FieldType Guess()
    {
        var type = Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) ?? For.ModelExplorer.ModelType;
        return Items is not null ? FieldType.Select
            : type == typeof(bool) ? FieldType.Checkbox
            : type == typeof(DateOnly) ? FieldType.Date
            : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? FieldType.Number
            : typeof(IFormFile).IsAssignableFrom(type) ? FieldType.File
            : FieldType.Text;
    }

    private string? Error(string name) =>
        ViewContext.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0
            ? string.Join(' ', entry.Errors.Select(error => error.ErrorMessage))
            : null;

    private void Describe(Dictionary<string, object?> attributes, string id, bool bad)
    {
        var descriptions = new[] { Hint is null ? null : id + "-hint", bad ? id + "-err" : null }
            .OfType<string>()
            .ToArray();
        if (descriptions.Length > 0)
        {
            attributes["aria-describedby"] = string.Join(' ', descriptions);
        }

        if (bad)
        {
            attributes["aria-invalid"] = "true";
        }
    }

    // Razor has encoded the value already; the control encodes what it is given.
    private static object? Plain(object? value)
    {
        if (value is not IHtmlContent content)
            return value;
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(text, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(text.ToString());
    }

    private IHtmlContent LabelLine(string tag, string id, TagHelperContent aside)
    {
        var label = new TagBuilder(tag);
        label.Attributes["class"] = "form-label";
        if (tag == "label")
        {
            label.Attributes["for"] = id;
        }

        label.InnerHtml.Append(Label);
        if (Optional && tag == "label")
        {
            label.InnerHtml.AppendHtml(" <span class=\"mut fw-normal\">можно заполнить позже</span>");
        }

        return aside.IsEmptyOrWhiteSpace
            ? label
            : new HtmlContentBuilder()
                .AppendHtml("<div class=\"lr\">")
                .AppendHtml(label)
                .AppendHtml(aside)
                .AppendHtml("</div>");
    }

    private IHtmlContent WithUnit(IHtmlContent control) =>
        Unit is null
            ? control
            : new HtmlContentBuilder()
                .AppendHtml("<div class=\"unit\">")
                .AppendHtml(control)
                .AppendHtml("<span class=\"mut\">")
                .Append(Unit)
                .AppendHtml("</span></div>");

    private static TagBuilder Line(string css, string id, IHtmlContent content)
    {
        var line = new TagBuilder("p");
        line.Attributes["class"] = css;
        line.Attributes["id"] = id;
        line.InnerHtml.AppendHtml(content);
        return line;
    }
}
