using System.Globalization;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Tables;

/// <summary><c>&lt;pager for="Model.Rows" /&gt;</c>: «1–50 из 1 284» and the pages; nothing but the count when all fits.</summary>
[HtmlTargetElement("pager", Attributes = "for")]
public sealed class PagerTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public required IPaged For { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (For.Total == 0)
        {
            output.SuppressOutput();
            return;
        }

        var last = (For.Total + For.Size - 1) / For.Size;
        var page = Math.Clamp(For.Page, 1, last);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "Страницы");
        output.Content.AppendHtml("<span class=\"num\">").Append(Seen(page)).AppendHtml("</span>");
        if (last == 1)
        {
            return;
        }

        output.Content.AppendHtml("<ul>");
        Step(output, page - 1, page > 1, "Предыдущая страница", "chevron-left");
        var before = 0;
        foreach (var number in Numbers(page, last))
        {
            if (number > before + 1)
            {
                output.Content.AppendHtml("<li><span aria-hidden=\"true\">…</span></li>");
            }

            Item(
                output,
                number,
                new StringHtmlContent(number.ToString(CultureInfo.InvariantCulture)),
                $"Страница {number}",
                number == page
            );
            before = number;
        }

        Step(output, page + 1, page < last, "Следующая страница", "chevron-right");
        output.Content.AppendHtml("</ul>");
    }

    private string Seen(int page)
    {
        var from = ((page - 1) * For.Size) + 1;
        var to = Math.Min(page * For.Size, For.Total);
        return $"{Figures.Whole(from)}–{Figures.Whole(to)} из {Figures.Whole(For.Total)}";
    }

    private static IEnumerable<int> Numbers(int page, int last) =>
        new[] { 1, page - 1, page, page + 1, last }.Where(number => number >= 1 && number <= last).Distinct().Order();

    private void Step(TagHelperOutput output, int number, bool possible, string label, string icon)
    {
        if (possible)
        {
            Item(output, number, Svg.Icon(icon), label, current: false);
        }
    }

    private void Item(TagHelperOutput output, int number, IHtmlContent content, string label, bool current)
    {
        var link = new TagBuilder("a");
        var value = number == 1 ? null : number.ToString(CultureInfo.InvariantCulture);
        link.Attributes["href"] = Address.With(ViewContext.HttpContext.Request, ("page", value));
        link.Attributes["aria-label"] = label;
        if (current)
        {
            link.Attributes["aria-current"] = "page";
        }

        link.InnerHtml.AppendHtml(content);
        output.Content.AppendHtml("<li>").AppendHtml(link).AppendHtml("</li>");
    }
}
