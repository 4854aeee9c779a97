using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Whole invented papers, each of another district's habits.</summary>
public sealed class MixedPapersTests
{
    [Fact]
    public void A_schools_plan_is_approved_by_a_stamp_that_names_an_order_and_a_council()
    {
        var read = new WordPaper()
            .Rows(
                "СОГЛАСОВАНО\\nна педагогическом совете\\nпротокол № 1 от 29.08.2025 ¦ УТВЕРЖДАЮ\\nДиректор МБОУ СОШ № 3\\n__________ Грачёв Ю.Ю.\\nПриказ № 112-о от 30.08.2025"
            )
            .Say("ПЛАН РАБОТЫ", true, "center")
            .Say("по наставничеству МБОУ СОШ № 3", true, "center")
            .Say("на 2025-2026 уч. год", true, "center")
            .Rows(
                """
                № ¦ Содержание работы ¦ Сроки ¦ Ответственные ¦ Отметка о выполнении
                1 ¦ 2 ¦ 3 ¦ 4 ¦ 5
                #5*Организационный этап
                1 ¦ Назначение наставников ¦ до 05.09 ¦ Директор ¦
                #5*Итоговый этап
                2 ¦ Отчёт на педсовете ¦ май ¦ зам. директора по УВР ¦
                """
            )
            .Read();

        Assert.Equal(("112-о", new DateOnly(2025, 8, 30)), (read.Order.Number, read.Order.Date!.Value));
        Assert.Equal(("МБОУ СОШ № 3", "Грачёв Ю.Ю."), (read.Order.Issuer, read.Order.Signer.Name));
        Assert.Equal("ПЛАН РАБОТЫ по наставничеству МБОУ СОШ № 3 на 2025-2026 уч. год", read.Title);
        Assert.Equal(["Организационный этап", "Итоговый этап"], read.Sections.Select(s => s.Title));
    }

    [Fact]
    public void A_plain_heading_with_gaps_around_it_is_read()
    {
        var order = new WordPaper()
            .Say("АДМИНИСТРАЦИЯ ОЗЁРНОГО ОКРУГА", true, "center")
            .Say("ПОСТАНОВЛЕНИЕ", true, "center")
            .Say("от 14.02.2025 г.\t\t№ 87")
            .Say("пгт Озёрный")
            .Say("О реализации модели наставничества\nв образовательных организациях")
            .Say("")
            .Say("В целях развития наставничества администрация ПОСТАНОВЛЯЕТ:")
            .Say("1. Утвердить план.")
            .Say("")
            .Say("План мероприятий", true, "center")
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Кто\n1 ¦ Сбор заявок ¦ май 2025 ¦ ОО")
            .Read()
            .Order;

        Assert.Equal(
            ("О реализации модели наставничества в образовательных организациях", "пгт Озёрный"),
            (order.Title, order.Place)
        );
    }

    [Fact]
    public void Deadline_and_responsible_of_one_column_are_parted_whatever_it_is_called()
    {
        var row = Assert.Single(
            Paper(
                "№ ¦ Мера ¦ Срок исполнения, ответственный ¦ Что получим\n1 ¦ Провести мониторинг ¦ до 1 марта 2024 г.\\nИМЦ ¦ Справка"
            ).Activities
        );

        Assert.Equal(("до 1 марта 2024 г.", "ИМЦ", "Справка"), (row.DeadlineText, row.ResponsibleText, row.Result));
    }

    [Fact]
    public void Marks_under_months_and_quarters_are_deadlines()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ IV кв. ¦ I кв. ¦ II кв. ¦ Ответственный
            1 ¦ Мониторинг ¦ + ¦ ¦ + ¦ УО
            2 ¦ Семинар ¦ ¦ #2+ ¦ ИМЦ
            3 ¦ Консультации ¦ #3постоянно ¦ ИМЦ
            """
        );

        Assert.Equal(["IV кв., II кв.", "I кв. – II кв.", "постоянно"], read.Activities.Select(a => a.DeadlineText));
        Assert.Equal(
            [new DateOnly(2023, 12, 31), new DateOnly(2024, 6, 30)],
            read.Activities.First().Deadline!.Occurrences.Select(o => o.Due)
        );
    }

    [Fact]
    public void A_base_value_is_no_plan()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Собрать заявки ¦ май 2024 ¦ УО")
            .Say("Целевые показатели", true, "center")
            .Rows("Показатель ¦ База 2023 ¦ 2024 ¦ 2025\nЧисло пар, ед. ¦ 4 ¦ 8 ¦ 12")
            .Read();

        Assert.Equal([2024, 2025], Assert.Single(read.Indicators).Targets.Keys);
    }

    [Fact]
    public void Figures_that_cannot_be_read_are_no_second_roadmap()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Собрать заявки ¦ май 2024 ¦ УО")
            .Say("Приложение № 2", align: "right")
            .Say("Целевые показатели", true, "center")
            .Rows("Год ¦ Доля школ, % ¦ Ответственный\n2024 ¦ 30 ¦ УО\n2024 ¦ 45 ¦ УО")
            .Read();

        Assert.Single(read.Plans);
        Assert.Empty(read.Indicators);
    }

    private static OrderReading Paper(string rows) => new WordPaper().Face().Heading().Rows(rows).Read();
}
