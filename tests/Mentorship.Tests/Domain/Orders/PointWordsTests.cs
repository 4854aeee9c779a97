using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Xunit;

namespace Mentorship.Tests.Domain.Orders;

public sealed class PointWordsTests
{
    private static readonly DateOnly Day = new(2026, 8, 28);

    private static readonly PartyDirectory Directory = new(
        [new DirectoryBody(Guid.CreateVersion7(), OrganisationKind.MethodCentre, "ИМЦ", "Методический центр", [])],
        [],
        []
    );

    [Theory]
    [InlineData(
        "ИМЦ до 10 сентября 2026 года провести семинар.",
        "ИМЦ",
        "до 10 сентября 2026 года",
        "провести семинар"
    )]
    [InlineData(
        "Поручить ИМЦ провести семинар до 10.09.2026.",
        "ИМЦ",
        "до 10.09.2026",
        "провести семинар до 10.09.2026"
    )]
    [InlineData(
        "Провести семинар. Срок: до 10.09.2026. Ответственный: ИМЦ.",
        "ИМЦ",
        "до 10.09.2026",
        "Провести семинар"
    )]
    [InlineData("Провести семинар до 10.09.2026 (ИМЦ).", "ИМЦ", "до 10.09.2026", "Провести семинар до 10.09.2026")]
    [InlineData(
        "ИМЦ ежеквартально до 10 числа представлять отчёт.",
        "ИМЦ",
        "ежеквартально до 10 числа",
        "представлять отчёт"
    )]
    [InlineData("ИМЦ в срок до 10 числа собрать отчёты.", "ИМЦ", "в срок до 10 числа", "собрать отчёты")]
    [InlineData("ИМЦ ежемесячно проводить встречи.", "ИМЦ", "ежемесячно", "проводить встречи")]
    [InlineData("Утвердить дорожную карту (приложение).", null, null, "Утвердить дорожную карту (приложение)")]
    public void A_point_says_for_whom_and_until_when(string text, string? executor, string? deadline, string words)
    {
        var point = PointWords.Read(1, text, Directory, Day);

        Assert.Equal((executor, deadline, words), (point.Executor, point.Deadline, point.Text));
    }

    [Fact]
    public void A_recommendation_is_for_whom_it_names()
    {
        var point = PointWords.Read(1, "Рекомендовать ИМЦ провести семинар", Directory, Day);

        Assert.Equal(("ИМЦ", true, "провести семинар"), (point.Executor, point.IsRecommended, point.Text));
        // No rule declines what is in its case already.
        Assert.Equal("Рекомендовать ИМЦ", point.Addressee);
    }

    [Fact]
    public void Dashes_under_an_addressee_are_points_of_their_own()
    {
        var points = PointWords
            .All(
                1,
                "ИМЦ: - составить план до 1 октября 2026 года; - ежегодно до 1 июня представлять отчёт.",
                Directory,
                Day
            )
            .ToList();

        Assert.Equal([1, 2, 2], points.Select(p => p.Level));
        Assert.Equal(("ИМЦ", null), (points[0].Executor, points[0].Text));
        Assert.Equal(["до 1 октября 2026 года", "ежегодно до 1 июня"], points.Skip(1).Select(p => p.Deadline));
    }

    [Theory]
    [InlineData("представлять отчёт ежеквартально до 10 числа;", "ежеквартально до 10 числа")]
    [InlineData(
        "представлять сведения ежеквартально, не позднее 5 числа месяца, следующего за отчётным кварталом",
        "ежеквартально, не позднее 5 числа месяца, следующего за отчётным кварталом"
    )]
    public void A_point_under_another_keeps_the_day_of_its_rounds(string text, string deadline) =>
        Assert.Equal(deadline, PointWords.Read(2, text, Directory, Day).Deadline);

    [Theory]
    [InlineData("Контроль за исполнением настоящего приказа возложить на методиста.", "возложить на методиста")]
    [InlineData("Контроль оставляю за собой.", "оставляю за собой")]
    [InlineData("Контроль качества проводить ежегодно.", null)]
    public void The_control_clause_is_known(string text, string? who) => Assert.Equal(who, PointWords.Control(text));
}
