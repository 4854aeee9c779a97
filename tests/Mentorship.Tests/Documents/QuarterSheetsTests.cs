using ClosedXML.Excel;
using Mentorship.Tests.Domain.Monitoring;
using Mentorship.Web.Documents.Quarter;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Xunit;

namespace Mentorship.Tests.Documents;

/// <summary>Sheets of the quarter agree with each other, and nothing is a zero that nobody has given.</summary>
public sealed class QuarterSheetsTests
{
    private readonly Quarters quarters = new();

    [Fact]
    public async Task A_total_of_what_nobody_gave_is_no_data_and_of_what_nobody_was_asked_is_empty()
    {
        using var book = await OpenAsync(quarters.Figures());
        var sheet = book.Worksheet("Сводный отчёт");
        var asked = Column(sheet, "Опрошено наставляемых", 6);

        Assert.Equal(MonitoringWords.NoData, sheet.Cell(Row(sheet, "По району"), asked).GetString());
        Assert.Equal(MonitoringWords.NoData, sheet.Cell(Row(sheet, "Школы"), asked).GetString());
        Assert.True(sheet.Cell(Row(sheet, "Детские сады"), asked).IsEmpty());
        Assert.Equal(
            MonitoringWords.NoData,
            sheet.Cell(Row(sheet, "Детские сады"), Column(sheet, "Всего пар и групп", 6)).GetString()
        );
    }

    [Fact]
    public async Task A_sheet_of_a_form_compares_those_who_gave_a_return_and_names_the_others()
    {
        var figures = quarters.Figures();
        var form = figures.Forms[0];
        var excused = figures.Rows[1] with { State = ReturnState.Excused };
        var more = figures.Rows[0] with
        {
            Id = Guid.CreateVersion7(),
            Name = "Луговая СОШ",
            Values = new Dictionary<string, string?> { [form.Key] = "3" },
        };
        figures = figures with
        {
            Rows = [figures.Rows[0], more, excused],
            Forms = [form with { Bodies = [.. form.Bodies, new(excused.Id, excused.Name, 2, 2, 2)] }],
        };
        using var book = await OpenAsync(figures);
        var sheet = book.Worksheet(form.Name);
        var total = Row(sheet, "По району");

        Assert.Equal([5d, 4, 5, 8, 3], Enumerable.Range(3, 5).Select(c => sheet.Cell(total, c).GetDouble()));
        Assert.Equal(3d, sheet.Cell(Row(sheet, "Луговая СОШ"), 7).GetDouble());
        Assert.Contains(
            sheet.Column(2).CellsUsed(),
            c => c.GetString() == "Сведений не представляют, в таблицу не вошли: Детский сад «Ивушка» (в реестре 2)."
        );
        Assert.DoesNotContain(sheet.Column(2).CellsUsed(), c => c.GetString() == "Детский сад «Ивушка»");
        // The district sheet says the same.
        var district = book.Worksheet("Сводный отчёт");
        Assert.Equal(8d, district.Cell(Row(district, "По району"), Column(district, form.Name, 6)).GetDouble());
    }

    [Fact]
    public async Task Duties_of_organisations_come_to_those_of_the_roadmaps()
    {
        var figures = quarters.Figures();
        using var book = await OpenAsync(figures);
        var sheet = book.Worksheet("Дорожные карты");
        var totals = sheet
            .Column(2)
            .CellsUsed()
            .Where(c => c.GetString() == "Всего")
            .Select(c => Enumerable.Range(3, 4).Select(n => sheet.Cell(c.Address.RowNumber, n).GetDouble()))
            .ToList();

        Assert.Equal([10d, 6, 2, 2], totals[0]);
        Assert.Equal(totals[0], totals[1]);
        Assert.Contains(
            sheet.Column(2).CellsUsed(),
            c => c.GetString().StartsWith("Другие исполнители", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Indicators_say_under_the_table_why_returns_differ()
    {
        using var book = await OpenAsync(quarters.Figures());

        Assert.Contains(
            book.Worksheet("Показатели").Column(2).CellsUsed(),
            c =>
                c.GetString()
                    .Contains("по сведениям организаций – 4 из 5, в показателе – 4 из 6", StringComparison.Ordinal)
        );
    }

    private static async Task<XLWorkbook> OpenAsync(QuarterFigures figures)
    {
        var target = new MemoryStream();
        await QuarterWorkbook.WriteAsync(figures, new("методист", new(2027, 1, 15, 12, 0, 0)), target);
        target.Position = 0;
        return new(target);
    }

    private static int Row(IXLWorksheet sheet, string name) =>
        sheet.Column(2).CellsUsed().First(c => c.GetString() == name).Address.RowNumber;

    private static int Column(IXLWorksheet sheet, string head, int row) =>
        sheet.Row(row).CellsUsed().First(c => c.GetString() == head).Address.ColumnNumber;
}
