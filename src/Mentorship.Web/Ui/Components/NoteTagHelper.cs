using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Components;

public enum NoteKind
{
    /// <summary>Advice: plain.</summary>
    Plain,

    /// <summary>Something is needed: amber.</summary>
    Need,

    /// <summary>Something is done: green.</summary>
    Done,

    /// <summary>Something is overdue: red, and for nothing else.</summary>
    Overdue,
}

/// <summary><c>&lt;note kind="Done"&gt;…&lt;/note&gt;</c>: a message in the flow, beside what it speaks of.</summary>
[HtmlTargetElement("note")]
public sealed class NoteTagHelper : TagHelper
{
    public NoteKind Kind { get; set; }

    /// <summary>Read aloud when it appears: for the result of what a person has just done.</summary>
    public bool Announce { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute(
            "class",
            Kind switch
            {
                NoteKind.Need => "note note-ret",
                NoteKind.Done => "note note-acc",
                NoteKind.Overdue => "note note-over",
                _ => "note",
            }
        );
        if (Announce)
        {
            output.Attributes.SetAttribute("role", "status");
        }

        output.Content.SetHtmlContent(
            Kind switch
            {
                NoteKind.Need => Svg.Glyph(StateMark.Ask),
                NoteKind.Done => Svg.Glyph(StateMark.Accepted),
                NoteKind.Overdue => Svg.Glyph(StateMark.Overdue),
                _ => Svg.Icon("info-circle"),
            }
        );
        output.Content.AppendHtml("<div class=\"note-b\">").AppendHtml(content).AppendHtml("</div>");
    }
}
