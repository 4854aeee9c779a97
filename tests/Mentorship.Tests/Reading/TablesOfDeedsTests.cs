using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>A roadmap of three columns that says neither when nor who.</summary>
public sealed class TablesOfDeedsTests
{
    private const string Rows = """

        1¦Сбор данных¦Сводная таблица по школам
        2¦Разбор данных¦Справка
        3¦Составление плана¦План района
        """;

    [Theory]
    [InlineData("№¦Мероприятия¦Содержание работ")]
    [InlineData("№¦Мероприятия¦Содержание")]
    [InlineData("№¦Направление деятельности¦Содержание работ")]
    public void Its_head_is_no_row_and_its_columns_stay_in_their_places(string head)
    {
        var read = Read(head + Rows);

        Assert.Equal(
            [
                ("1", "Сбор данных", "Сводная таблица по школам"),
                ("2", "Разбор данных", "Справка"),
                ("3", "Составление плана", "План района"),
            ],
            read.Activities.Select(a => (a.Number!, a.Title!, a.Details!))
        );
        Assert.Equal([FindingCode.MissingDeadline, FindingCode.MissingResponsible], read.Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("I¦Управление¦\n1¦Анализ¦")]
    [InlineData("I¦#2*Управление\n1¦#2*Анализ")]
    public void Headings_in_it_stand_over_its_rows(string headings)
    {
        var read = Read(
            $"№¦Направление деятельности¦Содержание работ\n{headings}\n1.1¦Сбор данных¦Таблица\n1.2¦Разбор данных¦Справка"
        );

        var section = Assert.Single(read.Sections);
        Assert.Equal(("1", "Анализ", "I. Управление"), (section.Number, section.Title, section.Stage));
        Assert.Equal(["Сбор данных", "Разбор данных"], section.Activities.Select(a => a.Title));
    }

    [Fact]
    public void Directions_that_hold_several_rows_head_them()
    {
        var read = Read(
            """
            №¦Направление деятельности¦Содержание работ
            1¦Управление¦Собрать данные
            2¦Управление¦Составить план
            3¦Методика¦Провести семинар
            """
        );

        Assert.Equal(["Управление", "Методика"], read.Sections.Select(s => s.Title));
        Assert.Equal("Собрать данные", read.Activities.First().Title);
    }

    [Fact]
    public void A_table_that_no_title_calls_a_plan_is_none() =>
        Assert.Throws<RuleBroken>(() =>
            new WordPaper().Face().Say("Содержание курса", true).Rows("№¦Мероприятия¦Содержание" + Rows).Read()
        );

    private static OrderReading Read(string rows) => new WordPaper().Face().Heading().Rows(rows).Read();
}
