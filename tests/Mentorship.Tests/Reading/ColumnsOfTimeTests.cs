using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Deadlines under years, in one cell with the deed or with who answers, over the rows and outside of the roadmap's time.</summary>
public sealed class ColumnsOfTimeTests
{
    [Fact]
    public void What_stands_under_a_year_is_of_that_year()
    {
        var read = Paper(
            """
            ^№ ¦ ^Мероприятие ¦ #2Сроки ¦ ^Ответственные
            | ¦ | ¦ 2023 ¦ 2024 год ¦ |
            1 ¦ Провести слёт ¦ ноябрь ¦ май ¦ УО
            2 ¦ Собрать отчёты ¦ ¦ до 15.05 ¦ УО
            3 ¦ Вести клуб ¦ + ¦ + ¦ УО
            4 ¦ Составить план ¦ #2до 1 октября 2023 г. ¦ УО
            """
        );

        Assert.Equal(
            ["ноябрь 2023 г.; май 2024 г.", "до 15.05.2024", "2023 г.; 2024 г.", "до 1 октября 2023 г."],
            read.Activities.Select(a => a.DeadlineText)
        );
        Assert.Equal(
            [new DateOnly(2023, 11, 30), new DateOnly(2024, 5, 31)],
            read.Activities.First().Deadline!.Occurrences.Select(o => o.Due)
        );
        Assert.All(
            read.Activities,
            a => Assert.DoesNotContain(a.Doubts, d => d.Contains("Год", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Years_alone_are_columns_of_deadlines_where_somebody_answers_for_a_deed()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ 2023 год ¦ 2024 год ¦ Ответственный
            1 ¦ Издать приказ ¦ ноябрь ¦ март ¦ УО
            2 ¦ Провести слёт ¦ ¦ до 15.05 ¦ УО
            """
        );

        Assert.Equal(["ноябрь 2023 г.; март 2024 г.", "до 15.05.2024"], read.Activities.Select(a => a.DeadlineText));
        Assert.Empty(read.Indicators);
    }

    [Theory]
    [InlineData("апрель 2024 г., УО", "апрель 2024 г.", "УО")]
    [InlineData("апрель 2024, ИМЦ, школы", "апрель 2024", "ИМЦ, школы")]
    [InlineData("январь / УО", "январь", "УО")]
    [InlineData("до 10.12.2023, ИМЦ", "до 10.12.2023", "ИМЦ")]
    [InlineData("ИМЦ, до 1 июня, до 1 августа", "до 1 июня, до 1 августа", "ИМЦ")]
    [InlineData("март 2024, апрель 2024; ИМЦ", "март 2024, апрель 2024", "ИМЦ")]
    public void Deadline_and_responsible_of_one_cell_are_parted_by_any_sign(string cell, string when, string who)
    {
        var row = Paper($"№ ¦ Мероприятие ¦ Срок и ответственный\n1 ¦ Собрать отчёты ¦ {cell}").Activities.First();

        Assert.Equal((when, who), (row.DeadlineText, row.ResponsibleText));
        Assert.DoesNotContain(row.Doubts, d => d.Contains("не указан", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Совещание, 05.02.2024", "Совещание", "05.02.2024")]
    [InlineData("Семинар – март 2024 г.", "Семинар", "март 2024 г.")]
    [InlineData("Отчёт до 1 декабря", "Отчёт", "до 1 декабря")]
    [InlineData(
        "Круглый стол «Я – наставник», 20 сентября 2023 г., школа",
        "Круглый стол «Я – наставник»",
        "20 сентября 2023 г., школа"
    )]
    [InlineData("Встречи пар (в течение года)", "Встречи пар", "в течение года")]
    [InlineData("Слёт пар, 15-16.05.2024, б/о «Берёзка»", "Слёт пар", "15-16.05.2024, б/о «Берёзка»")]
    public void A_deadline_behind_the_activity_in_one_cell_is_taken_out_and_told(string cell, string title, string when)
    {
        var row = Assert.Single(
            Paper($"№ ¦ Мероприятие, сроки и место проведения ¦ Ответственный\n1 ¦ {cell} ¦ УО").Activities
        );

        Assert.Equal((title, when), (row.Title, row.DeadlineText));
        Assert.Contains("в одной ячейке", row.Doubts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_activity_without_a_deadline_behind_it_is_asked_about_and_never_refused()
    {
        var row = Assert.Single(Paper("№ ¦ Мероприятие, срок ¦ Ответственный\n1 ¦ Слёт пар ¦ УО").Activities);

        Assert.Equal(("Слёт пар", null), (row.Title, row.DeadlineText));
        Assert.Equal("Срок не указан.", Assert.Single(row.Doubts));
    }

    [Fact]
    public void Months_over_the_rows_are_their_deadlines_where_no_column_is()
    {
        var read = Paper(
            """
            № ¦ Мероприятие ¦ Ответственный
            #3*Ноябрь
            1 ¦ Собрать заявки ¦ УО
            #3*Февраль
            1 ¦ Провести слёт ¦ ИМЦ
            """
        );

        Assert.Equal(["Ноябрь", "Февраль"], read.Activities.Select(a => a.DeadlineText));
        Assert.Equal(new DateOnly(2024, 2, 29), read.Activities.Last().Deadline!.Occurrences[0].Due);
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.MissingDeadline);
    }

    [Theory]
    [InlineData("май 2025 г.", true)]
    [InlineData("до 10.06.2023", true)]
    [InlineData("май 2024 г.", false)]
    [InlineData("ежегодно до 1 октября", false)]
    public void A_day_outside_of_the_roadmaps_time_is_doubted(string deadline, bool isDoubted)
    {
        var row = Assert.Single(
            Paper($"№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Слёт пар ¦ {deadline} ¦ УО").Activities
        );

        Assert.Equal(isDoubted, row.Doubts.Any(d => d.StartsWith("Срок выходит", StringComparison.Ordinal)));
        Assert.False(row.Deadline!.NeedsReview);
    }

    [Theory]
    [InlineData("—//—")]
    [InlineData("-//-")]
    [InlineData("\"")]
    [InlineData("тот же")]
    public void A_mark_for_the_same_means_the_cell_above(string mark)
    {
        var read = Paper(
            $"""
            № ¦ Мероприятие ¦ Срок ¦ Ответственные
            1 ¦ Собрать заявки ¦ май 2024 г. ¦ УО
            2 ¦ Провести слёт ¦ {mark} ¦ {mark}
            #4*Раздел 2. Итоги
            3 ¦ Подвести итоги ¦ {mark} ¦ ИМЦ
            """
        );

        var rows = read.Activities.ToList();
        Assert.Equal(("май 2024 г.", "УО"), (rows[1].DeadlineText, rows[1].ResponsibleText));
        Assert.Equal(DeadlineKind.Once, rows[1].Deadline!.Kind);
        Assert.Empty(rows[1].Doubts);
        // Over another section it may mean something else.
        Assert.Equal("май 2024 г.", rows[2].DeadlineText);
        Assert.Contains("как в строке выше", Assert.Single(rows[2].Doubts), StringComparison.Ordinal);
    }

    private static OrderReading Paper(string rows) => new WordPaper().Face().Heading().Rows(rows).Read();
}
