using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Mentorship.Web.Documents.Docx;

/// <summary>What stands above the points and below them.</summary>
internal static class DocxHead
{
    /// <summary>In twentieths of a point: «П Р И К А З» that is still one word for a search.</summary>
    public const int LettersApart = 80;

    public static Paragraph DateLine(DateLine line, DocumentHabits habits)
    {
        var between = habits.Place == PlacePosition.Between ? line.Place : null;
        return new Paragraph(
            DocxText.Properties("DateLine"),
            DocxText.Run(Words.Day(line.Day, habits)),
            DocxText.Tab(),
            DocxText.Run(between ?? ""),
            DocxText.Tab(),
            DocxText.Run(Words.Number(line.Number))
        );
    }

    public static IEnumerable<Paragraph> Preamble(Preamble preamble, DocumentHabits habits)
    {
        var text = DocxText.Paragraph("OrderText", preamble.Text);
        yield return text;
        if (preamble.OrderingWord is null)
            yield break;
        var word = Words.OrderingWord(preamble.OrderingWord, habits);
        if (habits.OrderingWord == OrderingWordPosition.OwnLine)
        {
            text.ParagraphProperties!.KeepNext = new KeepNext();
            var paragraph = DocxText.Paragraph("Ordering", word);
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
            yield return paragraph;
            yield break;
        }
        OpenXmlElement[] looks =
            habits.OrderingWord == OrderingWordPosition.Spaced ? [new Bold(), new Spacing { Val = LettersApart }] : [];
        text.Append(DocxText.Run(" "), DocxText.Run(word, looks));
    }

    public static Paragraph Stamp(AnnexStart annex, DocumentHabits habits, Sheet sheet)
    {
        var stamp = DocxText.Paragraph("Stamp", $"{annex.Stamp}\n{annex.By}\n{Words.StampDate(annex, habits)}");
        stamp.ParagraphProperties!.Indentation = new Indentation
        {
            Left = $"{DocxSections.Twips(sheet.TextWidth * 0.55)}",
        };
        return stamp;
    }

    /// <summary>The name stands on the last line of the post, however many the post takes.</summary>
    public static Table Signature(Signature signature, Sheet sheet)
    {
        var post = DocxSections.Twips(sheet.TextWidth * 0.6);
        var name = DocxSections.Twips(sheet.TextWidth * 0.4);
        return Pair(
            (post, DocxText.Paragraph("SignaturePost", signature.Post)),
            (name, DocxText.Paragraph("SignatureName", signature.Name)),
            TableVerticalAlignmentValues.Bottom
        );
    }

    public static Table Corner(string leftWords, string rightWords, Sheet sheet)
    {
        var left = DocxSections.Twips(sheet.TextWidth * 0.5);
        var right = DocxSections.Twips(sheet.TextWidth * 0.5);
        return Pair(
            (left, DocxText.Paragraph("SignaturePost", leftWords)),
            (right, DocxText.Paragraph("SignaturePost", rightWords)),
            TableVerticalAlignmentValues.Top
        );
    }

    private static Table Pair(
        (int Width, Paragraph Text) left,
        (int Width, Paragraph Text) right,
        TableVerticalAlignmentValues side
    ) =>
        new(
            new TableProperties(
                new TableWidth { Width = $"{left.Width + right.Width}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(new GridColumn { Width = $"{left.Width}" }, new GridColumn { Width = $"{right.Width}" }),
            new TableRow(
                new TableRowProperties(new CantSplit()),
                Cell(left.Width, left.Text, side),
                Cell(right.Width, right.Text, side)
            )
        );

    /// <summary>A frame at the foot of the page it belongs to.</summary>
    public static Paragraph Executor(ExecutorNote note)
    {
        var paragraph = DocxText.Paragraph("Executor", note.Phone is null ? note.Name : $"{note.Name}\n{note.Phone}");
        paragraph.ParagraphProperties!.Append(
            new FrameProperties
            {
                Width = "5000",
                Wrap = TextWrappingValues.NotBeside,
                VerticalPosition = VerticalAnchorValues.Margin,
                HorizontalPosition = HorizontalAnchorValues.Margin,
                XAlign = HorizontalAlignmentValues.Left,
                YAlign = VerticalAlignmentValues.Bottom,
            }
        );
        return paragraph;
    }

    private static TableCell Cell(int width, Paragraph content, TableVerticalAlignmentValues side) =>
        new(
            new TableCellProperties(
                new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa },
                new TableCellVerticalAlignment { Val = side }
            ),
            content
        );
}
