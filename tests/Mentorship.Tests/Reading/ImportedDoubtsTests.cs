using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>What the review asks about a row, and about no other one.</summary>
public sealed class ImportedDoubtsTests
{
    private static readonly ImportContext Nobody = new(
        Guid.CreateVersion7(),
        null,
        OrderReader.Nobody,
        Guid.CreateVersion7(),
        DateTimeOffset.UnixEpoch,
        new DateOnly(2024, 1, 15),
        new Dictionary<string, string>()
    );

    [Fact]
    public void A_number_that_is_left_out_is_asked_about_at_the_first_row_behind_it()
    {
        var made = Made(
            """
            №¦Мероприятие¦Срок¦Ответственные
            1.1¦Собрать заявки¦октябрь 2023 г.¦УО
            1.3¦Провести слёт¦ноябрь 2023 г.¦УО
            1.3¦Подвести итоги¦май 2024 г.¦УО
            """
        );

        Assert.Equal(
            [0, 1, 0],
            made.Rows.Select(r =>
                r.Doubts.Count(d => d.Sentence.StartsWith("Пропущен номер", StringComparison.Ordinal))
            )
        );
        Assert.Contains(made.Rows[2].Doubts, d => d.Sentence.Contains("Номер", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_outside_of_the_roadmaps_time_is_asked_about_once()
    {
        var row = Made("№¦Мероприятие¦Срок¦Ответственные\n1¦Провести слёт¦май 2025 г.¦УО").Rows[0];

        Assert.Equal(
            "Срок выходит за период карты (01.09.2023 – 31.08.2024): проверьте год.",
            Assert.Single(row.Doubts, d => d.Sentence.StartsWith("Срок", StringComparison.Ordinal)).Sentence
        );
        Assert.True(row.IsOpen);
    }

    [Fact]
    public void A_deadline_that_a_row_without_number_lacks_is_no_column_that_lacks()
    {
        var made = Made("Мероприятие¦Срок¦Ответственные\nПровести слёт¦¦УО\nПодвести итоги¦май 2024 г.¦УО");

        Assert.False(made.LacksDeadline);
        Assert.Equal([true, false], made.Rows.Select(r => r.IsOpen));
    }

    private static ImportedRoadmap Made(string rows) =>
        ImportedRoadmap.Of(new WordPaper().Face().Heading().Rows(rows).Read(), ImportAnswers.None, Nobody);
}
