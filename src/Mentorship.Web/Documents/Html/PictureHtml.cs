using System.Text.Encodings.Web;
using System.Text.Unicode;
using Mentorship.Web.Documents.Vocabulary;

namespace Mentorship.Web.Documents.Html;

internal static class PictureHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The drawing within the page, read out by its description alone.</summary>
    public static string Of(string svg, string description) =>
        $"<svg role=\"img\" aria-label=\"{Encoder.Encode(Words.Clean(description))}\"" + svg["<svg".Length..];
}
