using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Blocks beside tasks, several numbers in one row, lists of another kind behind the roadmap, a signature with a colon.</summary>
public sealed class OddTablesTests
{
    private const string Roadmap = """
        № ¦ Мероприятие ¦ Срок ¦ Ответственные
        1 ¦ Собрать заявки ¦ май 2024 г. ¦ УО
        """;

    [Fact]
    public void A_block_heads_its_tasks()
    {
        var read = Paper(
            """
            Блок ¦ № ¦ Задача ¦ Кто отвечает ¦ Срок
            Старт ¦ 1 ¦ Издать приказ ¦ УО ¦ ноябрь 2023 г.
            Старт ¦ 2 ¦ Назначить кураторов ¦ УО ¦ декабрь 2023 г.
            Финал ¦ 3 ¦ Собрать отчёты ¦ УО ¦ май 2024 г.
            """
        );

        Assert.Equal([("Старт", 2), ("Финал", 1)], read.Sections.Select(s => (s.Title!, s.Activities.Count)));
        Assert.Equal(["Издать приказ", "Назначить кураторов", "Собрать отчёты"], read.Activities.Select(a => a.Title));
        Assert.All(read.Activities, a => Assert.Null(a.Details));
    }

    [Fact]
    public void A_row_of_several_numbers_is_as_many_activities()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Срок ¦ Ответственные
            1\n2\n3 ¦ Издать приказ\nСобрать списки\nСоставить план ¦ ноябрь 2023\nдекабрь 2023\nмай 2024 ¦ УО
            4 ¦ Подвести итоги ¦ май 2024 ¦ УО
            """
        );

        Assert.Equal(
            [
                ("1", "Издать приказ", "ноябрь 2023", "УО"),
                ("2", "Собрать списки", "декабрь 2023", "УО"),
                ("3", "Составить план", "май 2024", "УО"),
                ("4", "Подвести итоги", "май 2024", "УО"),
            ],
            read.Activities.Select(a => (a.Number!, a.Title!, a.DeadlineText!, a.ResponsibleText!))
        );
        Assert.Contains("1, 2, 3", Assert.Single(read.Activities.First().Doubts), StringComparison.Ordinal);
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.NumberingGap);
    }

    [Fact]
    public void Lines_that_do_not_match_the_numbers_leave_the_row_whole()
    {
        var read = Paper("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1\\n2 ¦ Издать приказ ¦ май 2024 ¦ УО\\nИМЦ\\nОО");

        Assert.Single(read.Activities);
    }

    [Fact]
    public void A_timetable_and_a_sheet_to_sign_are_text_and_no_activities()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows(Roadmap)
            .Say("График семинаров", true)
            .Rows(
                "Дата ¦ Тема ¦ Место\n12.02.2024 ¦ Первая встреча ¦ школа № 1\n12.03.2024 ¦ Вторая встреча ¦ школа № 2"
            )
            .Say("Лист ознакомления")
            .Rows("ФИО ¦ Дата ¦ Подпись\nЛукина А.Б. ¦ ¦\nЗимин А.А. ¦ ¦")
            .Read();

        Assert.Equal("Собрать заявки", Assert.Single(read.Activities).Title);
        Assert.Empty(read.Findings);
        Assert.Empty(read.WorkingGroup);
        var kept = read.Annexes[^1];
        Assert.Equal((AnnexKind.Other, "График семинаров"), (kept.Kind, kept.Title));
        Assert.Contains("Первая встреча", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Лукина А.Б.", kept.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_next_table_with_heads_of_the_roadmap_goes_on_with_it()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows(Roadmap)
            .Say("Результаты работы", true)
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n2 ¦ Провести слёт ¦ май 2024 г. ¦ УО")
            .Read();

        Assert.Equal(["1", "2"], read.Activities.Select(a => a.Number));
    }

    [Fact]
    public void A_signature_with_a_colon_signs()
    {
        var read = new WordPaper()
            .Say("Отдел образования администрации Заречного района", true, "center")
            .Say("ПРИКАЗ № 5-д")
            .Say("от 11.11.2023")
            .Say("О дорожной карте наставничества на 2024 год")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту.")
            .Say("2. Контроль оставляю за собой.")
            .Say("Начальник РУО: Зимин К.Л.")
            .Say("Приложение № 1 к приказу от 11.11.2023 № 5-д", align: "right")
            .Say("Дорожная карта на 2024 год", true, "center")
            .Rows(Roadmap)
            .Read();

        Assert.Equal(("Начальник РУО", "Зимин К.Л."), (read.Order.Signer.Post, read.Order.Signer.Name));
        Assert.Equal("Контроль оставляю за собой.", read.Order.Points[^1].Text);
    }

    private static OrderReading Paper(string rows) => new WordPaper().Face().Heading().Rows(rows).Read();
}
