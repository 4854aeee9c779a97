using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>A small list before the roadmap is not the roadmap.</summary>
public sealed class ListsBesideTests
{
    private const string Map =
        "№¦Мероприятие¦Срок¦Ответственные\n1¦Собрать заявки¦октябрь 2023 г.¦УО\n2¦Провести слёт¦май 2024 г.¦УО";

    [Theory]
    [InlineData(
        "Определить пилотные школы:",
        "№¦Школа¦Директор\n1¦МБОУ СОШ № 1¦Лугова А.А.\n2¦МБОУ СОШ № 2¦Снегирёв Б.Б."
    )]
    [InlineData(
        "Назначить кураторами:",
        "ФИО¦Должность¦Школа\nЛугова А.А.¦заместитель директора¦СОШ № 1\nСнегирёв Б.Б.¦учитель¦СОШ № 2"
    )]
    [InlineData(
        "Закрепить наставников за молодыми специалистами:",
        "№¦Наставник¦Молодой специалист\n1¦Лугова А.А.¦Озеров Е.Е.\n2¦Снегирёв Б.Б.¦Ясный И.И."
    )]
    [InlineData(
        "Утвердить график совещаний:",
        "Дата¦Тема¦Ответственный\n10.09.2023¦Начало¦Лугова А.А.\n10.12.2023¦Итоги¦Лугова А.А."
    )]
    [InlineData(
        "Определить количество мест по школам",
        "№¦Наименование ОО¦Количество наставников\n1¦СОШ № 1¦5\n2¦СОШ № 2¦7"
    )]
    public void A_list_inside_a_point_is_its_text(string point, string list)
    {
        var read = Order()
            .Say($"1. {point}")
            .Rows(list)
            .Say("2. Утвердить дорожную карту (приложение).")
            .Say("3. Контроль оставляю за собой.")
            .Say("Начальник отдела\tК.Л. Ромашкина")
            .Say("Приложение к приказу от 28.08.2023 № 77-ОД", align: "right")
            .Heading()
            .Rows(Map)
            .Read();

        Assert.Equal(["1", "2", "3"], read.Order.Points.Select(p => p.Number));
        Assert.Contains(
            "; " + list.Split('\n')[1].Replace("¦", " – "),
            read.Order.Points[0].Text,
            StringComparison.Ordinal
        );
        Assert.Equal("К.Л. Ромашкина", read.Order.Signer.Name);
        Assert.Single(read.Plans);
        Assert.Equal(["Собрать заявки", "Провести слёт"], read.Activities.Select(a => a.Title));
    }

    [Theory]
    [InlineData("Перечень пилотных школ", "№¦Школа¦Директор\n1¦МБОУ СОШ № 1¦Лугова А.А.\n2¦МБОУ СОШ № 2¦Снегирёв Б.Б.")]
    [InlineData("График совещаний", "Дата¦Тема¦Ответственный\n10.09.2023¦Начало¦Лугова А.А.\n10.12.2023¦Итоги¦УО")]
    public void A_list_in_an_annex_of_its_own_is_kept_as_text(string title, string list)
    {
        var read = new WordPaper()
            .Face()
            .Say("Приложение 1 к приказу от 28.08.2023 № 77-ОД", align: "right")
            .Say(title, true, "center")
            .Rows(list)
            .Say("Приложение 2 к приказу от 28.08.2023 № 77-ОД", align: "right")
            .Heading()
            .Rows(Map)
            .Read();

        Assert.Single(read.Plans);
        Assert.Equal(2, read.Activities.Count());
        Assert.Equal([AnnexKind.Other, AnnexKind.Roadmap], read.Annexes.Select(a => a.Kind));
        Assert.Equal(list.Replace("¦", " – "), read.Annexes[0].Text);
    }

    [Fact]
    public void A_schedule_before_a_roadmap_that_is_a_list_is_text()
    {
        var read = Order()
            .Say("1. Утвердить график совещаний (приложение 1) и дорожную карту (приложение 2).")
            .Say("Начальник отдела\tК.Л. Ромашкина")
            .Say("Приложение 1 к приказу от 28.08.2023 № 77-ОД", align: "right")
            .Say("График совещаний", true, "center")
            .Rows("Дата¦Тема¦Ответственный\n10.09.2023¦Начало¦Лугова А.А.\n10.12.2023¦Итоги¦Лугова А.А.")
            .Say("Приложение 2 к приказу от 28.08.2023 № 77-ОД", align: "right")
            .Heading()
            .Say("1. Собрать заявки школ. Срок: октябрь 2023 г. Ответственный: УО.")
            .Say("2. Провести слёт наставников. Срок: май 2024 г. Ответственный: УО.")
            .Read();

        Assert.Equal(["Собрать заявки школ", "Провести слёт наставников"], read.Activities.Select(a => a.Title));
    }

    [Theory]
    [InlineData("1¦Собрать заявки школ¦октябрь¦Лугова А.А.\n2¦Провести слёт наставников¦май¦Снегирёв Б.Б.")]
    [InlineData("1¦Слёт наставников¦октябрь¦СОШ № 1\n2¦Неделя открытых уроков¦май¦СОШ № 2")]
    [InlineData("1¦Проведение слёта наставников¦СОШ № 1\n2¦Проведение недели уроков¦СОШ № 2")]
    public void A_roadmap_without_a_head_is_still_read(string rows) =>
        Assert.Equal(2, new WordPaper().Face().Rows(rows).Read().Activities.Count());

    [Fact]
    public void A_roadmap_inside_the_first_point_is_read()
    {
        var read = Order()
            .Say("1. Провести следующее:")
            .Rows(Map)
            .Say("2. Контроль оставляю за собой.")
            .Say("Начальник отдела\tК.Л. Ромашкина")
            .Read();

        Assert.Equal(2, read.Activities.Count());
    }

    private static WordPaper Order() =>
        new WordPaper()
            .Say("Отдел образования\nадминистрации Заречного района", true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2023\tс. Заречное\t№ 77-ОД")
            .Say("Об организации наставничества в 2023-2024 учебном году", true, "center")
            .Say("")
            .Say("В целях поддержки начинающих учителей")
            .Say("ПРИКАЗЫВАЮ:");
}
