using ClosedXML.Excel;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Rows of one text: lines of a list, remarks, headings that stand in one cell only.</summary>
public sealed class LoneRowsTests
{
    private const string Head = "№¦Мероприятие¦Срок¦Ответственные¦Результат\n";

    [Theory]
    [InlineData("¦- молодых учителей¦¦¦\n¦- воспитателей¦¦¦\n", "")]
    [InlineData("¦– молодых учителей¦¦¦\n¦– воспитателей¦¦¦\n", "#5*Раздел I. Управление\n#5*1.1. Кадры\n")]
    [InlineData("#5• молодых учителей\n#5• воспитателей\n", "#5*Раздел I. Управление\n")]
    public void Lines_with_a_dash_go_on_with_the_row_above(string lines, string above)
    {
        var read = Read(
            $"{Head}{above}1¦Отобрать¦май 2024 г.¦УО¦Список\n{lines}#5*Раздел II. Учёба\n2¦Провести курсы¦май 2024 г.¦УО¦Отчёт"
        );

        Assert.Equal(2, read.Activities.Count());
        var row = read.Activities.First();
        Assert.Contains("молодых учителей", row.Title, StringComparison.Ordinal);
        Assert.Contains("воспитателей", row.Title, StringComparison.Ordinal);
        Assert.Equal(2, row.Doubts.Count(d => d.Contains("присоединён", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            read.Sections,
            s => $"{s.Title} {s.Stage}".Contains("воспитателей", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_line_with_a_dash_that_has_its_own_deadline_is_a_row()
    {
        var read = Read($"{Head}1¦Отобрать:¦¦¦\n¦- молодых учителей¦май 2024 г.¦УО¦Список");

        Assert.Equal(2, read.Activities.Count());
    }

    [Fact]
    public void A_remark_between_sections_is_told_beside_the_row_above()
    {
        var read = Read(
            $"""
            {Head}#5*Раздел I. Управление
            1¦Отобрать¦май 2024 г.¦УО¦Список
            #5Примечание: сроки уточняются.
            #5*Раздел II. Учёба
            2¦Провести курсы¦май 2024 г.¦УО¦Отчёт
            """
        );

        Assert.All(read.Sections, s => Assert.Null(s.Stage));
        Assert.Contains(
            "«Примечание: сроки уточняются.»",
            Assert.Single(read.Activities.First().Doubts),
            StringComparison.Ordinal
        );
        Assert.Empty(read.Activities.Last().Doubts);
    }

    [Fact]
    public void A_heading_over_nothing_is_told_beside_the_row_above()
    {
        var read = Read(
            $"""
            {Head}#5*Раздел I. Управление
            #5*1.1. Кадры
            1¦Отобрать¦май 2024 г.¦УО¦Список
            #5*1.2. Средства
            #5*Раздел II. Учёба
            #5*2.1. Курсы
            2¦Провести курсы¦май 2024 г.¦УО¦Отчёт
            #5*Раздел III. Итоги
            """
        );

        Assert.Contains("«1.2. Средства»", Assert.Single(read.Activities.First().Doubts), StringComparison.Ordinal);
        Assert.Contains("«Раздел III. Итоги»", Assert.Single(read.Activities.Last().Doubts), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Раздел 1. Подготовка", "Подготовка")]
    [InlineData("*Раздел 1. Подготовка", "Подготовка")]
    [InlineData("Подготовка", "Подготовка")]
    [InlineData("I. Подготовка", "Подготовка")]
    [InlineData("Этап 1", "Этап 1")]
    public void A_title_in_the_cell_of_the_number_is_a_section(string printed, string title)
    {
        var read = Read(
            $"{Head}{printed}¦¦¦¦\n1¦Собрать совет¦май 2024 г.¦УО¦Протокол\n1¦Провести опрос¦май 2024 г.¦УО¦Справка"
        );

        Assert.Equal(title, Assert.Single(read.Sections).Title);
        Assert.Equal(2, read.Activities.Count());
        Assert.DoesNotContain(read.Findings, f => f.Code != FindingCode.NumberingRepeated);
    }

    [Fact]
    public void A_workbook_names_sections_in_its_first_column()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Карта");
        string[][] rows =
        [
            ["№", "Мероприятие", "Срок", "Ответственные"],
            ["I. Подготовка"],
            ["1", "Собрать совет", "май 2024 г.", "УО"],
            ["II. Учёба"],
            ["1", "Провести опрос", "май 2024 г.", "УО"],
        ];
        foreach (var (at, row) in rows.Index())
        foreach (var (column, text) in row.Index())
            sheet.Cell(at + 1, column + 1).SetValue(text);
        using var stream = new MemoryStream();
        book.SaveAs(stream);
        var read = WordPaper.Read(stream.ToArray(), "карта.xlsx");

        Assert.Equal([("I", "Подготовка"), ("II", "Учёба")], read.Sections.Select(s => (s.Number!, s.Title!)));
        Assert.All(read.Sections, s => Assert.Single(s.Activities));
        Assert.Empty(read.Findings);
    }

    [Theory]
    [InlineData("Кто отвечает¦Когда¦Что делаем¦Результат", "УО¦до 10 мая 2024 г.¦Издать приказ¦Приказ")]
    [InlineData("Срок¦Мероприятие¦Ответственные¦Результат", "май 2024 г.¦Издать приказ¦УО¦Приказ")]
    public void A_bold_title_in_the_first_cell_is_a_section_whatever_its_column(string head, string row)
    {
        var read = Read($"{head}\n*Подготовка¦¦¦\n{row}\n{row}\n*Обучение¦¦¦\n{row}");

        Assert.Equal([("Подготовка", 2), ("Обучение", 1)], read.Sections.Select(s => (s.Title!, s.Activities.Count)));
        Assert.All(read.Activities, a => Assert.Equal("УО", a.ResponsibleText));
        Assert.All(read.Activities, a => Assert.Equal("Издать приказ", a.Title));
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void A_column_that_is_bold_anyway_goes_on_in_its_empty_rows()
    {
        var read = Read(
            """
            Кто отвечает¦Когда¦Что делаем
            *УО¦май 2024 г.¦Издать приказ
            *ИМЦ¦¦
            *ОО¦май 2024 г.¦Назначить кураторов
            """
        );

        Assert.Equal(["УО\nИМЦ", "ОО"], read.Activities.Select(a => a.ResponsibleLines));
    }

    [Fact]
    public void A_column_of_stages_that_holds_numbers_is_the_column_of_numbers()
    {
        var read = Read(
            """
            Этап¦Мероприятие¦Срок¦Ответственные
            #4*I этап
            #4Кадры
            1¦Отобрать¦май 2024 г.¦УО
            2¦Закрепить¦май 2024 г.¦УО
            """
        );

        var section = Assert.Single(read.Sections);
        Assert.Equal(("Кадры", "I этап"), (section.Title, section.Stage));
        Assert.Equal(["1", "2"], section.Activities.Select(a => a.Number));
    }

    private static OrderReading Read(string rows) => new WordPaper().Face().Heading().Rows(rows).Read();
}
