using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Tests.Features.Indicators;

/// <summary>A district with two schools, a pair of teachers in force, one in draft and a pair of pupils; ten young teachers by statistics.</summary>
internal sealed record IndicatorWorld(
    PortalHost Portal,
    District District,
    Organisation Department,
    Organisation School,
    Organisation Other,
    IReadOnlyList<Indicator> Indicators
)
{
    public static async Task<IndicatorWorld> MakeAsync(PortalHost portal)
    {
        var given = portal.Given;
        var district = await given.DistrictAsync();
        var department = await given.OrganisationAsync(district, OrganisationKind.Department, "УО");
        await given.SaveAsync(
            department.Count(StatisticKind.TeachersUpTo3Years, new(2026, 9, 20), 10, "Справка кадров")
        );
        await given.SaveAsync(department.Count(StatisticKind.Children10To19, new(2026, 9, 20), 200, "Росстат"));
        var school = await given.OrganisationAsync(district);
        var other = await given.OrganisationAsync(district);
        var lists = await given.PairListsAsync(portal.Database, district);
        var acts = ActKind.Usual(district.Id);
        foreach (var act in acts)
            await given.SaveAsync(act);
        var indicators = UsualIndicators.For(district.Id, acts, lists.Kinds);
        foreach (var indicator in indicators)
            await given.SaveAsync(indicator);

        var mentor = await given.TeacherAsync(school, "Крутова Лидия Глебовна");
        var young = await given.TeacherAsync(school, "Тихонова Алла Сергеевна", since: new(2025, 9, 1));
        var waiting = await given.TeacherAsync(other, "Басова Дарья Игоревна", since: new(2025, 9, 1));
        var second = await given.TeacherAsync(other, "Рогова Лариса Марковна");
        await given.TeacherAsync(other, "Галеев Роман Маратович", since: new(2026, 9, 1));
        await PairAsync(portal, GivenPairs.Of(school, lists, mentor, young), new(2026, 9, 20));
        await PairAsync(portal, GivenPairs.Of(other, lists, second, waiting), null);
        var older = await given.StudentAsync(school, "Снегов Илья Маркович", 10);
        var child = await given.StudentAsync(school, "Рощин Пётр Ильич", 6);
        await PairAsync(
            portal,
            GivenPairs.Of(school, lists, older, child, subject: null, form: lists.Pupils),
            new(2026, 9, 20)
        );
        return new(portal, district, department, school, other, indicators);
    }

    public Indicator this[string code] => Indicators.Single(i => i.Code == code);

    public async Task<TestSite> As(Role role) =>
        await Portal.SignedInAsync(
            await Portal.Given.MemberAsync(District, role, role == Role.Coordinator ? School : null)
        );

    private static async Task PairAsync(PortalHost portal, Pair pair, DateOnly? approved)
    {
        if (approved is { } day)
            pair.Approve(day);
        await portal.Database.SavePairAsync(pair);
    }
}
