using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Row = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using Table = Mentorship.Web.Documents.Vocabulary.Table;
using TableRow = Mentorship.Web.Documents.Vocabulary.TableRow;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace Mentorship.Web.Documents.Docx;

/// <summary>A ruled table: the head is repeated on every page, a row stays on one page if it can.</summary>
internal sealed class DocxTable(Table table, Sheet sheet, DocumentLayout layout)
{
    private readonly int[] widths =
    [
        .. table.Columns.Select(c => DocxSections.Twips(sheet.TextWidth * c.Weight / table.Weight)),
    ];

    public static WordTable Of(Table table, Sheet sheet, DocumentLayout layout) =>
        new DocxTable(table, sheet, layout).Make();

    private WordTable Make() =>
        new([
            Properties(),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })),
            Head(),
            .. table.Rows.Select(Line),
        ]);

    private TableProperties Properties() =>
        new(
            new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
            new TableBorders(
                Rule<TopBorder>(),
                Rule<LeftBorder>(),
                Rule<BottomBorder>(),
                Rule<RightBorder>(),
                Rule<InsideHorizontalBorder>(),
                Rule<InsideVerticalBorder>()
            ),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Width = "34", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "34", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa }
            ),
            new TableCaption { Val = Words.Clean(table.Name) }
        );

    private static T Rule<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Space = 0,
            Color = "auto",
        };

    private Row Head() =>
        new([
            new TableRowProperties(new CantSplit(), new TableHeader()),
            .. table.Columns.Select((column, at) => Cell(at, 1, DocxText.Paragraph("TableHead", column.Head), true)),
        ]);

    private Row Line(TableRow row)
    {
        var line = new Row();
        if (sheet.Keeps(table, row, layout.TableFontSize))
            line.Append(new TableRowProperties(new CantSplit()));
        foreach (var (text, from, span) in table.Cells(row))
            line.Append(Cell(from, span, Content(row, text, from), middle: false));
        return line;
    }

    private Paragraph Content(TableRow row, string text, int column)
    {
        var bold = row.Kind != RowKind.Plain;
        var paragraph = new Paragraph(
            DocxText.Properties("TableText"),
            bold ? DocxText.Run(text, new Bold()) : DocxText.Run(text)
        );
        if (row.Kind == RowKind.Group)
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        var align = table.SideOf(row, column);
        if (align != Align.Left)
            paragraph.ParagraphProperties!.Justification = new Justification
            {
                Val = align == Align.Right ? JustificationValues.Right : JustificationValues.Center,
            };
        return paragraph;
    }

    private TableCell Cell(int from, int span, Paragraph content, bool middle)
    {
        var properties = new TableCellProperties(
            new TableCellWidth { Width = $"{widths.Skip(from).Take(span).Sum()}", Type = TableWidthUnitValues.Dxa }
        );
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        if (middle)
            properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, content);
    }
}
