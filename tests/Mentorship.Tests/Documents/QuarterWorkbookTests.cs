using System.Diagnostics;
using System.Globalization;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using Mentorship.Tests.Domain.Monitoring;
using Mentorship.Web.Documents.Quarter;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Xunit;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Mentorship.Tests.Documents;

public sealed class QuarterWorkbookTests
{
    private static readonly ReportStamp Draft = new("методист", new DateTime(2027, 1, 15, 12, 0, 0));
    private readonly Quarters quarters = new();

    [Fact]
    public async Task Totals_are_formulas_and_say_what_the_figures_say()
    {
        var figures = quarters.Figures();
        using var book = await OpenAsync(figures);
        var sheet = book.Worksheet("Сводный отчёт");

        var total = Row(sheet, "По району");
        var teachers = Column(sheet, "Всего");
        var cell = sheet.Cell(total, teachers);
        Assert.True(cell.HasFormula);
        Assert.Equal(figures.Total(Cells.Teachers), (int)cell.GetDouble());
        Assert.Equal(17, (int)sheet.Cell(total, Column(sheet, "Всего пар и групп")).GetDouble());
        Assert.Equal(12, (int)sheet.Cell(Row(sheet, "Детские сады"), teachers).GetDouble());
        Assert.Equal("Наставляемые", book.NamedRanges.Single(n => n.Name == "Наставляемые").Name);
    }

    [Fact]
    public async Task Fact_is_computed_from_its_parts_and_stands_against_the_plan()
    {
        using var book = await OpenAsync(quarters.Figures());
        var sheet = book.Worksheet("Показатели");
        var row = Row(sheet, "Доля молодых педагогов с наставником");

        Assert.True(sheet.Cell(row, 6).HasFormula);
        Assert.Equal(66.7, sheet.Cell(row, 6).GetDouble(), 6);
        Assert.Equal(-18.3, sheet.Cell(row, 8).GetDouble(), 6);
        Assert.Equal(78.5, sheet.Cell(row, 9).GetDouble(), 6);
    }

    [Theory]
    [InlineData("=СУММ(A1:A9)")]
    [InlineData("+7 900")]
    [InlineData("@имя")]
    [InlineData("-1+2")]
    public async Task A_text_that_looks_like_a_formula_stays_a_text(string name)
    {
        using var book = await OpenAsync(quarters.Figures(name, (Cells.Site, name)));
        var sheet = book.Worksheet("Сводный отчёт");
        var row = Row(sheet, name);

        Assert.False(sheet.Cell(row, 2).HasFormula);
        Assert.Equal(XLDataType.Text, sheet.Cell(row, 2).DataType);
        Assert.Equal(name, sheet.Cell(row, Column(sheet, "Сайт")).GetString());
    }

    [Fact]
    public async Task An_open_quarter_says_draft_and_a_sealed_one_its_number_and_what_was_corrected()
    {
        var figures = quarters.Figures();
        using (var draft = await OpenAsync(figures))
        {
            Assert.Contains("ЧЕРНОВИК", draft.Worksheet("Сводный отчёт").Cell("A3").GetString());
            Assert.False(draft.TryGetWorksheet("Что уточнено", out _));
        }
        var edition = new SealedEdition(
            figures,
            2,
            "Школа нашла ошибку",
            [new("Степная СОШ", "Программ утверждено", "9", "11", "Внесены позже")],
            new(3, new string('a', 64)),
            new(2027, 1, 20, 10, 40, 0, TimeSpan.FromHours(3)),
            "методист",
            7,
            new string('b', 64)
        );

        using var sealedBook = await OpenAsync(figures, ReportStamp.Of(edition));

        Assert.Contains("УТОЧНЁННЫЙ № 2", sealedBook.Worksheet("Сводный отчёт").Cell("A3").GetString());
        Assert.Equal("11", sealedBook.Worksheet("Что уточнено").Cell("D6").GetString());
    }

    [Fact]
    public async Task A_corrected_cell_leads_to_its_footnote()
    {
        using var book = await OpenAsync(quarters.Figures());
        var sheet = book.Worksheet("Сводный отчёт");

        var note = sheet.Column(2).CellsUsed().Last(c => c.GetString().StartsWith("1. ", StringComparison.Ordinal));

        Assert.Equal("1. Степная СОШ, «Педагогов всего»: Сверено со штатным расписанием", note.GetString());
        Assert.Equal("1", sheet.Cell(Row(sheet, "Степная СОШ"), Column(sheet, "Сноски", -1)).GetString());
    }

    [Fact]
    public async Task Indicators_have_a_chart_that_reads_the_cells()
    {
        using var file = await WriteAsync(quarters.Figures(), Draft);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);

        var chart = document.WorkbookPart!.WorksheetParts.Single(p => p.DrawingsPart is not null).DrawingsPart!;

        Assert.Contains("'Показатели'!$F$6:$F$6", chart.ChartParts.Single().ChartSpace.InnerText);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(chart));
    }

    [SkippableFact]
    public async Task LibreOffice_recalculates_the_same_figures()
    {
        var office = new[] { "/usr/bin/soffice", "/usr/bin/libreoffice" }.FirstOrDefault(File.Exists);
        Skip.If(office is null, "LibreOffice is not installed: apt-get install libreoffice-calc-nogui");
        var folder = Directory.CreateTempSubdirectory("mentorship-quarter-").FullName;
        try
        {
            var path = Path.Combine(folder, "report.xlsx");
            await using (var file = File.Create(path))
                (await WriteAsync(quarters.Figures(), Draft)).CopyTo(file);
            var kept = TakeValues(path);
            await ConvertAsync(office!, folder, path);
            foreach (var (at, value) in kept)
            {
                var lines = await File.ReadAllLinesAsync(Path.Combine(folder, $"report-{at.Sheet}.csv"));
                var shown = lines[at.Row - 1].Split('\t')[at.Column - 1].Trim('"');
                Assert.Equal(value, double.Parse(shown, CultureInfo.InvariantCulture), 6);
            }
            Assert.True(kept.Count > 60, $"{kept.Count} formulas");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What stands beside the formulas; it is taken out, so that whoever opens the file has to compute it.</summary>
    private static Dictionary<(string Sheet, int Row, int Column), double> TakeValues(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        var book = document.WorkbookPart!;
        Dictionary<(string, int, int), double> kept = [];
        foreach (var sheet in book.Workbook.Sheets!.Elements<S.Sheet>())
        foreach (var cell in ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<S.Cell>())
        {
            if (cell.CellFormula is null)
                continue;
            var at = Place(cell.CellReference!.Value!);
            kept[(sheet.Name!.Value!, at.Row, at.Column)] = double.Parse(
                cell.CellValue!.Text,
                CultureInfo.InvariantCulture
            );
            cell.CellValue = null;
        }
        return kept;
    }

    private static (int Row, int Column) Place(string address)
    {
        var letters = new string([.. address.TakeWhile(char.IsLetter)]);
        return (
            int.Parse(address[letters.Length..], CultureInfo.InvariantCulture),
            XLHelper.GetColumnNumberFromLetter(letters)
        );
    }

    private static async Task ConvertAsync(string office, string folder, string path)
    {
        // Tabs, UTF-8, every sheet into a file of its own, values as they are and not as they are shown.
        const string filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,false,false,false,false,-1";
        using var convert = Process.Start(
            new ProcessStartInfo(
                office,
                [
                    $"-env:UserInstallation=file://{folder}/profile",
                    "--headless",
                    "--convert-to",
                    filter,
                    "--outdir",
                    folder,
                    path,
                ]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await convert.WaitForExitAsync(limit.Token);
    }

    private static async Task<MemoryStream> WriteAsync(QuarterFigures figures, ReportStamp stamp)
    {
        var target = new MemoryStream();
        await QuarterWorkbook.WriteAsync(figures, stamp, target);
        target.Position = 0;
        return target;
    }

    private static async Task<XLWorkbook> OpenAsync(QuarterFigures figures, ReportStamp? stamp = null) =>
        new(await WriteAsync(figures, stamp ?? Draft));

    private static int Row(IXLWorksheet sheet, string name) =>
        sheet.Column(2).CellsUsed().First(c => c.GetString() == name).Address.RowNumber;

    private static int Column(IXLWorksheet sheet, string head, int above = 0) =>
        sheet.Row(6 + above).CellsUsed().First(c => c.GetString() == head).Address.ColumnNumber;
}
