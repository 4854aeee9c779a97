using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps;

public sealed class RoadmapMakingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly Given given = portal.Given;

    [Fact]
    public async Task The_first_roadmap_begins_with_a_template_and_its_deadlines_are_of_the_year()
    {
        var district = await given.DistrictAsync();
        await given.OrganisationAsync(district);
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));
        var page = await site.OpenAsync("/roadmaps");
        Assert.True(page.Says("Дорожных карт пока нет"), page.Text);

        page = await (await page.FollowAsync("Создать первую карту")).FollowAsync(
            "Наставничество педагогов, учебный год"
        );
        page = await page.Fill("Первый день", "01.09.2027")
            .Fill("Последний день", "31.08.2028")
            .PressAsync("Создать карту");

        page.Expect(HttpStatusCode.OK);
        Assert.True(page.Says("до 10 сентября 2027 г.") && page.Says("понято: до 10.09.2027"), page.Text);
        Assert.False(page.Says("2026"), page.Text);
    }

    [Fact]
    public async Task An_empty_period_and_an_end_before_the_start_are_answered_kindly()
    {
        var district = await given.DistrictAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));
        var page = await site.OpenAsync("/roadmaps/new?template=nothing");

        page = await page.Fill("Название", "Наша карта").Fill("Первый день", "").PressAsync("Создать карту");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("первый день", page.Error("Первый день"), StringComparison.Ordinal);
        page = await page.Fill("Первый день", "01.09.2027")
            .Fill("Последний день", "31.08.2026")
            .PressAsync("Создать карту");

        Assert.Contains("кончается раньше", page.Error("Последний день"), StringComparison.Ordinal);
        Assert.Equal(("Наша карта", "31.08.2026"), (page.Value("Название"), page.Value("Последний день")));
        page = await page.Fill("Последний день", "31.08.2028").PressAsync("Создать карту");
        Assert.True(page.Expect(HttpStatusCode.OK).Says("В карте пока нет разделов"), page.Text);
    }

    [Fact]
    public async Task A_copy_for_the_next_year_shows_its_deadlines_before_it_is_made()
    {
        var (district, site) = await WorldAsync();
        var roadmap = await given.RoadmapAsync(
            portal.Database,
            district,
            [
                new("1.1", "Назначить куратора", "до 10 сентября 2026 г.", GivenRoadmaps.Schools),
                new("1.2", "Ждать запроса", "31 сентября 2026 г.", GivenRoadmaps.Schools),
                new("1.3", "Провести слёт", "16 октября 2026 г.", GivenRoadmaps.Schools),
            ]
        );

        var page = await site.OpenAsync($"/roadmaps/{roadmap.Id}/copy");
        Assert.Equal(("01.09.2027", "31.08.2028"), (page.Value("Первый день"), page.Value("Последний день")));
        Assert.Contains("2027/28", page.Value("Название"), StringComparison.Ordinal);
        Assert.True(
            page.Says("до 10 сентября 2027 г.")
                && page.Says("такой даты нет в календаре: «31 сентября 2027 г.», слова останутся"),
            page.Text
        );
        page = await page.PressAsync("Создать копию");

        Assert.True(page.Expect(HttpStatusCode.OK).Says("понято: до 10.09.2027"), page.Text);
        Assert.True(page.Says("2 строки поняты без вопросов, 1 нужно уточнить"), page.Text);
        Assert.True(page.Says("После копирования посмотрите 2 строки"), page.Text);
        Assert.True(page.Says("16.10.2027 – нерабочий день"), page.Text);
    }

    [Fact]
    public async Task A_good_text_becomes_a_template_and_a_draft_is_deleted()
    {
        var (district, site) = await WorldAsync();
        var draft = await given.DraftRoadmapAsync(
            district,
            [new("1.1", "Назначить куратора", "май 2027 г.", GivenRoadmaps.Schools)]
        );

        var page = await (await site.OpenAsync($"/roadmaps/{draft.Id}/text")).PressAsync("Сохранить как шаблон");
        Assert.True(page.Says(draft.Title), page.Text);
        page = await (await site.OpenAsync($"/roadmaps/{draft.Id}/text")).PressAsync("Удалить проект навсегда");

        Assert.True(page.Says("Проект удалён"), page.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"/roadmaps/{draft.Id}/text")).StatusCode);
        page = await (await site.OpenAsync("/roadmaps/templates")).FollowAsync($"Создать карту: {draft.Title}");
        page = await page.PressAsync("Создать копию");
        Assert.True(page.Expect(HttpStatusCode.OK).Says("Назначить куратора"), page.Text);
    }

    [Fact]
    public async Task A_coordinator_makes_his_schools_own_that_fulfils_an_activity_of_the_district()
    {
        var (district, _) = await WorldAsync();
        await given.RoadmapAsync(
            portal.Database,
            district,
            [new("1.3", "Утвердить свои карты", "до 10 ноября 2026 г.", GivenRoadmaps.Schools)]
        );
        var school = await given.OrganisationAsync(district);
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Coordinator, school));

        var page = await site.OpenAsync("/roadmaps/new?template=nothing");
        page = await page.Fill("Название", "Карта школы")
            .Fill("Исполняет мероприятие района", "1.3 Утвердить свои карты")
            .PressAsync("Создать карту");

        page.Expect(HttpStatusCode.OK);
        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>(
                $"select count(*) from roadmap where owner_id = '{school.Id}' and fulfils_id is not null"
            )
        );
        Assert.True((await site.OpenAsync("/roadmaps?level=institution")).Says("Карта школы"));
    }

    [Fact]
    public async Task The_list_is_filtered_by_its_address_and_costs_two_statements()
    {
        var (district, site) = await WorldAsync();
        for (var i = 0; i < 5; i++)
            await given.RoadmapAsync(
                portal.Database,
                district,
                [new("1.1", "Назначить куратора", "до 10 сентября 2026 г.", GivenRoadmaps.Schools)]
            );
        await given.DraftRoadmapAsync(
            district,
            [new("1.1", "Дело", "май 2027 г.", GivenRoadmaps.Schools)],
            title: "Черновая"
        );
        TestPage? page = null;

        var statements = await portal.Statements.CountAsync(async () => page = await site.OpenAsync("/roadmaps"));

        Assert.True(statements <= 2, $"{statements} statements");
        Assert.True(page!.Says("Действует 5 карт") && page.Says("Черновая"), page.Text);
        Assert.True(page.Says("0 из 1 исполнено") && page.Says("просрочено 1"), page.Text);
        Assert.False((await site.OpenAsync("/roadmaps?state=approved")).Says("Черновая"));
        Assert.True((await site.OpenAsync("/roadmaps?q=черн&year=2027")).Says("Черновая"));
        Assert.True((await site.OpenAsync("/roadmaps?year=2027&direction=students")).Says("ничего не подошло"));
    }

    [Fact]
    public async Task The_heading_of_a_draft_is_edited_and_deadlines_follow_the_period()
    {
        var (district, site) = await WorldAsync();
        var draft = await given.DraftRoadmapAsync(district, [new("1.1", "Дело", "ежемесячно", GivenRoadmaps.Schools)]);
        var page = await (await site.OpenAsync($"/roadmaps/{draft.Id}/text")).FollowAsync("Название и период");

        page = await page.Fill("Последний день", "30.11.2026").PressAsync("Сохранить");

        Assert.True(page.Expect(HttpStatusCode.OK).Says("Сроки поняты заново"), page.Text);
        Assert.Equal(
            3,
            await portal.Database.AskAsync<int>(
                $"select jsonb_array_length(schedule->'occurrences') from activity where district_id = '{district.Id}'"
            )
        );
    }

    private async Task<(District District, TestSite Site)> WorldAsync()
    {
        var district = await given.DistrictAsync();
        await given.OrganisationAsync(district, OrganisationKind.School);
        return (district, await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator)));
    }
}
