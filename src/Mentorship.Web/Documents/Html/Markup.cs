using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Mentorship.Web.Documents.Vocabulary;

namespace Mentorship.Web.Documents.Html;

/// <summary>Tags of ours around words of people: only <see cref="Text"/> takes theirs, and it escapes them.</summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    public Markup Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    public Markup Text(string text)
    {
        var lines = Words.Lines(text);
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
                html.Append("<br>");
            html.Append(Encoder.Encode(lines[line]));
        }
        return this;
    }

    /// <summary><c>&lt;p class="sh-c"&gt;words&lt;/p&gt;</c></summary>
    public Markup Element(string tag, string looks, string text)
    {
        Raw(looks.Length > 0 ? $"<{tag} class=\"{looks}\">" : $"<{tag}>");
        return Text(text).Raw($"</{tag}>");
    }

    public override string ToString() => html.ToString();
}
