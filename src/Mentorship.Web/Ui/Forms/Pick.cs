using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Forms;

/// <summary><c>&lt;select data-pick&gt;</c>: a long list that is searched by typing; the page then loads what that needs, without scripts it stays a list.</summary>
[HtmlTargetElement("select", Attributes = Attribute)]
public sealed class Pick : TagHelper
{
    public const string Attribute = "data-pick";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output) => Ask(ViewContext.HttpContext);

    public static void Ask(HttpContext http) => http.Items[typeof(Pick)] = true;

    public static bool IsAsked(HttpContext http) => http.Items.ContainsKey(typeof(Pick));
}
