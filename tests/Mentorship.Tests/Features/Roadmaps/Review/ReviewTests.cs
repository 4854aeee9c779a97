using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Roadmaps.Review;

public sealed class ReviewTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly GivenActivity[] Rows =
    [
        new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", Schools),
        new("1.2", "Обновление баз", "Декабрь 2026 г. и май 2027 г.", Schools),
        new("1.3", "Справки по запросу", "по запросу", Schools),
        new("1.4", "Конкурс наставников", "март 2027 г.", Schools),
    ];

    [Fact]
    public async Task What_is_overdue_and_whose_is_one_click_away()
    {
        var world = await ReviewWorld.MakeAsync(host, 3, Rows);
        await world.AcceptAsync("1.1", world.Schools[0], new(2026, 9, 9));
        await world.AcceptAsync("1.1", world.Schools[1], new(2026, 9, 20));
        var site = await world.SignInAsync();

        var page = (await site.OpenAsync(world.At)).Expect(HttpStatusCode.OK);
        Assert.True(page.Says("2 из 6 наступивших поручений исполнено (33,3 %), в срок 1 (16,7 %)"), page.Text);
        Assert.True(page.Says("просрочено у 1 школы 2 из 3 школ"), page.Text);
        Assert.True(page.Says("просрочено у 3 школ"), page.Text);
        Assert.True(page.Says("по запросу, запросов пока не было Добавить дату"), page.Text);
        Assert.True(page.Says("не начато 3 школы"), page.Text);

        var opened = await page.FollowAsync("Назначение кураторов");
        Assert.Contains(world.Schools[2].ShortName, Duties(opened).Single(), StringComparison.Ordinal);
        Assert.Contains(
            "просрочено 127 дней В портале нет школьного куратора.",
            Duties(opened).Single(),
            StringComparison.Ordinal
        );
        Assert.True(opened.Says("принято 2, из них 1 с опозданием"), opened.Text);
    }

    [Fact]
    public async Task Two_duties_of_one_school_are_not_counted_as_two_schools()
    {
        var world = await ReviewWorld.MakeAsync(
            host,
            1,
            new GivenActivity(
                "1.1",
                "Доплата наставникам",
                "до 10 сентября 2026 г.",
                GivenRoadmaps.Schools with
                {
                    Text = "Директора школ",
                    Post = "директора",
                },
                GivenRoadmaps.Schools with
                {
                    Text = "профкомы школ",
                    Post = "профкомы",
                }
            )
        );

        var page = await (await world.SignInAsync()).OpenAsync(world.At);

        Assert.True(page.Says("просрочено 2 поручения 0 из 2 поручений"), page.Text);
    }

    [Fact]
    public async Task Filters_stand_in_the_address()
    {
        var world = await ReviewWorld.MakeAsync(host, 2, Rows);
        await world.AcceptAsync("1.1", world.Schools[0], new(2026, 9, 9));
        await world.AcceptAsync("1.1", world.Schools[1], new(2026, 9, 9));
        var site = await world.SignInAsync();

        Assert.Equal(["1.2"], await NumbersAsync("?state=overdue"));
        Assert.Equal(["1.1"], await NumbersAsync("?state=accepted"));
        Assert.Equal(["1.1"], await NumbersAsync("?q=КУРАТОР"));
        Assert.Equal(["1.4"], await NumbersAsync("?due=2027-Q1"));
        Assert.Equal([], await NumbersAsync("?party=нет такого"));
        Assert.Equal(4, (await NumbersAsync("?due=zzzz-99&on=чепуха&open=чепуха")).Count);

        async Task<IReadOnlyList<string>> NumbersAsync(string query) => Numbers(await site.OpenAsync(world.At + query));
    }

    [Fact]
    public async Task A_coordinator_sees_his_school_only_and_an_observer_no_names()
    {
        var world = await ReviewWorld.MakeAsync(host, 3, Rows);
        await world.AcceptAsync("1.1", world.Schools[0], new(2026, 9, 9));

        var school = await (await world.SignInAsync(Role.Coordinator)).OpenAsync($"{world.At}?state=");
        Assert.True(school.Says("1 из 2 наступивших поручений исполнено (50 %)"), school.Text);
        Assert.DoesNotContain("Добавить дату", school.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(world.Schools[1].ShortName, school.Text, StringComparison.Ordinal);

        var observer = await world.SignInAsync(Role.Observer);
        var seen = (await observer.OpenAsync(world.At)).Expect(HttpStatusCode.OK);
        Assert.DoesNotContain("Напомнить", seen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_of_a_past_day_events_after_it_have_not_happened()
    {
        var world = await ReviewWorld.MakeAsync(host, 2, Rows);
        await world.AcceptAsync("1.1", world.Schools[0], new(2026, 9, 9));
        await world.AcceptAsync("1.1", world.Schools[1], new(2026, 11, 20));
        var site = await world.SignInAsync();

        var past = await site.OpenAsync($"{world.At}?on=2026-11-01");
        Assert.True(past.Says("Показано на 1 ноября 2026 г."), past.Text);
        Assert.True(past.Says("1 из 2 наступивших поручений исполнено"), past.Text);
        Assert.All(
            past.Document.QuerySelectorAll(".tabs a"),
            a => Assert.Contains("on=2026-11-01", a.GetAttribute("href"), StringComparison.Ordinal)
        );
        var before = await site.OpenAsync($"{world.At}?on=2026-08-01");
        Assert.True(before.Says("В этот день карта ещё не действовала"), before.Text);
        Assert.True((await site.OpenAsync($"{world.At}?on=2028-01-01")).Says("2 из 4"));
        var senseless = await site.OpenAsync($"{world.At}?on=чепуха");
        Assert.True(senseless.Says("Такой даты нет"), senseless.Text);
        Assert.Empty(senseless.Document.QuerySelectorAll("main a[href*='on='], main input[type=hidden][name=on]"));
        foreach (var other in new[] { "/matrix", "/timeline" })
            Assert.True(
                (await site.OpenAsync($"{world.At}{other}?on=2026-11-01")).Says("Показано на 1 ноября 2026 г.")
            );
    }

    [Theory]
    [InlineData("abc", "Такой даты нет: показано на сегодня")]
    [InlineData("2026-13-45", "Такой даты нет: показано на сегодня")]
    [InlineData("1900-01-01", "Карты тогда ещё не было: показано на сегодня")]
    [InlineData("2028-01-01", "Этот день ещё не наступил: показано на сегодня")]
    public async Task A_day_that_cannot_be_shown_is_said_kindly_and_not_kept(string day, string words)
    {
        var world = await ReviewWorld.MakeAsync(host, 1, Rows);
        var site = await world.SignInAsync();
        foreach (var page in new[] { "", "/matrix", "/timeline" })
        {
            var shown = (await site.OpenAsync($"{world.At}{page}?on={day}")).Expect(HttpStatusCode.OK);
            Assert.True(shown.Says(words), shown.Text);
            Assert.Empty(shown.Document.QuerySelectorAll("input[type=hidden][name=on]"));
        }
    }

    [Fact]
    public async Task The_bar_over_the_page_says_the_day_that_is_shown()
    {
        var world = await ReviewWorld.MakeAsync(host, 1, Rows);
        var site = await world.SignInAsync();
        var past = await site.OpenAsync($"{world.At}?on=2026-11-01");
        Assert.Equal("01.11.2026", past.Document.QuerySelector(".top .asof time")!.TextContent);
        var now = await site.OpenAsync(world.At);
        Assert.Equal("15.01.2027", now.Document.QuerySelector(".top .asof time")!.TextContent);
    }

    [Fact]
    public async Task A_deadline_before_the_order_is_marked_in_its_row()
    {
        var world = await ReviewWorld.MakeAsync(
            host,
            1,
            new GivenActivity("1.1", "План", "до 20 августа 2026 г.", GivenRoadmaps.Schools),
            new GivenActivity("1.2", "Отчёт", "до 20 мая 2027 г.", GivenRoadmaps.Schools)
        );
        await using (var db = host.Database.OpenIn(world.District.Id))
        {
            var roadmap = await db.Roadmaps.Where(r => r.Id == world.Roadmap.Id).WithText().SingleAsync();
            foreach (var row in roadmap.InForce!.InOrder())
                row.ReadDeadline(roadmap.Period, new DateOnly(2026, 8, 28));
            await db.SaveChangesAsync();
        }

        var page = await (await world.SignInAsync()).OpenAsync(world.At);

        var marked = page
            .Document.QuerySelectorAll(".rm tr[id^=a-]")
            .Where(tr => tr.TextContent.Contains("срок раньше приказа", StringComparison.Ordinal));
        Assert.StartsWith("1.1", Assert.Single(marked).TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_shows_its_text_and_says_what_comes_next()
    {
        var district = await host.Given.DistrictAsync();
        var draft = await host.Given.DraftRoadmapAsync(district, Rows);
        var site = await host.SignedInAsync(await host.Given.MemberAsync(district, Role.Curator));

        var page = (await site.OpenAsync($"/roadmaps/{draft.Id}")).Expect(HttpStatusCode.OK);
        Assert.True(page.Says("Это проект"), page.Text);
        Assert.Equal(4, Numbers(page).Count);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/roadmaps/{draft.Id}/approval']"));
    }

    [Fact]
    public async Task Forty_activities_of_forty_schools_take_four_statements_and_120_kilobytes()
    {
        var world = await ReviewWorld.MakeAsync(host, 40, 40);
        var site = await world.SignInAsync();
        byte[] body = [];

        var statements = await host.Statements.CountAsync(async () =>
        {
            using var answer = await site.GetAsync(world.At);
            body = await answer.Content.ReadAsByteArrayAsync();
        });

        Assert.InRange(statements, 1, 4);
        Assert.InRange(body.Length, 1, 120 * 1024);
    }

    private static IReadOnlyList<string> Numbers(TestPage page) =>
        [.. page.Document.QuerySelectorAll(".rm tr[id^=a-] > td:first-child").Select(td => td.TextContent.Trim())];

    private static IReadOnlyList<string> Duties(TestPage page) =>
        [.. page.Document.QuerySelectorAll(".obs li").Select(li => TestPage.Fold(li.TextContent))];
}
