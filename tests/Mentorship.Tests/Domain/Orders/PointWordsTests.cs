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

    [Theory]
    [InlineData(
        "Методисту Лугиной В.П. в срок до 20 мая 2027 года подготовить сборник.",
        "Методисту Лугиной В.П.",
        "в срок до 20 мая 2027 года"
    )]
    [InlineData(
        "Главному специалисту отдела воспитательной деятельности: подготовку сборника завершить до 25 мая 2027 года.",
        "Главному специалисту отдела воспитательной деятельности",
        "до 25 мая 2027 года"
    )]
    [InlineData("Клубу «Росток» организовать встречу.", null, null)]
    [InlineData("МБУ «Исток» в марте 2027 года провести семинар.", "МБУ «Исток»", "в марте 2027 года")]
    [InlineData("Поручить клубу «Росток» провести встречу.", "клубу «Росток»", null)]
    [InlineData("Провести семинар. Ответственный: Лугина В.П.", "Лугина В.П.", null)]
    [InlineData("Настоящий приказ довести до сведения школ.", null, null)]
    [InlineData("Работу по наставничеству организовать до 1 октября 2026 года.", null, null)]
    [InlineData("Контроль исполнения приказа возложить на методиста.", null, null)]
    [InlineData("Ответственным за исполнение назначить методиста Лугину В.П.", null, null)]
    public void Whom_nobody_knows_is_asked_about_where_the_words_turn_to_somebody(
        string text,
        string? executor,
        string? deadline
    )
    {
        var point = PointWords.Read(1, text, Directory, Day);

        Assert.Equal((executor, deadline), (point.Executor, point.Deadline));
        Assert.Equal(text, point.Printed);
    }

    [Theory]
    [InlineData("ИМЦ провести семинар в марте 2027 года.", "в марте 2027 года")]
    [InlineData("ИМЦ в IV квартале 2026 года провести семинар.", "в IV квартале 2026 года")]
    [InlineData("ИМЦ с 1 октября по 20 ноября 2026 года провести семинар.", "с 1 октября по 20 ноября 2026 года")]
    [InlineData(
        "ИМЦ провести семинар 15 марта 2027 года во исполнение приказа от 1 июня 2026 года № 5.",
        "15 марта 2027 года"
    )]
    [InlineData("ИМЦ в течение 2026–2027 учебного года вести учёт.", "в течение 2026–2027 учебного года")]
    public void A_deadline_within_the_sentence_is_read(string text, string deadline)
    {
        var point = PointWords.Read(1, text, Directory, Day);

        Assert.Equal(("ИМЦ", deadline), (point.Executor, point.Deadline));
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
    [InlineData("Контроль за собой оставляю.", "за собой оставляю")]
    [InlineData("Контроль качества проводить ежегодно.", null)]
    public void The_control_clause_is_known(string text, string? who) => Assert.Equal(who, PointWords.Control(text));
}
