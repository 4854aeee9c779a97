using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Control = Mentorship.Web.Documents.Vocabulary.Control;
using Document = Mentorship.Web.Documents.Vocabulary.Document;
using Table = Mentorship.Web.Documents.Vocabulary.Table;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Mentorship.Web.Documents.Docx;

/// <summary>The blocks of a document as paragraphs and tables of a word processor, from top to bottom.</summary>
internal sealed class DocxBody(Document document, MainDocumentPart main, DocxNumbering numbering)
{
    private readonly Body body = new();
    private readonly DocxPictures pictures = new(main);
    private Sheet sheet = Sheet.Of(document.Layout, landscape: false);
    private int? pointList;
    private Block? last;

    public Body Write(string header)
    {
        var parts = Part.Of(document);
        for (var at = 0; at < parts.Count; at++)
        {
            sheet = Sheet.Of(document.Layout, parts[at].Landscape);
            (pointList, last) = (null, null);
            if (parts[at].Start is { } start)
                Add(start);
            foreach (var block in parts[at].Blocks)
            {
                // Whoever signs second signs on the same sheet.
                if (block is Vocabulary.Paragraph && last is Signature)
                    KeepWithNext();
                Add(block);
                last = block;
            }
            End(DocxSections.Of(sheet, parts[at].IsPaper, header), last: at == parts.Count - 1);
        }
        return body;
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Letterhead head:
                Text("Above", head.Above);
                Text("Letterhead", head.Name);
                Text("Above", head.Details);
                break;
            case KindLine kind:
                Append(new WordParagraph(DocxText.Properties("Kind"), Kind(kind)));
                break;
            case DateLine line:
                Append(DocxHead.DateLine(line, document.Habits));
                if (line.Place is not null && document.Habits.Place == PlacePosition.Below)
                    Text("Place", line.Place);
                break;
            case LetterCorner corner:
                Append(DocxText.Paragraph("Gap", ""));
                Append(DocxHead.Corner(Words.Outgoing(corner, document.Habits), corner.Addressee, sheet));
                break;
            case ApprovalStamp stamp:
                Append(DocxHead.Corner("", Words.Approval(stamp, document.Habits), sheet));
                break;
            case Heading heading:
                Text("Heading1", Words.Heading(heading, document.Habits));
                break;
            case Subheading heading:
                Text("Heading2", heading.Text);
                break;
            case Preamble preamble:
                foreach (var paragraph in DocxHead.Preamble(preamble, document.Habits))
                    Append(paragraph);
                break;
            case Vocabulary.Paragraph paragraph:
                Text("OrderText", paragraph.Text);
                break;
            case PlainList list:
                foreach (var item in list.Items)
                    Numbered(item, DocxNumbering.Dash());
                break;
            case Points points:
                Points(points.Items, 0);
                break;
            case Control control when pointList is { } list:
                Numbered(control.Text, DocxNumbering.Point(list, 0));
                break;
            case Control control:
                Text("OrderText", control.Text);
                break;
            case Table table:
                if (body.LastChild is WordParagraph { ParagraphProperties.SectionProperties: null })
                    Append(DocxText.Paragraph("TableGap", ""));
                Append(DocxTable.Of(table, sheet, document.Layout));
                Append(DocxText.Paragraph("TableGap", ""));
                break;
            case Chart chart:
                Text("PictureTitle", chart.Title);
                Append(pictures.Chart(chart, sheet));
                Add(chart.Behind);
                break;
            case Signature signature:
                Sign(signature);
                break;
            case ExecutorNote note:
                Append(DocxHead.Executor(note));
                // A frame goes to the page of the paragraph after it
                Append(DocxText.Thin());
                break;
            case AnnexStart annex:
                Append(DocxHead.Stamp(annex, document.Habits, sheet));
                Text("AnnexTitle", annex.Title);
                break;
            case PageBreak:
                Append(DocxText.Thin(new PageBreakBefore()));
                break;
            case QrMark mark:
                Append(pictures.Qr(mark));
                break;
            default:
                throw new ArgumentException($"A DOCX has no {block.GetType().Name}.", nameof(block));
        }
    }

    private Run Kind(KindLine kind) =>
        document.Habits.SpacedKind
            ? DocxText.Run(kind.Word, new Spacing { Val = DocxHead.LettersApart })
            : DocxText.Run(kind.Word);

    private void Points(IReadOnlyList<Point> points, int level)
    {
        pointList ??= numbering.NewPoints();
        foreach (var point in points)
        {
            Numbered(point.Words, DocxNumbering.Point(pointList.Value, level));
            foreach (var block in point.Below)
                Add(block);
            Points(point.Points, level + 1);
        }
    }

    private void Numbered(string text, NumberingProperties number)
    {
        var paragraph = DocxText.Paragraph("OrderText", text);
        paragraph.ParagraphProperties!.Append(number);
        Append(paragraph);
    }

    private void Sign(Signature signature)
    {
        // The signature does not go to a new page alone
        if (body.LastChild is WordParagraph { ParagraphProperties: { } last })
            last.KeepNext = new KeepNext();
        Append(DocxText.Paragraph("Gap", ""));
        Append(DocxHead.Signature(signature, sheet));
    }

    // The table of a signature with what stands below it.
    private void KeepWithNext()
    {
        foreach (var paragraph in body.LastChild!.Descendants<WordParagraph>())
            (paragraph.ParagraphProperties ??= new()).KeepNext = new KeepNext();
    }

    private void Text(string style, params IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
            Append(DocxText.Paragraph(style, text));
    }

    private void Append(OpenXmlElement element) => body.Append(element);

    private void End(SectionProperties section, bool last)
    {
        if (body.LastChild is not WordParagraph { ParagraphProperties: { } properties })
        {
            var thin = DocxText.Thin();
            body.Append(thin);
            properties = thin.ParagraphProperties!;
        }
        if (last)
            body.Append(section);
        else
            properties.SectionProperties = section;
    }
}
