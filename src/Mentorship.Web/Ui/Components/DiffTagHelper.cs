using Mentorship.Web.Domain.Roadmaps.Changes;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Components;

/// <summary>
/// <c>&lt;diff pieces="cell.Pieces" /&gt;</c>: what was struck out and what was written in, in place; told in words to those who hear it.
/// </summary>
[HtmlTargetElement("diff", Attributes = "pieces", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DiffTagHelper : TagHelper
{
    public required IReadOnlyList<Piece> Pieces { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "diff");
        foreach (var piece in Pieces)
        {
            if (piece.Kind == PieceKind.Same)
            {
                output.Content.Append(piece.Text);
                continue;
            }
            var (tag, word) = piece.Kind == PieceKind.Added ? ("ins", "добавлено") : ("del", "убрано");
            output
                .Content.AppendHtml($"<{tag}><span class=\"visually-hidden\">[{word}: </span>")
                .Append(piece.Text)
                .AppendHtml($"<span class=\"visually-hidden\">]</span></{tag}>");
        }
    }
}
