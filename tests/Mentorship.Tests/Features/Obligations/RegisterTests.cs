using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Features.Obligations;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Obligations;

public sealed class RegisterTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_curator_sees_by_whom_things_are_overdue_and_the_menu_counts_them()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var site = await world.AsAsync(Role.Curator);

        var desk = await site.OpenAsync("/obligations");

        Assert.True(desk.Says("Просрочено 2 поручения у 2 организаций"), desk.Text);
        Assert.True(desk.Says("ничего не сдано: в портале нет школьного куратора"), desk.Text);
        Assert.Equal("2 просрочено", TestPage.Fold(desk.Document.QuerySelector(".side .hot")!.TextContent));
        var school = await world.AsAsync(Role.Coordinator);
        var menu = (await school.OpenAsync("/acts")).Document.QuerySelector(".side .hot");
        Assert.Equal("1 просрочено", TestPage.Fold(menu!.TextContent));
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("?q=1.2", 2)]
    [InlineData("?q=справка", 2)]
    [InlineData("?state=overdue", 2)]
    [InlineData("?state=accepted", 0)]
    [InlineData("?due=late", 2)]
    [InlineData("?due=14", 0)]
    [InlineData("?from=01.05.2027&to=31.05.2027", 2)]
    [InlineData("?from=завтра&state=чушь&roadmap=1&due=потом", 4)]
    [InlineData("?q=%00%27", 4)]
    public async Task Filters_stand_in_the_address_and_a_senseless_one_is_as_if_absent(string query, int rows)
    {
        var world = await DutyWorld.MakeAsync(portal);
        var site = await world.AsAsync(Role.Curator);

        var page = (await site.OpenAsync($"/obligations/list{query}")).Expect(HttpStatusCode.OK);

        Assert.Equal(rows, page.Document.QuerySelectorAll("tbody th[scope=row]").Length);
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync($"/obligations.xlsx{query}")).StatusCode);
    }

    [Fact]
    public async Task Each_sees_his_own_a_school_its_duties_a_mentor_only_what_names_him()
    {
        var world = await DutyWorld.MakeAsync(portal);

        var school = await (await world.AsAsync(Role.Coordinator)).OpenAsync("/obligations");
        var mentor = await (await world.AsAsync(Role.Mentor)).OpenAsync("/obligations");
        var observer = await (await world.AsAsync(Role.Observer)).OpenAsync("/obligations");

        Assert.Equal(2, school.Document.QuerySelectorAll("tbody th[scope=row]").Length);
        Assert.False(school.Says(world.Other.ShortName));
        Assert.True(mentor.Says("Поручений нет"), mentor.Text);
        Assert.Equal(4, observer.Document.QuerySelectorAll("tbody th[scope=row]").Length);
    }

    [Fact]
    public async Task The_register_costs_six_statements_and_the_desk_two()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var site = await world.AsAsync(Role.Curator);

        Assert.InRange(await portal.Statements.CountAsync(() => site.OpenAsync("/obligations/list")), 1, 6);
        Assert.InRange(await portal.Statements.CountAsync(() => site.OpenAsync("/obligations")), 1, 2);
    }

    [Fact]
    public async Task PostgreSQL_and_the_domain_agree_on_how_every_duty_stands()
    {
        var world = await DutyWorld.MakeAsync(portal);
        await world.SubmitAsync();
        await portal.Database.ExecuteAsync(
            $"""
            update obligation set asked_until = '2027-09-01' where id = '{await world.DutyAsync("1.2")}';
            update obligation set is_recommended = true where id = '{await world.DutyAsync("1.1", world.Other)}';
            update obligation set state = 'accepted', done_on = since - 1 where id = '{await world.DutyAsync(
                "1.2",
                world.Other
            )}'
            """
        );
        await using var db = portal.Database.OpenIn(world.District.Id);
        var today = TestClock.Today;
        var all = await db.Obligations.AsNoTracking().ToListAsync();
        var counts = await db.Obligations.CountAsync(today);

        Assert.Equal(1, counts[Standing.AcceptedBefore]);
        foreach (var standing in Enum.GetValues<Standing>())
        {
            var expected = all.Count(o => o.StandingOn(today) == standing);
            Assert.Equal(expected, await db.Obligations.Standing(standing, today).CountAsync());
            Assert.Equal(expected, counts.GetValueOrDefault(standing));
        }
    }

    [Fact]
    public async Task Search_finds_roadmaps_activities_and_duties_by_words_and_number()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var site = await world.AsAsync(Role.Curator);

        var byNumber = await site.OpenAsync("/search?q=1.2");
        var byWords = await site.OpenAsync("/search?q=справка");
        var byMap = await site.OpenAsync("/search?q=наставничество в школах");

        Assert.True(byNumber.Says("1.2 Итоговая справка"), byNumber.Text);
        Assert.NotNull(byWords.Document.QuerySelector("a[href^='/obligations/list?activity=']"));
        Assert.NotNull(byMap.Document.QuerySelector($"a[href='/roadmaps/{world.Roadmap.Id}']"));
    }

    [Fact]
    public async Task Closing_a_school_says_how_many_duties_leave_and_they_do()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var site = await world.AsAsync(Role.Curator);

        var page = await site.OpenAsync($"/organisations/{world.School.Id}/closure");
        Assert.True(page.Says("Из списка ожидаемых уйдёт 1 открытое поручение"), page.Text);
        await page.Fill("Почему", "присоединена к другой школе").PressAsync("Закрыть организацию");

        var card = await site.OpenAsync($"/obligations/{await world.DutyAsync("1.2")}");
        Assert.True(card.Says("Больше не ждут: организация закрыта"), card.Text);
        await (await site.OpenAsync($"/organisations/{world.School.Id}")).PressAsync("Открыть снова");
        card = await site.OpenAsync($"/obligations/{await world.DutyAsync("1.2")}");
        Assert.False(card.Says("Больше не ждут: организация"), card.Text);
    }
}
