using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Mentorship.Web.Ui.Forms;

/// <summary>Radio buttons or check boxes; the first bears the field's id, so that the error summary leads to it.</summary>
internal sealed class Choices(string kind, string name, string id, IReadOnlySet<string> chosen)
{
    public IHtmlContent Render(IEnumerable<SelectListItem> items, Dictionary<string, object?> attributes)
    {
        var list = new TagBuilder("div");
        list.Attributes["class"] = "opts";
        foreach (var (item, index) in items.Select((item, index) => (item, index)))
        {
            list.InnerHtml.AppendHtml(Choice(item, index == 0 ? id : $"{id}_{index}", attributes));
        }

        return list;
    }

    private TagBuilder Choice(SelectListItem item, string itemId, Dictionary<string, object?> attributes)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(attributes);
        input.MergeAttribute("class", "form-check-input", replaceExisting: true);
        input.MergeAttribute("type", kind);
        input.MergeAttribute("id", itemId);
        input.MergeAttribute("name", name);
        input.MergeAttribute("value", item.Value);
        if (chosen.Contains(item.Value) || (chosen.Count == 0 && item.Selected))
        {
            input.MergeAttribute("checked", "checked");
        }

        if (item.Disabled)
        {
            input.MergeAttribute("disabled", "disabled");
        }

        var label = new TagBuilder("label");
        label.Attributes["class"] = "form-check";
        label
            .InnerHtml.AppendHtml(input)
            .AppendHtml("<span class=\"form-check-label\">")
            .Append(item.Text)
            .AppendHtml("</span>");
        return label;
    }
}
