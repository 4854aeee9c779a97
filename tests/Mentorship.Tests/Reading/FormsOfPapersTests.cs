using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Marks under months, tables without a head under headings of their own, signatures and stamps as forms print them.</summary>
public sealed class FormsOfPapersTests
{
    private const string Rows = """
        № ¦ Мероприятие ¦ Срок ¦ Ответственные
        1 ¦ Сбор заявок школ ¦ сентябрь 2023 ¦ УО
        2 ¦ Разбор заявок школ ¦ октябрь 2023 ¦ УО
        """;

    [Fact]
    public void A_row_that_is_marked_in_every_month_is_a_row()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Кто ¦ Сентябрь ¦ Октябрь ¦ Ноябрь ¦ Декабрь ¦ Январь ¦ Февраль ¦ Март
            1 ¦ Посещение уроков ¦ УО ¦ + ¦ ¦ ¦ ¦ ¦ ¦
            2 ¦ Встречи пар ¦ УО ¦ + ¦ + ¦ + ¦ + ¦ + ¦ + ¦ +
            3 ¦ Отчёт ¦ УО ¦ ¦ ¦ ¦ ¦ ¦ ¦ +
            """
        );

        Assert.Equal(["1", "2", "3"], read.Activities.Select(a => a.Number));
        Assert.Equal(7, read.Activities.ElementAt(1).Deadline!.Occurrences.Count);
    }

    [Theory]
    [InlineData("#2*Сроки", "сент.", "окт.")]
    [InlineData("#2*Сроки", "сен", "окт")]
    [InlineData("#2*Сроки", "09", "10")]
    public void Months_are_known_by_their_short_names_and_numbers(string over, string first, string second)
    {
        var read = Paper(
            $"""
            ^*№ ¦ ^*Мероприятие ¦ ^*Кто ¦ {over}
            | ¦ | ¦ | ¦ *{first} ¦ *{second}
            1 ¦ Посещение уроков ¦ УО ¦ + ¦
            2 ¦ Встречи пар ¦ УО ¦ ¦ +
            """
        );

        Assert.Equal(["сентябрь 2023", "октябрь 2023"], read.Activities.Select(a => a.Deadline!.UnderstoodAs));
    }

    [Fact]
    public void Marks_under_other_words_say_where_they_stand()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Срок ¦ Ответственные ¦ Заречье
            1 ¦ Посещение уроков ¦ май 2024 ¦ УО ¦ +
            """
        );

        Assert.Contains(Assert.Single(read.Activities).Doubts, d => d.Contains("«Заречье»"));
    }

    [Theory]
    [InlineData("Раздел 1. Кадры", "Раздел 2. Итоги")]
    [InlineData("1. Кадры", "2. Итоги")]
    [InlineData("II. Кадры", "III. Итоги")]
    public void A_table_without_a_head_keeps_the_heading_over_it(string first, string second)
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Say(first, true)
            .Rows(Rows)
            .Say(second, true)
            .Rows("1 ¦ Отчёт школ ¦ май 2024 ¦ школы\n2 ¦ Справка отдела ¦ июнь 2024 ¦ УО")
            .Read();

        Assert.Equal(["Кадры", "Итоги"], read.Sections.Select(s => s.Title));
        Assert.Equal([2, 2], read.Sections.Select(s => s.Activities.Count));
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.NumberingRepeated);
    }

    [Fact]
    public void Words_that_a_page_goes_on_with_are_no_text_of_the_annex()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows(Rows)
            .Say("Продолжение приложения № 1", align: "right")
            .Rows("3 ¦ Отчёт школ ¦ май 2024 ¦ школы")
            .Read();

        Assert.Equal(3, Assert.Single(read.Sections).Activities.Count);
        Assert.DoesNotContain(read.Annexes, a => a.Text.Contains("Продолжение"));
    }

    [Fact]
    public void Those_who_help_answer_too_and_a_dash_is_nobody()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Срок ¦ Ответственный исполнитель ¦ Соисполнители ¦ Чем закончится
            1 ¦ Встречи пар ¦ май 2024 ¦ УО ¦ ОО, ДОУ ¦ Протокол
            2 ¦ Отчёт ¦ июнь 2024 ¦ УО ¦ - ¦ Отчёт
            """
        );

        Assert.Equal(["УО, ОО, ДОУ", "УО"], read.Activities.Select(a => a.ResponsibleText));
        Assert.Equal(3, read.Activities.First().Parties.Count);
        Assert.All(read.Activities, a => Assert.Null(a.Details));
        Assert.Equal(["Протокол", "Отчёт"], read.Activities.Select(a => a.Result));
    }

    [Theory]
    [InlineData(
        "Ответственный от района",
        "Ответственный от школы",
        "Лугова А.А.",
        "директора школ",
        "Лугова А.А.; директора школ"
    )]
    [InlineData("Ответственные", "Исполнители", "УО", "ОО", "УО, ОО")]
    [InlineData("Ответственные", "Контролирует исполнитель", "УО", "ОО", "УО")]
    public void A_second_column_of_those_who_answer_is_read_with_the_first(
        string first,
        string second,
        string one,
        string other,
        string together
    )
    {
        var read = Paper($"№¦Мероприятие¦Срок¦{first}¦{second}\n1¦Встречи пар¦май 2024¦{one}¦{other}");

        Assert.Equal(together, Assert.Single(read.Activities).ResponsibleText);
    }

    [Fact]
    public void A_rule_of_one_line_is_of_its_own_party()
    {
        var row = Assert.Single(
            Paper(
                """
                № ¦ Мероприятие ¦ Срок ¦ Ответственные
                1 ¦ Список пар ¦ Октябрь 2023 г.\nНоябрь 2023 г., далее – ежегодно до 1 июня ¦ УО\nОО, ДОУ
                """
            ).Activities
        );

        Assert.Equal(DeadlineKind.PerParty, row.Deadline!.Kind);
        Assert.Equal("УО", row.Deadline.Occurrences[0].Party);
        Assert.All(row.Deadline.Occurrences.Skip(1), o => Assert.Equal("ОО, ДОУ", o.Party));
    }

    [Theory]
    [InlineData("УО\\nИМЦ\\nОО")]
    [InlineData("УО, ОО")]
    public void Deadlines_that_nobody_has_shared_out_are_asked_about(string parties)
    {
        var row = Assert.Single(
            Paper(
                $"""
                № ¦ Мероприятие ¦ Срок ¦ Ответственные
                1 ¦ Список пар ¦ сентябрь\nоктябрь ¦ {parties}
                """
            ).Activities
        );

        Assert.True(row.Deadline!.NeedsReview);
        Assert.Contains(row.Doubts, d => d.StartsWith("Сроков 2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Директор школы ____________ /К.Л. Ромашкина/", "Директор школы")]
    [InlineData("Начальник отдела ________ (К.Л. Ромашкина)", "Начальник отдела")]
    [InlineData("Начальник отдела\t(подпись)\tК.Л. Ромашкина", "Начальник отдела")]
    public void A_signature_is_read_through_its_form(string line, string post)
    {
        var read = new WordPaper()
            .Say("Отдел образования Заречного района", true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2023 № 77-ОД")
            .Say("О наставничестве", true, "center")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту.")
            .Say("2. Контроль оставляю за собой.")
            .Say(line)
            .Heading()
            .Rows(Rows)
            .Read();

        Assert.Equal((post, "К.Л. Ромашкина"), (read.Order.Signer.Post, read.Order.Signer.Name));
        Assert.Equal("Контроль оставляю за собой.", read.Order.Points[^1].Text);
    }

    [Theory]
    [InlineData(
        "УТВЕРЖДАЮ\nНачальник управления образования\nадминистрации г. Заречье\n________ К.Л. Ромашкина\nприказ от 02.09.2023 № 410"
    )]
    [InlineData("УТВЕРЖДЕНА\nприказом управления образования\nадминистрации г. Заречье\nот 02.09.2023 № 410")]
    public void A_stamp_names_its_issuer_as_the_body_is_called(string stamp)
    {
        var read = new WordPaper().Say(stamp, align: "right").Heading().Rows(Rows).Read();

        Assert.Equal("Управление образования администрации г. Заречье", read.Order.Issuer);
        Assert.Equal("410", read.Order.Number);
    }

    private static OrderReading Paper(string rows) => new WordPaper().Face().Heading().Rows(rows).Read();
}
