using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Components;

/// <summary>
/// <c>&lt;bar of="40" acc="22" late="5" chk="9" label="27 из 40 школ" /&gt;</c>: shares of a whole as SVG, in time first, overdue last,
/// the rest empty. The same must be said in words beside it.
/// </summary>
[HtmlTargetElement("bar", Attributes = "of,label")]
public sealed class BarTagHelper : TagHelper
{
    public int Of { get; set; }
    public int Acc { get; set; }
    public int Late { get; set; }
    public int Chk { get; set; }
    public int Work { get; set; }
    public int Ret { get; set; }
    public int Over { get; set; }
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "bar");
        output.Attributes.SetAttribute("viewBox", "0 0 100 8");
        output.Attributes.SetAttribute("preserveAspectRatio", "none");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);

        var x = 0m;
        foreach (var (name, count) in Parts().Where(part => part.Count > 0 && Of > 0))
        {
            var width = Math.Min(100m * count / Of, 100m - x);
            output.Content.AppendHtml($"<rect class=\"{name}\" x=\"{Text(x)}\" width=\"{Text(width)}\" height=\"8\"/>");
            x += width;
        }
    }

    private (string Name, int Count)[] Parts() =>
        [("acc", Acc), ("late", Late), ("chk", Chk), ("work", Work), ("ret", Ret), ("over", Over)];

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
