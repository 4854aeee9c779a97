using System.IO.Compression;
using ClosedXML.Excel;
using Mentorship.Web.Domain;
using Xunit;

namespace Mentorship.Tests.Reading;

public sealed class WorkbookTests
{
    [Fact]
    public void A_workbook_is_an_order_too()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Карта");
        sheet.Cell("A1").Value = "Дорожная карта наставничества на 2023-2024 учебный год";
        sheet.Range("A1:E1").Merge();
        string[] heads = ["№ п/п", "Мероприятие", "Срок", "Ответственные", "Результат"];
        for (var column = 0; column < heads.Length; column++)
            sheet.Cell(3, column + 1).Value = heads[column];
        sheet.Cell("A4").Value = "1. Подготовка";
        sheet.Range("A4:E4").Merge();
        Row(sheet, 5, "'1.1", "Сбор заявок", "", "школы", "Заявки");
        sheet.Cell("C5").Value = new DateTime(2023, 10, 1, 0, 0, 0, DateTimeKind.Unspecified);
        sheet.Cell("C5").Style.DateFormat.Format = "dd.mm.yyyy";
        Row(sheet, 6, "'1.2", "Разбор заявок", "", "УО", "Протокол");
        sheet.Cell("C6").Value = 45231;
        var second = book.AddWorksheet("Показатели");
        string[] years = ["Показатель", "2023", "2024"];
        for (var column = 0; column < years.Length; column++)
            second.Cell(1, column + 1).SetValue(years[column]);
        second.Cell("A2").Value = "Доля школ с наставниками, %";
        second.Cell("B2").Value = 20;
        second.Cell("C2").Value = 0.5;
        second.Cell("C2").Style.NumberFormat.Format = "0%";
        var read = WordPaper.Read(Bytes(book), "карта.xlsx");

        Assert.Equal("Дорожная карта наставничества на 2023-2024 учебный год", read.Title);
        var section = Assert.Single(read.Sections);
        Assert.Equal(("1", "Подготовка"), (section.Number, section.Title));
        Assert.Equal(["1.1", "1.2"], section.Activities.Select(a => a.Number));
        Assert.Equal(["01.10.2023", "01.11.2023"], section.Activities.Select(a => a.DeadlineText));
        Assert.Equal([20m, 50m], Assert.Single(read.Indicators).Targets.Values);
    }

    [Fact]
    public void A_tenth_number_that_Excel_made_a_first_one_is_the_tenth_again()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Лист1");
        Row(sheet, 1, "№", "Мероприятие", "Срок", "Ответственные", "Результат");
        for (var row = 1; row <= 11; row++)
        {
            Row(sheet, row + 1, "", $"Провести занятие {row}", "май 2024", "школы", "Занятие");
            sheet.Cell(row + 1, 1).Value =
                row == 11 ? 1.11
                : row == 10 ? 1.1
                : 1 + row / 10d;
        }

        var read = WordPaper.Read(Bytes(book), "карта.xlsx");

        Assert.Equal("1.9, 1.10, 1.11", string.Join(", ", read.Activities.Skip(8).Select(a => a.Number)));
        Assert.DoesNotContain(read.Findings, f => f.Where is "1.1" or "1.10" or "1.11");
    }

    [Fact]
    public void A_stage_and_a_section_beside_the_rows_are_both_kept_and_a_stamp_in_brackets_is_read()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Карта");
        sheet.Cell("A1").Value =
            "(приложение № 2 к приказу управления образования Заречного района от 25.08.2023 № 97)";
        sheet.Cell("A2").Value = "Дорожная карта наставничества на 2023-2024 учебный год";
        Row(sheet, 4, "Этап", "Раздел", "№", "Мероприятие", "Срок", "Ответственные");
        Row(sheet, 5, "I. Подготовка", "Кадры", "'1", "Сбор заявок", "октябрь", "школы");
        Row(sheet, 6, "", "", "'2", "Разбор заявок", "ноябрь", "УО");
        Row(sheet, 7, "", "Документы", "'1", "Положение", "октябрь", "УО");
        Row(sheet, 8, "II. Работа", "Кадры", "'1", "Курсы", "декабрь", "УО");
        Row(sheet, 9, "", "", "'2", "Клуб", "ежемесячно", "УО");
        foreach (var joined in new[] { "A5:A7", "B5:B6", "A8:A9", "B8:B9" })
            sheet.Range(joined).Merge();

        var read = WordPaper.Read(Bytes(book), "карта.xlsx");

        Assert.Equal(
            ["I. Подготовка › Кадры: 1, 2", "I. Подготовка › Документы: 1", "II. Работа › Кадры: 1, 2"],
            read.Sections.Select(s => $"{s.Stage} › {s.Title}: {string.Join(", ", s.Activities.Select(a => a.Number))}")
        );
        Assert.DoesNotContain(read.Findings, f => f.IsOfNumber);
        Assert.Equal(("97", new DateOnly(2023, 8, 25)), (read.Order.Number, read.Order.Date));
    }

    [Fact]
    public void A_number_that_Excel_made_a_day_is_a_number_again()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Лист1");
        Row(sheet, 1, "№", "Мероприятие", "Срок", "Ответственные", "Результат");
        Row(sheet, 2, "", "Сбор заявок", "май 2024", "школы", "Заявки");
        sheet.Cell("A2").Value = new DateTime(2024, 3, 2, 0, 0, 0, DateTimeKind.Unspecified);
        sheet.Cell("A2").Style.DateFormat.Format = "dd.mm.yyyy";
        Row(sheet, 3, "'2.4", "Разбор заявок", "июнь 2024", "УО", "Протокол");

        var row = WordPaper.Read(Bytes(book), "карта.xlsx").Activities.First();
        Assert.Equal("2.3", row.Number);
        Assert.NotEmpty(row.Doubts);
    }

    [Fact]
    public void A_workbook_that_takes_values_from_another_is_refused()
    {
        using var book = new XLWorkbook();
        Row(book.AddWorksheet("Лист1"), 1, "№", "Мероприятие", "Срок", "Ответственные", "Результат");
        var stream = new MemoryStream();
        stream.Write(Bytes(book));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            WordPaper.Put(archive, "xl/externalLinks/externalLink1.xml", "<externalLink/>");

        Assert.Contains("ссылке", Assert.Throws<RuleBroken>(() => WordPaper.Read(stream.ToArray())).Message);
    }

    private static void Row(IXLWorksheet sheet, int row, params string[] cells)
    {
        for (var column = 0; column < cells.Length; column++)
            if (cells[column].Length > 0)
                sheet.Cell(row, column + 1).SetValue(cells[column].TrimStart('\''));
    }

    private static byte[] Bytes(XLWorkbook book)
    {
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        return stream.ToArray();
    }

    [Fact]
    public void The_line_of_an_order_over_the_title_takes_neither_title_nor_period_away()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("План");
        sheet.Cell("A1").Value = "Отдел образования администрации Заречного района";
        sheet.Cell("A2").Value = "Приказ от 20.10.2023 № 280";
        sheet.Cell("A3").Value = "План мероприятий («дорожная карта») по наставничеству на ноябрь 2023 – май 2024 года";
        Row(sheet, 5, "№", "Мероприятие", "Срок", "Ответственные", "Результат");
        Row(sheet, 6, "1", "Сбор заявок", "ноябрь", "УО", "Заявки");
        Row(sheet, 7, "2", "Слёт наставников", "май", "УО", "Отчёт");
        var read = WordPaper.Read(Bytes(book), "план.xlsx");

        Assert.Equal(("280", new DateOnly(2023, 10, 20)), (read.Order.Number, read.Order.Date));
        Assert.Equal((new DateOnly(2023, 11, 1), new DateOnly(2024, 5, 31)), (read.From, read.To));
        Assert.StartsWith("План мероприятий", read.Title, StringComparison.Ordinal);
    }
}
