using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Headings that are counted, deadlines of parties and short words that the paper explains.</summary>
public sealed class PaperWordsTests
{
    [Theory]
    [InlineData("I", "II", "III")]
    [InlineData("1", "2", "3")]
    public void A_section_that_is_called_a_stage_stands_beside_those_counted_with_it(
        string first,
        string second,
        string third
    )
    {
        var read = Paper(
            $"""
            № ¦ Мероприятия ¦ Сроки ¦ Ответственные
            #4*{first}. Организационный этап
            1 ¦ Составление плана ¦ сентябрь 2023 ¦ УО
            #4*{second}. Работа с парами
            2 ¦ Встречи пар ¦ октябрь 2023 ¦ школы
            #4*{third}. Подведение итогов
            3 ¦ Отчёт школ ¦ май 2024 ¦ школы
            """
        );

        Assert.Equal(
            [
                (null, first, "Организационный этап"),
                (null, second, "Работа с парами"),
                (null, third, "Подведение итогов"),
            ],
            read.Sections.Select(s => (s.Stage, s.Number!, s.Title!))
        );
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.NumberingGap);
    }

    [Theory]
    [InlineData("#4*1. Кадры", "#4*1.1 Подбор", "#4*1.2 Обучение", "#4*2. Итоги")]
    [InlineData("1 ¦ *Кадры ¦ ¦ ", "1.1 ¦ *Подбор ¦ ¦ ", "1.2 ¦ *Обучение ¦ ¦ ", "2 ¦ *Итоги ¦ ¦ ")]
    public void Two_counted_levels_keep_their_numbers_and_one_without_parts_is_a_section(
        string over,
        string first,
        string second,
        string alone
    )
    {
        var read = Paper(
            $"""
            № ¦ Мероприятия ¦ Сроки ¦ Ответственные
            {over}
            {first}
            1.1.1 ¦ Составление плана ¦ сентябрь 2023 ¦ УО
            {second}
            1.2.1 ¦ Встречи пар ¦ октябрь 2023 ¦ школы
            {alone}
            2.1 ¦ Отчёт школ ¦ май 2024 ¦ школы
            """
        );

        Assert.Equal(
            [("1. Кадры", "1.1", "Подбор"), ("1. Кадры", "1.2", "Обучение"), (null, "2", "Итоги")],
            read.Sections.Select(s => (s.Stage, s.Number!, s.Title!))
        );
    }

    [Fact]
    public void A_part_of_a_section_keeps_both_of_its_numbers()
    {
        var read = Paper(
            """
            № ¦ Мероприятия ¦ Сроки ¦ Ответственные
            #4*Раздел 1.1. Подбор
            1 ¦ Составление плана ¦ сентябрь 2023 ¦ УО
            #4*Раздел 1.2. Обучение
            2 ¦ Встречи пар ¦ октябрь 2023 ¦ школы
            """
        );

        Assert.Equal([("1.1", "Подбор"), ("1.2", "Обучение")], read.Sections.Select(s => (s.Number!, s.Title!)));
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.NumberingRepeated);
    }

    [Fact]
    public void Deadlines_of_parties_and_their_shares_go_together()
    {
        var read = Paper(
            """
            № ¦ Мероприятия ¦ Сроки ¦ Ответственные
            1 ¦ Неделя наставника ¦ ММС – сентябрь, ОО – октябрь ¦ ММС – организация; ОО – участие
            2 ¦ Отчёт школ ¦ май 2024 ¦ школы
            """
        );

        var row = read.Activities.First();
        Assert.Equal(["ММС – организация", "ОО – участие"], row.Parties.Select(p => p.Text));
        Assert.Equal(DeadlineKind.PerParty, row.Deadline!.Kind);
        Assert.Equal(
            [("ММС", new DateOnly(2023, 9, 30)), ("ОО", new DateOnly(2023, 10, 31))],
            row.Deadline.Occurrences.Select(o => (o.Party!, o.Due))
        );
    }

    [Fact]
    public void The_papers_own_dictionary_is_read_whole_and_nothing_beside_it()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows(
                """
                № ¦ Мероприятия ¦ Сроки ¦ Ответственные
                1 ¦ Неделя наставника ¦ сентябрь 2023 ¦ ММС, ОО
                2 ¦ Отчёт школ ¦ май 2024 ¦ школы
                """
            )
            .Say("Сокращение дефицита кадров – ПДС и другие меры.")
            .Say("Принятые сокращения: ОО – образовательные организации, ММС – муниципальная методическая служба;")
            .Say("РМО – районные методические объединения.")
            .Say("Работа ведётся с отделом независимой оценки качества образования (далее – НОКО).")
            .Read();

        Assert.Equal(
            [
                ("ММС", "муниципальная методическая служба"),
                ("НОКО", "независимой оценки качества образования"),
                ("ОО", "образовательные организации"),
                ("РМО", "районные методические объединения"),
            ],
            read.Abbreviations.Select(a => (a.Key, a.Value)).OrderBy(a => a.Key, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void What_the_paper_calls_one_body_is_no_group()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows("№¦Мероприятия¦Сроки¦Ответственные\n1¦Неделя наставника¦сентябрь 2023¦ОО")
            .Say("Принятые сокращения: ОО – отдел образования.")
            .Read();

        Assert.Equal(PartyKind.Body, Assert.Single(Assert.Single(read.Activities).Parties).Kind);
    }

    [Theory]
    [InlineData("не менее 9", false)]
    [InlineData("≥ 9", false)]
    [InlineData("не ниже 9", false)]
    [InlineData("не более 9", true)]
    [InlineData("менее 9", true)]
    [InlineData("> 9", true)]
    [InlineData("до 9", true)]
    public void A_bound_of_a_plan_is_said_and_stays_in_words(string cell, bool isUpper)
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows(
                """
                № ¦ Мероприятия ¦ Сроки ¦ Ответственные
                1 ¦ Неделя наставника ¦ сентябрь 2023 ¦ УО
                2 ¦ Отчёт школ ¦ май 2024 ¦ школы
                """
            )
            .Say("")
            .Say("Показатели дорожной карты", true, "center")
            .Rows("№¦Показатель¦2023 год¦2024 год\n1¦Число занятий наставников¦" + cell + "¦12")
            .Read();

        var indicator = Assert.Single(read.Indicators);
        Assert.Equal(9, indicator.Targets[2023]);
        Assert.Equal(cell, indicator.Printed[2023]);
        Assert.Equal(
            $"Значение за 2023 год напечатано как «{cell}»: "
                + (
                    isUpper
                        ? "план – 9, и он выполнен, когда значение не меньше. Другой границы портал не хранит, слова останутся в приказе."
                        : "планом взято 9, слова останутся в приказе."
                ),
            Assert.Single(indicator.Doubts)
        );
    }

    private static OrderReading Paper(string rows) => new WordPaper().Face().Heading().Rows(rows).Read();
}
