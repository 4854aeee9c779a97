using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Organisations.Import;

/// <summary>What districts call the kinds of organisations in their own lists.</summary>
internal static class KindWords
{
    private static readonly Dictionary<string, OrganisationKind> Words = Read(
        (
            OrganisationKind.Administration,
            "администрация муниципалитета|администрация|администрация района|администрация округа"
        ),
        (OrganisationKind.Department, "уо|управление образования|отдел образования|роно|комитет по образованию|моуо"),
        (
            OrganisationKind.MethodCentre,
            "методический центр|имс|имц|рцо|нмиц|цпо|методический кабинет|методическая служба"
        ),
        (
            OrganisationKind.School,
            "школа|оо|оу|сош|оош|нош|гимназия|лицей|общеобразовательная организация|общеобразовательное учреждение"
        ),
        (
            OrganisationKind.Kindergarten,
            "детский сад|доу|доо|сад|дошкольная организация|дошкольное учреждение|дошкольная образовательная организация"
        ),
        (
            OrganisationKind.Supplementary,
            "дополнительное образование|до|удо|одо|допобразование|организация дополнительного образования|учреждение дополнительного образования"
        ),
        (
            OrganisationKind.College,
            "колледж или техникум|колледж|техникум|спо|училище|профессиональная образовательная организация"
        ),
        (OrganisationKind.University, "вуз|университет|институт|академия"),
        (OrganisationKind.Culture, "учреждение культуры|культура|дом культуры|библиотека|музей"),
        (OrganisationKind.Sport, "учреждение спорта|спорт|спортивная школа|дюсш"),
        (OrganisationKind.Enterprise, "предприятие|ооо|ао|работодатель|организация партнёр|партнёр"),
        (OrganisationKind.Nonprofit, "некоммерческая организация|нко|ано|общественная организация")
    );

    public static OrganisationKind? Find(string word) => Words.TryGetValue(Text.Key(word), out var kind) ? kind : null;

    public static string All => string.Join(", ", Enum.GetValues<OrganisationKind>().Select(k => k.Name()));

    private static Dictionary<string, OrganisationKind> Read(params (OrganisationKind Kind, string Words)[] lists) =>
        lists
            .SelectMany(list => list.Words.Split('|').Select(word => (Key: Text.Key(word), list.Kind)))
            .ToDictionary(pair => pair.Key, pair => pair.Kind, StringComparer.Ordinal);
}
