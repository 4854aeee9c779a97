using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>What stands in a table beside activities: sums, columns that no roadmap has, rows that go on below.</summary>
public sealed class SumsAndColumnsTests
{
    [Theory]
    [InlineData("¦Итого:¦¦¦120")]
    [InlineData("¦ВСЕГО по разделу¦–¦–¦120")]
    [InlineData("#4Итого¦120")]
    [InlineData("#5Всего: 120 тыс. руб.")]
    [InlineData("#4*ИТОГО по разделу 1¦120")]
    public void A_sum_is_no_activity_and_is_told(string sum)
    {
        var read = Read(
            $"""
            №¦Мероприятие¦Срок¦Ответственные¦Финансирование, тыс. руб.
            #5*1. Подготовка
            1¦Составить перечень наставников¦до 1 октября 2023 г.¦УО¦40
            2¦Провести слёт наставников¦май 2024 г.¦УО¦80
            {sum}
            """
        );

        Assert.Equal(["1", "2"], read.Activities.Select(a => a.Number));
        var told = Assert.Single(read.Findings, f => f.Code == FindingCode.TotalRow);
        Assert.Contains("120", told.Message, StringComparison.Ordinal);
        Assert.StartsWith("Подготовка › ", told.Where, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deed_that_begins_with_such_a_word_stays()
    {
        var read = Read(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Всего хорошего: вечер прощания с наставниками¦май 2024 г.¦УО
            2¦Итоговое совещание¦май 2024 г.¦УО
            """
        );

        Assert.Equal(2, read.Activities.Count());
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.TotalRow);
    }

    [Fact]
    public void What_is_no_column_of_a_roadmap_keeps_its_name()
    {
        var read = Read(
            """
            №¦Мероприятие¦Форма¦Срок¦Ответственные¦Финансирование, тыс. руб.¦КБК¦Примечание
            1¦Провести слёт¦очно¦май 2024 г.¦УО¦120¦07 09¦по заявкам
            2¦Собрать заявки¦¦май 2024 г.¦УО¦–¦¦
            """
        );

        Assert.Equal(
            ["по заявкам; Форма: очно; Финансирование, тыс. руб.: 120; КБК: 07 09", null],
            read.Activities.Select(a => a.Details)
        );
    }

    [Fact]
    public void Lines_of_a_row_without_name_stand_beside_those_above_as_they_were()
    {
        var read = Read(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Собрать материалы¦март 2024 г.\nапрель 2024 г.¦УО\nИМЦ
            ¦¦май 2024 г.¦школы\nдетские сады
            2¦Подготовить справку¦май 2024 г.¦УО
            """
        );

        var row = read.Activities.First();
        Assert.Equal("март 2024 г.\nапрель 2024 г.\nмай 2024 г.", row.DeadlineLines);
        Assert.Equal("УО\nИМЦ\nшколы, детские сады", row.ResponsibleLines);
        Assert.Equal(
            ["УО 31.03", "ИМЦ 30.04", "школы, детские сады 31.05"],
            row.Deadline!.Occurrences.Select(o => $"{o.Party} {o.Due:dd.MM}")
        );
    }

    [Theory]
    [InlineData("МОУО – июнь 2024 г., ОО – май 2024 г.", "МОУО, ОО")]
    [InlineData("МОУО – июнь 2024 г.; ОО – май 2024 г.", "ОО\nуправление образования")]
    [InlineData("ИМЦ – июнь 2024 г., школы – май 2024 г.", "информационно-методический центр, руководители школ")]
    public void Who_is_named_beside_his_deadline_is_not_asked_about(string deadline, string responsible)
    {
        var row = Read(
            $"""
            №¦Мероприятие¦Срок¦Ответственные
            1¦Собрать материалы¦{deadline}¦{responsible.Replace("\n", "\\n")}
            2¦Подготовить справку¦май 2024 г.¦УО
            """
        )
            .Activities.First();

        Assert.False(row.Deadline!.NeedsReview, row.Deadline.UnderstoodAs);
        Assert.DoesNotContain(row.Doubts, d => d.Contains("срок", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Lines_that_name_nobody_are_still_asked_about()
    {
        var row = Read(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1¦Собрать материалы¦март 2024 г.\nапрель 2024 г.¦УО\nИМЦ
            """
        )
            .Activities.First();

        Assert.Contains(row.Doubts, d => d.Contains("соотнесены по порядку", StringComparison.Ordinal));
    }

    [Fact]
    public void Money_is_no_number_of_a_row_where_the_rows_have_none()
    {
        var read = Read(
            """
            Направление¦Что делаем¦Исполнители¦Срок исполнения¦Объём средств, тыс. руб.
            Кадры¦Составить перечень наставников¦УО¦до 1 октября 2023 г.¦0
            Кадры¦Провести слёт наставников¦ИМЦ¦май 2024 г.¦1,5
            Связи¦Заключить соглашения с партнёрами¦УО¦ноябрь 2023 г.¦12,0
            """
        );

        Assert.All(read.Activities, a => Assert.Null(a.Number));
        Assert.Contains(
            read.Activities,
            a => a.Details?.Contains("Объём средств, тыс. руб.: 1,5", StringComparison.Ordinal) == true
        );
        Assert.DoesNotContain(read.Findings, f => f.Code is FindingCode.NumberingGap or FindingCode.NumberingRepeated);
    }

    private static OrderReading Read(string rows) => new WordPaper().Face().Heading().Rows(rows).Read();
}
