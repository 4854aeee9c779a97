using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Lines over the tables of a roadmap: the first stands right under the title.</summary>
public sealed class HeadingsOverTablesTests
{
    private const string Title = "План мероприятий по наставничеству на 2023-2024 учебный год";
    private const string Table = """
        №¦Мероприятие¦Срок¦Ответственные
        1¦Собрать совет¦май 2024 г.¦УО
        """;

    [Theory]
    [InlineData("Блок А. Условия", "Блок Б. Итоги")]
    [InlineData("Направление «Условия»", "Направление «Итоги»")]
    [InlineData("Подготовительные мероприятия", "Итоговые мероприятия")]
    [InlineData("Условия", "Итоги")]
    public void The_line_under_the_title_is_a_section_like_the_one_over_the_next_table(string first, string second)
    {
        var read = Titled().Say(first, true).Rows(Table).Say(second, true).Rows(Table).Read();

        Assert.Equal([first, second], read.Sections.Select(s => s.Title));
        Assert.Equal(Title, read.Title);
    }

    [Fact]
    public void The_next_table_may_have_no_head()
    {
        var read = Titled()
            .Say("Цель: поддержка учителей.")
            .Say("Направление «Условия»", true)
            .Rows(Table)
            .Say("Направление «Итоги»", true)
            .Rows("2¦Провести опрос¦май 2024 г.¦УО")
            .Read();

        Assert.Equal(["Направление «Условия»", "Направление «Итоги»"], read.Sections.Select(s => s.Title));
    }

    [Fact]
    public void Lines_of_a_title_stay_the_title()
    {
        var read = new WordPaper()
            .Face()
            .Say("ПЛАН МЕРОПРИЯТИЙ", true, "center")
            .Say("Наставничество в школах района", true, "center")
            .Say("на 2023-2024 учебный год", true, "center")
            .Rows(Table)
            .Say("Раздел II. Итоги", true)
            .Rows(Table)
            .Read();

        Assert.Equal([null, "Итоги"], read.Sections.Select(s => s.Title));
        Assert.Equal("ПЛАН МЕРОПРИЯТИЙ Наставничество в школах района на 2023-2024 учебный год", read.Title);
    }

    private static WordPaper Titled() => new WordPaper().Face().Say(Title, true, "center");
}
