using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Reading.Words;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>A row that a page broke, with whatever stands between its halves.</summary>
public sealed class BrokenRowsTests
{
    private const string Head = "№¦Мероприятие¦Срок¦Ответственные¦Результат\n";
    private const string Count = "1¦2¦3¦4¦5\n";

    [Theory]
    [InlineData("")]
    [InlineData(Count)]
    [InlineData(Head)]
    [InlineData(Head + Count)]
    public void Halves_are_put_together_over_a_head_and_numbers_of_columns(string between)
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows(
                $"{Head}{Count}1¦Собрать совет¦май 2024 г.¦УО¦Протокол\n2¦Провести курсы, в том числе¦сентябрь-¦УО¦Удостове-"
            )
            .Say("")
            .Rows($"{between}¦заочные¦октябрь¦¦рения\n3¦Провести опрос¦май 2024 г.¦УО¦Справка")
            .Read();

        Assert.Equal(["1", "2", "3"], read.Activities.Select(a => a.Number));
        var row = read.Activities.ElementAt(1);
        Assert.Equal("Провести курсы, в том числе заочные", row.Title);
        Assert.Equal("Удостоверения", row.Result);
        Assert.Equal("сентябрь-октябрь", row.DeadlineText);
        Assert.Equal(new DateOnly(2023, 9, 1), row.Deadline!.Occurrences[0].Start);
        Assert.Contains("разорвана страницей", Assert.Single(row.Doubts), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("- 2 -")]
    [InlineData("Лист 2")]
    [InlineData("стр. 2")]
    public void The_number_of_a_page_between_two_pieces_heads_nothing(string number)
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows($"{Head}1¦Собрать совет¦май 2024 г.¦УО¦Протокол")
            .Say(number, align: "center")
            .Rows("2¦Провести опрос¦май 2024 г.¦УО¦Справка")
            .Read();

        Assert.Equal(["1", "2"], Assert.Single(read.Sections).Activities.Select(a => a.Number));
    }

    [Theory]
    [InlineData("сентябрь-", "октябрь", "сентябрь-октябрь")]
    [InlineData("понедельник-", "среда", "понедельник-среда")]
    [InlineData("10-", "15 мая", "10-15 мая")]
    [InlineData("сен-", "тябрь", "сентябрь")]
    [InlineData("Удостове-", "рения", "Удостоверения")]
    [InlineData("октябрь", "ноябрь", "октябрь ноябрь")]
    public void A_hyphen_between_names_of_time_is_a_range(string first, string second, string joined) =>
        Assert.Equal(joined, Joining.Halves(first, second));
}
