using System.Xml.Linq;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Documents.Reading.Docx;

/// <summary>Paragraphs and tables of a DOCX in the order in which they are printed.</summary>
internal sealed class DocxSource
{
    private const int MostRows = 20_000;
    private const int MostBlocks = 60_000;
    private const int DeepestTable = 6;

    private readonly OfficePackage package;
    private readonly ParagraphStyles styles;
    private readonly ListNumbers numbers;
    private readonly ParagraphText words;
    private bool breaks;
    private int blocks;
    private int rows;

    public DocxSource(OfficePackage package)
    {
        this.package = package;
        styles = new ParagraphStyles(package.RelatedPart("/styles"));
        numbers = new ListNumbers(package.RelatedPart("/numbering"), styles);
        words = new ParagraphText(styles);
    }

    public SourceDocument Read()
    {
        var body = package.Part(package.Main)?.Element("body") ?? throw Refusals.Damaged;
        return new SourceDocument([.. Blocks(body, 0)]);
    }

    private List<SourceBlock> Blocks(XElement parent, int depth)
    {
        var found = new List<SourceBlock>();
        foreach (var child in Content(parent))
        {
            if (++blocks > MostBlocks)
                throw Refusals.TooBig;
            if (child.Name.LocalName == "p")
                found.AddRange(Paragraph(child, depth));
            else if (depth < DeepestTable)
                found.AddRange(Table(child, depth + 1));
        }
        return found;
    }

    // Paragraphs and tables, through whatever is wrapped around them.
    private static IEnumerable<XElement> Content(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "p" or "tbl":
                    yield return child;
                    break;
                case "sdt"
                or "sdtContent"
                or "customXml"
                or "ins"
                or "moveTo"
                or "smartTag"
                or "AlternateContent"
                or "Choice":
                    foreach (var inner in Content(child))
                        yield return inner;
                    break;
            }
        }
    }

    private List<SourceBlock> Paragraph(XElement paragraph, int depth)
    {
        var look = paragraph.Element("pPr");
        var style = styles.Of((string?)look?.Element("pStyle")?.Attribute("val"));
        var text = words.Read(paragraph, style.IsBold == true);
        var (isBold, starts, ends) = (words.IsBold, words.StartsPage, words.EndsPage);
        var frames = words.Frames.ToList();
        var found = new List<SourceBlock>();
        if (depth < DeepestTable)
            foreach (var frame in frames)
                found.AddRange(Blocks(frame, depth + 1).Select(InFrame));
        // A row of a list that was emptied by deletions is still counted by Word only when its mark stays.
        var own = look?.Element("numPr");
        var label = look?.Element("rPr")?.Element("del") is not null && text.Length == 0 ? null : Label(own, style);
        var alignment = (string?)look?.Element("jc")?.Attribute("val") ?? style.Alignment;
        found.Add(
            new SourceParagraph(label, text, isBold)
            {
                IsCentered = alignment == "center",
                IsRight = alignment is "right" or "end" || Marks.Int(look?.Element("ind"), "left") > 4000,
                StartsPage = breaks || starts || Marks.Switch(look?.Element("pageBreakBefore")) == true,
                IsHeading = style.IsHeading,
            }
        );
        breaks = ends || look?.Element("sectPr") is not null || starts && text.Length == 0;
        return found;
    }

    private string? Label(XElement? own, ParagraphStyle style)
    {
        var list = Marks.Int(own?.Element("numId")) ?? style.List;
        var level = Marks.Int(own?.Element("ilvl")) ?? style.Level ?? 0;
        return list is { } id and not 0 ? numbers.Next(id, level) : null;
    }

    private static SourceBlock InFrame(SourceBlock block) =>
        block is SourceParagraph p ? p with { IsRight = true, IsCentered = false } : block;

    private IEnumerable<SourceBlock> Table(XElement table, int depth)
    {
        var read = new DocxTable(cell => Blocks(cell, depth));
        var result = read.Read(table);
        if ((rows += result.Rows.Count) > MostRows)
            throw Refusals.TooBig;
        // A table around a table only places it on the page.
        return read.Inner is { } inner ? inner : [result];
    }
}
