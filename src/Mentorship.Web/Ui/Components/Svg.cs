using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Mentorship.Web.Ui.Components;

/// <summary>Pictures of the two sprites, for tag helpers; views write <c>&lt;icon&gt;</c> and <c>&lt;glyph&gt;</c>.</summary>
public static class Svg
{
    public static IHtmlContent Icon(string name, string? extraClass = null) =>
        Use("icons", "i-" + name, Join("i", extraClass));

    public static IHtmlContent Glyph(StateMark mark) => Glyphs[(int)mark];

    // A roadmap's page has a hundred of them.
    private static readonly HtmlString[] Glyphs =
    [
        .. Enum.GetValues<StateMark>()
            .Select(m => new HtmlString(
                $"<svg class=\"g c-{m.Colour()}\" aria-hidden=\"true\"><use href=\"/img/glyphs.svg#g-{m.Code()}\" /></svg>"
            )),
    ];

    private static TagBuilder Use(string sprite, string id, string classes)
    {
        var svg = new TagBuilder("svg");
        svg.Attributes["class"] = classes;
        svg.Attributes["aria-hidden"] = "true";
        var use = new TagBuilder("use") { TagRenderMode = TagRenderMode.SelfClosing };
        use.Attributes["href"] = $"/img/{sprite}.svg#{id}";
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }

    private static string Join(string one, string? two) => two is null ? one : one + " " + two;
}
