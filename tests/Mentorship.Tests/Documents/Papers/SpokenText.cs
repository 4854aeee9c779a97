using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Mentorship.Web.Documents.Html;
using Mentorship.Web.Documents.Vocabulary;

namespace Mentorship.Tests.Documents.Papers;

/// <summary>What a document says, without what its layout adds: breaks, hyphens, page numbers and repeated heads.</summary>
internal static class SpokenText
{
    /// <summary>The words within the drawing of the sample.</summary>
    private const string InDrawing = "20242026";

    public static string OfPage(Document document)
    {
        using var writer = new StringWriter();
        DocumentHtml.Write(document).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        var page = new HtmlParser().ParseDocument(writer.ToString());
        foreach (var unspoken in page.QuerySelectorAll("svg, caption"))
            unspoken.Remove();
        return Bare(page.Body!.TextContent);
    }

    public static string OfPages(Document document, IReadOnlyList<string> pages)
    {
        var heads = Tables(document.Blocks).Select(t => Bare(string.Concat(t.Columns.Select(c => c.Head)))).ToList();
        var said = "";
        for (var at = 0; at < pages.Count; at++)
        {
            var page = Bare(pages[at]);
            if (at > 0)
                page = Without(page, $"{at + 1}");
            foreach (var head in heads.Where(h => page.StartsWith(h) && said.Contains(h)))
                page = page[head.Length..];
            said += page;
        }
        return said.Replace(InDrawing, "");
    }

    public static string Bare(string text) => Regex.Replace(text, @"[\s\-–\u2010\u2011\u00AD\u2060\u200B]+", "");

    private static string Without(string page, string number) =>
        page.StartsWith(number) ? page[number.Length..]
        : page.EndsWith(number) ? page[..^number.Length]
        : throw new InvalidOperationException($"Page {number} has no number: {page}");

    private static IEnumerable<Table> Tables(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                Table table => [table],
                Chart chart => [chart.Behind],
                Points points => points.Items.SelectMany(p => Tables(p.Below)),
                FamiliarisationSheet sheet => Tables(sheet.Blocks),
                _ => Enumerable.Empty<Table>(),
            }
        );
}
