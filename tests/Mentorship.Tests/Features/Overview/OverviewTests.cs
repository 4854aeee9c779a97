using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Features.Overview;

public sealed class OverviewTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_curator_sees_who_needs_a_mentor_and_which_schools_lack_what()
    {
        var (district, school) = await WorldAsync();
        var page = await OpenAsync(district, Role.Curator);

        Assert.True(page.Says("В районе 2 организации, в них работают 2 человека и учится 1 ребёнок"), page.Text);
        Assert.True(page.Says("Наставник может понадобиться 1 молодому специалисту"), page.Text);
        Assert.True(page.Says("школьного куратора нет в 2 организациях из 2"), page.Text);
        Assert.True(page.Says("Нет школьного куратора, нет статистики"), page.Text);
        Assert.True(page.Says("Добавлена карточка «Дубова Вера Павловна»"), page.Text);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/people?young=yes&organisation={school.Id}']"));
    }

    [Fact]
    public async Task A_covered_school_with_fresh_numbers_needs_no_attention()
    {
        var (district, school) = await WorldAsync();
        await portal.Given.MemberAsync(district, Role.Coordinator, school);
        await CountAsync(school, new(2026, 9, 20));

        var page = await OpenAsync(district, Role.Curator);

        Assert.True(page.Says("школьного куратора нет в 1 организации из 2"), page.Text);
        Assert.Null(page.Document.QuerySelector($"#need a[href='/organisations/{school.Id}']"));
    }

    [Fact]
    public async Task An_invitation_that_was_not_accepted_is_shown()
    {
        var (district, school) = await WorldAsync();
        var user = await portal.Given.UserAsync(u => u.PasswordHash = null);
        await portal.Given.SaveAsync(
            new Membership(user.Id, district.Id, Role.Coordinator, school.Id, portal.Clock.GetUtcNow().AddDays(-3))
        );

        var page = await OpenAsync(district, Role.Curator);

        Assert.True(page.Says("3 дня назад"), page.Text);
    }

    [Fact]
    public async Task A_head_sees_the_district_at_a_glance_and_what_waits_for_his_signature()
    {
        var (district, _) = await WorldAsync();
        await portal.Given.RoadmapAsync(
            portal.Database,
            district,
            [new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", GivenRoadmaps.Schools)]
        );
        await portal.Given.DraftRoadmapAsync(
            district,
            [new("1.1", "Итоги", "до 20 мая 2027 г.", GivenRoadmaps.Schools)],
            title: "Карта, которую ещё не подписали"
        );

        var page = await OpenAsync(district, Role.Head);

        Assert.True(page.Says("Просрочено 1 поручение у 1 организации"), page.Text);
        Assert.True(page.Says("прошло 37,5 % срока"), page.Text);
        Assert.True(page.Says("Раздел 1. Нормативная основа"), page.Text);
        Assert.True(page.Says("Карта, которую ещё не подписали"), page.Text);
        Assert.False(page.Says("На проверке"), page.Text);
        Assert.False(page.Says("Дубова"), page.Text);
    }

    [Fact]
    public async Task Complete_statistics_are_folded_for_a_methodist()
    {
        var (district, school) = await WorldAsync();
        await using (var db = portal.Database.Open(portal.Clock))
        {
            db.Attach(school);
            foreach (var kind in ExpectedStatistics.Of(school.Kind))
                db.Add(school.Count(kind, new(2026, 9, 20), 43, "ОО-1"));
            await db.SaveChangesAsync();
        }

        var page = await OpenAsync(district, Role.Methodist);

        Assert.True(page.Says("Статистика полна и не старше года у 1 из 2 организаций"), page.Text);
        Assert.NotNull(page.Document.QuerySelector($"details#complete a[href='/organisations/{school.Id}']"));
        Assert.Null(page.Document.QuerySelector($"#numbers a[href='/organisations/{school.Id}']"));
    }

    [Fact]
    public async Task A_methodist_sees_whose_numbers_are_complete()
    {
        var (district, school) = await WorldAsync();
        await CountAsync(school, new(2025, 9, 20));

        var page = await OpenAsync(district, Role.Methodist);

        Assert.True(page.Says("Статистика полна и не старше года у 0 из 2 организаций"), page.Text);
        Assert.True(page.Says("20.09.2025, старше года"), page.Text);
        Assert.True(page.Says("нет данных"), page.Text);
    }

    [Fact]
    public async Task A_coordinator_sees_his_own_school_only()
    {
        var (district, school) = await WorldAsync();
        var other = await portal.Given.OrganisationAsync(district);
        await portal.Given.TeacherAsync(other, "Чужова Вера Павловна", since: new(2025, 9, 1));

        var page = await OpenAsync(district, Role.Coordinator, school);

        Assert.Equal(school.ShortName, page.Heading);
        Assert.True(page.Says("Дубова Вера Павловна"), page.Text);
        Assert.True(page.Says("01.09.2028"), page.Text);
        Assert.True(page.Says("7-е классы"), page.Text);
        Assert.True(page.Says("число ещё не внесено"), page.Text);
        Assert.False(page.Says("Чужова"));
    }

    [Fact]
    public async Task An_observer_sees_numbers_and_no_names()
    {
        var (district, school) = await WorldAsync();
        await CountAsync(school, new(2026, 9, 20));

        var page = await OpenAsync(district, Role.Observer);

        Assert.True(page.Says("педагогов 43"), page.Text);
        Assert.False(page.Says("Дубова"));
        Assert.False(page.Says(school.ShortName));
    }

    [Fact]
    public async Task A_mentor_without_a_card_learns_whom_to_ask()
    {
        var (district, school) = await WorldAsync();

        Assert.True((await OpenAsync(district, Role.Mentor, school)).Says("Карточка ещё не связана"));
    }

    [Fact]
    public async Task A_new_district_begins_with_its_organisations()
    {
        var page = await OpenAsync(await portal.Given.DistrictAsync(), Role.Curator);

        Assert.True(page.Says("Район ещё пуст"), page.Text);
    }

    [Theory]
    [InlineData(Role.Curator)]
    [InlineData(Role.Head)]
    [InlineData(Role.Methodist)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Observer)]
    public async Task Each_first_page_costs_eleven_statements_at_most(Role role)
    {
        var (district, school) = await WorldAsync();
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, role, school));

        // Duties that wait are one statement, the progress of roadmaps another; both are what the page is opened for.
        Assert.InRange(await portal.Statements.CountAsync(() => site.OpenAsync("/")), 1, 11);
        await portal.Database.ExecuteAsync($"update district set head_name = 'Ильин И. И.' where id = '{district.Id}'");
        await portal.Given.MemberAsync(district, Role.Coordinator, school);
        Assert.InRange(await portal.Statements.CountAsync(() => site.OpenAsync("/")), 1, 11);
    }

    [Fact]
    public async Task The_statement_on_accessibility_is_open_to_all_and_dated()
    {
        var page = await (await portal.Site().OpenAsync("/account/sign-in")).FollowAsync("Доступность портала");

        page.Expect(HttpStatusCode.OK);
        Assert.True(page.Says("по состоянию на"), page.Text);
    }

    private async Task<TestPage> OpenAsync(District district, Role role, Organisation? school = null)
    {
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, role, school));
        return (await site.OpenAsync("/")).Expect(HttpStatusCode.OK);
    }

    private async Task CountAsync(Organisation school, DateOnly day)
    {
        await using var db = portal.Database.Open(portal.Clock);
        db.Attach(school);
        db.Add(school.Count(StatisticKind.Teachers, day, 43, "ОО-1"));
        await db.SaveChangesAsync();
    }

    private async Task<(District District, Organisation School)> WorldAsync()
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district);
        await portal.Given.OrganisationAsync(district, OrganisationKind.Kindergarten);
        await portal.Given.TeacherAsync(school);
        await portal.Given.TeacherAsync(school, "Дубова Вера Павловна", since: new(2025, 9, 1));
        await portal.Given.StudentAsync(school);
        return (district, school);
    }
}
