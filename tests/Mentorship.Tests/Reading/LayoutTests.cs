using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Invented papers in the layouts that districts use.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Columns_are_known_by_their_heads_in_any_order()
    {
        var read = Paper(
            """
            № п/п ¦ Исполнители ¦ Когда ¦ Ожидаемый эффект ¦ Что делается (мероприятие)
            #5*1. Подготовка
            1.1 ¦ ОО, УО ¦ до 1 октября 2023 г. ¦ Приказ ¦ Издание приказа о кураторах
            1.2 ¦ Лукина А.Б. ¦ Раз в квартал ¦ Справка ¦ Осмотр сайтов школ
            """
        );

        var section = Assert.Single(read.Sections);
        Assert.Equal(("1", "Подготовка"), (section.Number, section.Title));
        var first = section.Activities[0];
        Assert.Equal(
            ("1.1", "Издание приказа о кураторах", "Приказ", "до 1 октября 2023 г.", "ОО, УО"),
            (first.Number, first.Title, first.Result, first.DeadlineText, first.ResponsibleText)
        );
        Assert.Equal(new DateOnly(2023, 10, 1), Assert.Single(first.Deadline!.Occurrences).Due);
        Assert.Equal([PartyKind.Group, PartyKind.Body], first.Parties.Select(p => p.Kind));
        Assert.Equal(DeadlineKind.Recurring, section.Activities[1].Deadline!.Kind);
        Assert.Empty(first.Doubts);
    }

    [Fact]
    public void A_table_without_a_head_is_read_by_its_cells()
    {
        var read = Paper(
            """
            1 ¦ Проведение круглого стола молодых учителей ¦ ноябрь 2023 г. ¦ УО, школы ¦ Протокол
            2 ¦ Подготовка сборника уроков ¦ май 2024 г. ¦ Лукина А.Б. ¦ Сборник
            3 ¦ Организация недели открытых уроков ¦ март 2024 г. ¦ школы ¦ Отзывы
            """
        );

        var row = read.Activities.First();
        Assert.Equal(3, read.Activities.Count());
        Assert.Equal(
            ("Проведение круглого стола молодых учителей", "ноябрь 2023 г.", "УО, школы", "Протокол"),
            (row.Title, row.DeadlineText, row.ResponsibleText, row.Result)
        );
    }

    [Fact]
    public void Bold_rows_and_rows_with_a_number_above_others_are_sections()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Срок ¦ Ответственный
            I ¦ *Кадры ¦ ¦
            1 ¦ Подбор наставников ¦ сентябрь 2023 ¦ школы
            2 ¦ Обучение наставников ¦ октябрь 2023 ¦ УО
            II ¦ Контроль ¦ ¦
            1 ¦ Посещение уроков ¦ ноябрь 2023 ¦ УО
            2 ¦ Отчёт школ ¦ декабрь 2023 ¦ школы
            """
        );

        Assert.Equal([("I", "Кадры"), ("II", "Контроль")], read.Sections.Select(s => (s.Number, s.Title)));
        Assert.Equal([2, 2], read.Sections.Select(s => s.Activities.Count));
        Assert.DoesNotContain(read.Findings, f => f.Code is FindingCode.NumberingGap or FindingCode.NumberingRepeated);
    }

    [Fact]
    public void Stages_stand_over_sections_and_numbers_may_begin_anew()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Результат ¦ Срок ¦ Ответственные
            #5*ПОДГОТОВИТЕЛЬНЫЙ ЭТАП
            #5Документы
            1 ¦ Составление приказа ¦ Приказ ¦ Сентябрь 2023 ¦ УО
            #5*ОСНОВНОЙ ЭТАП
            #5Документы
            1 ¦ Сбор согласий ¦ Согласия ¦ Октябрь 2023 ¦ школы
            #5Встречи
            2 ¦ Встречи пар ¦ Записи ¦ Постоянно ¦ школы
            """
        );

        Assert.Equal(
            [("ПОДГОТОВИТЕЛЬНЫЙ ЭТАП", "Документы"), ("ОСНОВНОЙ ЭТАП", "Документы"), ("ОСНОВНОЙ ЭТАП", "Встречи")],
            read.Sections.Select(s => (s.Stage, s.Title))
        );
    }

    [Fact]
    public void Two_levels_of_headings_are_a_stage_and_a_section()
    {
        var read = Paper(
            """
            № ¦ Мероприятия ¦ Сроки ¦ Ответственные
            #4*Раздел I. Работа с учителями
            #4*1. Начинающие
            1.1 ¦ Анкетирование начинающих ¦ октябрь 2023 ¦ школы
            #4*2. Опытные
            2.1 ¦ Школа наставника ¦ ежемесячно ¦ УО
            #4*Раздел II. Работа с детьми
            #4*1. Старшеклассники
            1.1 ¦ Встречи с предприятиями ¦ март 2024 ¦ школы
            """
        );

        Assert.Equal(
            [("1", "Начинающие"), ("2", "Опытные"), ("1", "Старшеклассники")],
            read.Sections.Select(s => (s.Number, s.Title))
        );
        Assert.Equal("Раздел II. Работа с детьми", read.Sections[2].Stage);
    }

    [Fact]
    public void A_column_of_stages_joins_its_rows()
    {
        var read = Paper(
            """
            № ¦ Этап ¦ Мероприятия ¦ Содержание деятельности
            ^1. ¦ ^Запуск ¦ Изучение писем ¦ 1. Чтение писем.\n2. Обсуждение.
            | ¦ | ¦ Выбор форм ¦ Опрос школ
            2. ¦ Завершение ¦ Итоги ¦ Круглый стол
            """
        );

        Assert.Equal(
            [("1", "Запуск", 2), ("2", "Завершение", 1)],
            read.Sections.Select(s => (s.Number, s.Title, s.Activities.Count))
        );
        Assert.Equal("1. Чтение писем. 2. Обсуждение.", read.Sections[0].Activities[0].Details);
        Assert.Contains(read.Findings, f => f is { Code: FindingCode.MissingDeadline, Where: null });
        Assert.Contains(read.Findings, f => f is { Code: FindingCode.MissingResponsible, Where: null });
    }

    [Fact]
    public void Pages_break_a_table_with_and_without_its_head()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows(
                """
                № ¦ Мероприятие ¦ Результат ¦ Срок ¦ Ответственные
                1 ¦ 2 ¦ 3 ¦ 4 ¦ 5
                1 ¦ Составление списка школ ¦ Список ¦ Сентябрь 2023 ¦ УО
                2 ¦ Проведение семинара для ¦ Программа ¦ Октябрь 2023 ¦ УО, школы
                """
            )
            .Say("")
            .Rows(
                """
                ¦ заместителей директоров школ ¦ семинара ¦ ¦
                3 ¦ Сбор отзывов о семинаре ¦ Отзывы ¦ Ноябрь 2023 ¦ школы
                """
            )
            .Say("")
            .Rows(
                """
                № ¦ Мероприятие ¦ Результат ¦ Срок ¦ Ответственные
                4 ¦ Подведение итогов ¦ Справка ¦ Май 2024 ¦ УО
                """
            )
            .Read();

        Assert.Equal(["1", "2", "3", "4"], read.Activities.Select(a => a.Number));
        var broken = read.Activities.ElementAt(1);
        Assert.Equal("Проведение семинара для заместителей директоров школ", broken.Title);
        Assert.Equal("Программа семинара", broken.Result);
        Assert.NotEmpty(broken.Doubts);
    }

    [Fact]
    public void A_lost_cell_is_doubted_and_nothing_is_shifted()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Результат ¦ Срок ¦ Ответственные
            1 ¦ Составление графика выездов ¦ График ¦ Сентябрь 2023 ¦ УО
            2 ¦ Обновление сведений на сайте ¦ Раздел на сайте ¦ школы, кураторы в ОО
            3 ¦ Подведение итогов года ¦ Справка ¦ ¦ УО
            """
        );

        var lost = read.Activities.ElementAt(1);
        Assert.Equal(
            ("Раздел на сайте", null, "школы, кураторы в ОО"),
            (lost.Result, lost.DeadlineText, lost.ResponsibleText)
        );
        Assert.Contains(lost.Doubts, d => d.Contains("срок"));
        Assert.Equal(["2", "3"], read.Findings.Where(f => f.Code == FindingCode.MissingDeadline).Select(f => f.Where));
    }

    [Fact]
    public void Deadlines_and_parties_of_one_cell_are_matched_line_by_line()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Срок ¦ Ответственные
            1 ¦ Назначение кураторов ¦ Сентябрь 2023 г.\nОктябрь 2023 г. ¦ УО, ИМЦ\nОО, ДОУ
            2 ¦ Совещание ¦ Март\nИюнь ¦ УО
            """
        );

        var row = read.Activities.First();
        Assert.Equal(DeadlineKind.PerParty, row.Deadline!.Kind);
        Assert.Equal(
            [new DateOnly(2023, 9, 30), new DateOnly(2023, 10, 31)],
            row.Deadline.Occurrences.Select(o => o.Due)
        );
        Assert.Equal(["УО", "ИМЦ", "ОО", "ДОУ"], row.Parties.Select(p => p.Text));
        Assert.NotEmpty(row.Doubts);
        Assert.Equal(DeadlineKind.Several, read.Activities.Last().Deadline!.Kind);
    }

    [Fact]
    public void A_deadline_joined_over_rows_holds_for_each()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Срок ¦ Ответственные
            1 ¦ Сбор заявок ¦ ^до 15 мая 2024 г. ¦ школы
            2 ¦ Разбор заявок ¦ | ¦ УО
            """
        );

        Assert.All(read.Activities, a => Assert.Equal("до 15 мая 2024 г.", a.DeadlineText));
    }

    [Fact]
    public void Two_columns_of_results_and_a_head_of_two_rows_are_understood()
    {
        var read = Paper(
            """
            ^№ ¦ ^Наименование мероприятия ¦ #2Итог ¦ ^Срок исполнения ¦ ^Ответственный исполнитель
            | ¦ | ¦ Ожидаемый результат ¦ Вид документа ¦ | ¦ |
            1 ¦ Разработка положения ¦ Общие правила ¦ Положение ¦ до 01.10.2023 ¦ УО
            """
        );

        var row = Assert.Single(read.Activities);
        Assert.Equal(
            ("Общие правила", "Положение", "до 01.10.2023", "УО"),
            (row.Result, row.Details, row.DeadlineText, row.ResponsibleText)
        );
    }

    [Fact]
    public void A_list_is_a_roadmap_too()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Say("1. Подготовка", true)
            .Say("1.1. Составить список наставников. Срок: до 1 октября 2023 г. Ответственные: УО, школы.")
            .Say("1.2. Провести опрос (срок – ноябрь 2023 г., ответственный – Лукина А.Б.).")
            .Say("2. Итоги", true)
            .Say("2.1. Собрать отчёты школ.")
            .Say("Срок исполнения: май 2024 г.")
            .Say("Ответственные: школы")
            .Say("Результат: сводный отчёт")
            .Read();

        Assert.Equal([("1", "Подготовка"), ("2", "Итоги")], read.Sections.Select(s => (s.Number, s.Title)));
        var rows = read.Activities.ToList();
        Assert.Equal(["до 1 октября 2023 г.", "ноябрь 2023 г.", "май 2024 г."], rows.Select(r => r.DeadlineText));
        Assert.Equal(["УО, школы", "Лукина А.Б.", "школы"], rows.Select(r => r.ResponsibleText));
        Assert.Equal("сводный отчёт", rows[2].Result);
    }

    [Fact]
    public void Marks_of_web_pages_inside_cells_are_taken_out()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Срок ¦ Ответственные
            <b>1.</b> ¦ <p>Встречи <i>пар</i>:</p><ul><li>первая;</li><li>итоговая</li></ul> ¦ май&nbsp;2024 ¦ школы
            """
        );

        var row = Assert.Single(read.Activities);
        Assert.Equal(("1", "Встречи пар: первая; итоговая", "май 2024"), (row.Number, row.Title, row.DeadlineText));
    }

    private static OrderReading Paper(string rows) => new WordPaper().Face().Heading().Rows(rows).Read();
}
