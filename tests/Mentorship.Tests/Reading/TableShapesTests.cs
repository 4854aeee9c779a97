using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Tables that are cut, turned or headed in ways of their own.</summary>
public sealed class TableShapesTests
{
    [Fact]
    public void Headings_over_tables_are_sections_and_titles_are_not()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Say("1. Нормативное обеспечение", true)
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Издать приказ ¦ сентябрь 2023 ¦ УО")
            .Say("")
            .Say("2. Методическое сопровождение", true)
            .Say("")
            .Rows(
                "№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Провести семинар ¦ октябрь 2023 ¦ ИМЦ\n2 ¦ Собрать отзывы ¦ май 2024 ¦ ОО"
            )
            .Read();

        Assert.Equal(
            [("1", "Нормативное обеспечение", 1), ("2", "Методическое сопровождение", 2)],
            read.Sections.Select(s => (s.Number!, s.Title!, s.Activities.Count))
        );
        Assert.Equal("Дорожная карта развития наставничества на 2023-2024 учебный год", read.Title);
        Assert.All(read.Activities, a => Assert.Empty(a.Doubts));
    }

    [Fact]
    public void Bold_headings_without_numbers_stand_over_their_tables_under_a_stage()
    {
        const string head = "Мероприятие ¦ Срок ¦ Ответственные\n";
        var read = new WordPaper()
            .Face()
            .Heading()
            .Say("I этап. Подготовительный", true, "center")
            .Say("Кадры", true)
            .Rows(head + "Подобрать наставников ¦ сентябрь 2023 ¦ ОО")
            .Say("Обучение", true)
            .Rows(head + "Провести курсы ¦ октябрь 2023 ¦ ИМЦ")
            .Say("II этап. Основной", true, "center")
            .Say("Встречи", true)
            .Rows(head + "Проводить встречи пар ¦ ежемесячно ¦ ОО")
            .Read();

        Assert.Equal(
            [
                ("I этап. Подготовительный", "Кадры"),
                ("I этап. Подготовительный", "Обучение"),
                ("II этап. Основной", "Встречи"),
            ],
            read.Sections.Select(s => (s.Stage!, s.Title!))
        );
    }

    [Fact]
    public void A_direction_that_every_row_repeats_is_a_section_and_leaves_the_row_its_number()
    {
        var read = Paper(
            """
            № ¦ Направление ¦ Мероприятие ¦ Срок ¦ Ответственные
            1 ¦ Кадры ¦ Подобрать наставников ¦ сентябрь 2023 ¦ ОО
            2 ¦ Кадры ¦ Обучить наставников ¦ октябрь 2023 ¦ ИМЦ
            3 ¦ Контроль ¦ Посетить уроки ¦ март 2024 ¦ УО
            """
        );

        Assert.Equal([("Кадры", 2), ("Контроль", 1)], read.Sections.Select(s => (s.Title!, s.Activities.Count)));
        Assert.All(read.Sections, s => Assert.Null(s.Number));
        Assert.Equal(["1", "2", "3"], read.Activities.Select(a => a.Number));
    }

    [Fact]
    public void A_number_that_repeats_with_the_direction_is_the_sections()
    {
        var read = Paper(
            """
            № ¦ Направление ¦ Мероприятие ¦ Срок ¦ Ответственные
            1 ¦ Кадры ¦ Подобрать наставников ¦ сентябрь 2023 ¦ ОО
            1 ¦ Кадры ¦ Обучить наставников ¦ октябрь 2023 ¦ ИМЦ
            2 ¦ Контроль ¦ Посетить уроки ¦ март 2024 ¦ УО
            """
        );

        Assert.Equal([("1", "Кадры"), ("2", "Контроль")], read.Sections.Select(s => (s.Number!, s.Title!)));
    }

    [Theory]
    [InlineData("^№ ¦ ^Мероприятие ¦ #2Сроки ¦ ^Ответственные\n| ¦ | ¦ начало ¦ окончание ¦ |\n")]
    [InlineData("№ ¦ Мероприятие ¦ #2Сроки ¦ Ответственные\n¦ ¦ Начало ¦ Окончание ¦\n")]
    [InlineData("№ ¦ Мероприятие ¦ Дата начала ¦ Дата окончания ¦ Ответственные\n")]
    public void Begin_and_end_are_one_window(string head)
    {
        var read = Paper(
            head
                + "1 ¦ Собрать заявки ¦ 02.10.2023 ¦ 31.10.2023 ¦ ОО\n"
                + "2 ¦ Провести смотр ¦ ноябрь 2023 ¦ март 2024 ¦ ИМЦ\n"
                + "3 ¦ Подвести итоги ¦ ¦ 20.05.2024 ¦ УО"
        );

        Assert.Equal(
            ["02.10.2023 – 31.10.2023", "ноябрь 2023 – март 2024", "до 20.05.2024"],
            read.Activities.Select(a => a.DeadlineText)
        );
        Assert.Equal(
            [
                (new DateOnly(2023, 10, 2), new DateOnly(2023, 10, 31)),
                (new DateOnly(2023, 11, 1), new DateOnly(2024, 3, 31)),
            ],
            read.Activities.Take(2)
                .Select(a => Assert.Single(a.Deadline!.Occurrences))
                .Select(o => (o.Start!.Value, o.Due))
        );
        Assert.All(read.Activities, a => Assert.Equal(DeadlineKind.Once, a.Deadline!.Kind));
    }

    [Fact]
    public void Headings_inside_a_table_of_indicators_are_none_and_stand_before_their_names()
    {
        var read = Indicators(
            """
            № ¦ Показатель ¦ Ед. изм. ¦ 2023 ¦ 2024
            #5*1. Работа с кадрами в 2023–2024 годах
            1 ¦ Доля школ с наставниками ¦ % ¦ 20 ¦ 35
            ¦ *Обучение ¦ ¦ ¦
            2 ¦ Число пар ¦ ед. ¦ 4 ¦ 8
            """
        );

        Assert.Equal(
            ["Работа с кадрами в 2023–2024 годах: Доля школ с наставниками", "Обучение: Число пар"],
            read.Indicators.Select(i => i.Name)
        );
        Assert.Equal([20m, 35m], read.Indicators[0].Targets.Values);
    }

    [Fact]
    public void Years_may_go_down_and_indicators_across()
    {
        var read = Indicators(
            """
            Год ¦ Доля школ с наставниками, % ¦ Число пар, ед.
            2023 год ¦ 20 ¦ 4
            2024 год ¦ 35,5 ¦ –
            2025 год ¦ 50 ¦ 12
            """
        );

        Assert.Equal(
            [("Доля школ с наставниками, %", "%"), ("Число пар, ед.", "ед.")],
            read.Indicators.Select(i => (i.Name, i.Unit!))
        );
        Assert.Equal([20m, 35.5m, 50m], read.Indicators[0].Targets.Values);
        Assert.Equal([2023, 2025], read.Indicators[1].Targets.Keys);
        Assert.NotEmpty(read.Indicators[1].Doubts);
    }

    private static OrderReading Indicators(string rows) =>
        new WordPaper()
            .Face()
            .Heading()
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Собрать заявки ¦ май 2024 ¦ УО")
            .Say("Целевые показатели наставничества", true, "center")
            .Rows(rows)
            .Read();

    private static OrderReading Paper(string rows) => new WordPaper().Face().Heading().Rows(rows).Read();
}
