using Mentorship.Web.Domain.Files;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Mentorship.Web.Ui.Forms;

/// <summary>The control of a field, filled with what was typed, else with what the model holds.</summary>
internal sealed class Control(
    IHtmlGenerator generator,
    ViewContext view,
    ModelExpression field,
    FieldType type,
    IEnumerable<SelectListItem>? items,
    string? choose
)
{
    public IHtmlContent Render(string name, string id, Dictionary<string, object?> attributes, string label) =>
        type switch
        {
            FieldType.Textarea => TextArea(attributes),
            FieldType.Select => generator.GenerateSelect(
                view,
                field.ModelExplorer,
                choose,
                field.Name,
                items ?? [],
                field.Metadata.IsEnumerableType,
                Classed(attributes, "form-select")
            ),
            FieldType.Checkbox => Checkbox(attributes, label),
            FieldType.Radio => new Choices("radio", name, id, Chosen(name)).Render(items ?? [], attributes),
            FieldType.Checks => new Choices("checkbox", name, id, Chosen(name)).Render(items ?? [], attributes),
            FieldType.Password => generator.GeneratePassword(
                view,
                field.ModelExplorer,
                field.Name,
                value: null,
                Classed(attributes, "form-control")
            ),
            FieldType.File => File(attributes),
            FieldType.Email => Input(attributes, "email", field.Model, format: null),
            FieldType.Phone => Input(attributes, "tel", field.Model, format: null),
            FieldType.Number => Number(attributes),
            FieldType.Date => Date(attributes),
            _ => Input(attributes, "text", field.Model, format: null),
        };

    private TagBuilder Input(Dictionary<string, object?> attributes, string kind, object? value, string? format)
    {
        attributes["type"] = kind;
        return generator.GenerateTextBox(
            view,
            field.ModelExplorer,
            field.Name,
            value,
            format,
            Classed(attributes, "form-control")
        );
    }

    // A browser forgets chosen files when a page comes back: what cannot be kept is said before it is sent.
    private TagBuilder File(Dictionary<string, object?> attributes)
    {
        attributes["data-most"] = StoredFile.MaxSize;
        return Input(attributes, "file", value: "", format: null);
    }

    private TagBuilder Number(Dictionary<string, object?> attributes)
    {
        var whole =
            (Nullable.GetUnderlyingType(field.ModelExplorer.ModelType) ?? field.ModelExplorer.ModelType)
            != typeof(decimal);
        attributes.TryAdd("inputmode", whole ? "numeric" : "decimal");
        attributes.TryAdd("autocomplete", "off");
        return Input(Classed(attributes, "num"), "text", field.Model, whole ? null : "{0:0.####}");
    }

    private TagBuilder Date(Dictionary<string, object?> attributes)
    {
        attributes.TryAdd("placeholder", "дд.мм.гггг");
        attributes.TryAdd("inputmode", "decimal");
        attributes.TryAdd("autocomplete", "off");
        attributes["data-date"] = "";
        return Input(Classed(attributes, "num"), "text", field.Model, "{0:dd.MM.yyyy}");
    }

    private TagBuilder TextArea(Dictionary<string, object?> attributes)
    {
        var rows = attributes.Remove("rows", out var typed) ? int.Parse($"{typed}") : 3;
        return generator.GenerateTextArea(
            view,
            field.ModelExplorer,
            field.Name,
            rows,
            0,
            Classed(attributes, "form-control")
        );
    }

    private IHtmlContent Checkbox(Dictionary<string, object?> attributes, string label)
    {
        var box = generator.GenerateCheckBox(
            view,
            field.ModelExplorer,
            field.Name,
            isChecked: null,
            Classed(attributes, "form-check-input")
        );
        return new HtmlContentBuilder()
            .AppendHtml("<label class=\"form-check\">")
            .AppendHtml(box)
            .AppendHtml("<span class=\"form-check-label\">")
            .Append(label)
            .AppendHtml("</span></label>")
            .AppendHtml(generator.GenerateHiddenForCheckbox(view, field.ModelExplorer, field.Name));
    }

    private HashSet<string> Chosen(string name)
    {
        if (view.ModelState.TryGetValue(name, out var entry) && entry.RawValue is { } raw)
        {
            return raw is string[] many ? [.. many] : [$"{raw}"];
        }

        return field.Model switch
        {
            null => [],
            string one => [one],
            System.Collections.IEnumerable several => [.. several.Cast<object>().Select(one => $"{one}")],
            var one => [$"{one}"],
        };
    }

    private static Dictionary<string, object?> Classed(Dictionary<string, object?> attributes, string css)
    {
        attributes["class"] = attributes.TryGetValue("class", out var own) ? $"{css} {own}" : css;
        return attributes;
    }
}
