using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Spreadsheet;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>Bars side by side, drawn by the spreadsheet program itself from cells of the same sheet.</summary>
/// <param name="Categories">«$B$5:$B$12»</param>
internal sealed record SheetChart(
    string Title,
    string Categories,
    IReadOnlyList<(string Name, string Values, string Colour)> Series,
    (int Column, int Row) From,
    (int Column, int Row) To
);

/// <summary>Native charts, added to a workbook that is saved already.</summary>
internal static class SheetCharts
{
    private const uint CategoryAxis = 48650112;
    private const uint ValueAxis = 48672768;

    public static void Add(Stream file, IEnumerable<(string Sheet, SheetChart Chart)> charts)
    {
        file.Position = 0;
        using var document = SpreadsheetDocument.Open(file, isEditable: true);
        var book = document.WorkbookPart!;
        foreach (var (name, chart) in charts)
        {
            var sheet = book.Workbook.Sheets!.Elements<S.Sheet>().First(s => s.Name == name);
            Draw((WorksheetPart)book.GetPartById(sheet.Id!.Value!), name, chart);
        }
    }

    private static void Draw(WorksheetPart sheet, string name, SheetChart chart)
    {
        var drawings = sheet.AddNewPart<DrawingsPart>();
        var part = drawings.AddNewPart<ChartPart>();
        part.ChartSpace = Space(name, chart);
        drawings.WorksheetDrawing = new D.WorksheetDrawing(Place(chart, drawings.GetIdOfPart(part)));
        var drawing = new S.Drawing { Id = sheet.GetIdOfPart(drawings) };
        // The order of parts of a sheet is fixed: a drawing follows the page's head and foot.
        if (sheet.Worksheet.Elements<S.HeaderFooter>().LastOrDefault() is { } foot)
            foot.InsertAfterSelf(drawing);
        else
            sheet.Worksheet.Append(drawing);
    }

    private static ChartSpace Space(string sheet, SheetChart chart)
    {
        var quoted = $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!";
        var bars = new BarChart(
            new BarDirection { Val = BarDirectionValues.Bar },
            new BarGrouping { Val = BarGroupingValues.Clustered },
            new VaryColors { Val = false }
        );
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var (name, values, colour) = chart.Series[i];
            bars.Append(
                new BarChartSeries(
                    new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)i },
                    new Order { Val = (uint)i },
                    new SeriesText(new NumericValue(name)),
                    new ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = colour })),
                    new InvertIfNegative { Val = false },
                    new CategoryAxisData(new StringReference(new Formula(quoted + chart.Categories))),
                    new DocumentFormat.OpenXml.Drawing.Charts.Values(new NumberReference(new Formula(quoted + values)))
                )
            );
        }
        bars.Append(new GapWidth { Val = 60 }, new AxisId { Val = CategoryAxis }, new AxisId { Val = ValueAxis });
        return new ChartSpace(
            new EditingLanguage { Val = "ru-RU" },
            new RoundedCorners { Val = false },
            new Chart(
                Title(chart.Title),
                new AutoTitleDeleted { Val = false },
                new PlotArea(new Layout(), bars, Categories(), Amounts()),
                new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }, new Overlay { Val = false }),
                new PlotVisibleOnly { Val = true },
                new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }
            )
        );
    }

    private static Title Title(string words) =>
        new(
            new ChartText(
                new RichText(
                    new A.BodyProperties(),
                    new A.Paragraph(
                        new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 1200, Bold = true }),
                        new A.Run(
                            new A.RunProperties
                            {
                                Language = "ru-RU",
                                FontSize = 1200,
                                Bold = true,
                            },
                            new A.Text(words)
                        )
                    )
                )
            ),
            new Overlay { Val = false }
        );

    // The first row stands on top, as in the table.
    private static CategoryAxis Categories() =>
        new(
            new AxisId { Val = CategoryAxis },
            new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
            new Delete { Val = false },
            new AxisPosition { Val = AxisPositionValues.Left },
            new MajorTickMark { Val = TickMarkValues.None },
            new MinorTickMark { Val = TickMarkValues.None },
            new TickLabelPosition { Val = TickLabelPositionValues.Low },
            new CrossingAxis { Val = ValueAxis },
            new Crosses { Val = CrossesValues.AutoZero }
        );

    private static ValueAxis Amounts() =>
        new(
            new AxisId { Val = ValueAxis },
            new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }),
            new Delete { Val = false },
            new AxisPosition { Val = AxisPositionValues.Bottom },
            new MajorGridlines(),
            new NumberingFormat { FormatCode = "0", SourceLinked = false },
            new MajorTickMark { Val = TickMarkValues.None },
            new MinorTickMark { Val = TickMarkValues.None },
            new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
            new CrossingAxis { Val = CategoryAxis },
            new Crosses { Val = CrossesValues.Maximum }
        );

    private static D.TwoCellAnchor Place(SheetChart chart, string part) =>
        new(
            new D.FromMarker(
                new D.ColumnId(Text(chart.From.Column)),
                new D.ColumnOffset("0"),
                new D.RowId(Text(chart.From.Row)),
                new D.RowOffset("0")
            ),
            new D.ToMarker(
                new D.ColumnId(Text(chart.To.Column)),
                new D.ColumnOffset("0"),
                new D.RowId(Text(chart.To.Row)),
                new D.RowOffset("0")
            ),
            new D.GraphicFrame(
                new D.NonVisualGraphicFrameProperties(
                    new D.NonVisualDrawingProperties
                    {
                        Id = 2,
                        Name = "Диаграмма 1",
                        Description = chart.Title,
                    },
                    new D.NonVisualGraphicFrameDrawingProperties()
                ),
                new D.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
                new A.Graphic(
                    new A.GraphicData(new ChartReference { Id = part })
                    {
                        Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
                    }
                )
            )
            {
                Macro = "",
            },
            new D.ClientData()
        );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
