using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Roadmaps;

public sealed class RevisionTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly Given given = portal.Given;

    [Fact]
    public async Task A_revision_is_opened_changed_and_approved_and_obligations_follow()
    {
        var (district, roadmap) = await portal.TwoRowsAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));
        var page = await site.OpenAsync($"/roadmaps/{roadmap.Id}/changes");
        await page.PressAsync("Открыть новую редакцию");
        Assert.Equal(
            1,
            await CountAsync(
                $"select count(*) from journal where act = 'roadmap.revised' and district_id = '{district.Id}'"
            )
        );
        await ChangeDraftAsync(roadmap);

        page = await site.OpenAsync($"/roadmaps/{roadmap.Id}/changes");
        Assert.True(page.Says("1.1: срок «До 1 марта 2027 г.» → «До 15 марта 2027 г.»"), page.Text);
        Assert.True(page.Says("Исключено 1.2 «Слёт»"), page.Text);
        Assert.True(page.Says("Добавлено 1.3 «Отчёт»"), page.Text);
        Assert.Equal(
            "[убрано: 1][добавлено: 15]",
            string.Concat(
                page.Document.QuerySelectorAll("td[data-l='Срок'] del, td[data-l='Срок'] ins")
                    .Take(2)
                    .Select(e => e.TextContent)
            )
        );
        page = await page.FollowAsync("Утвердить изменения");
        Assert.True(page.Says("Новые поручения: 2"), page.Text);
        Assert.True(page.Says("с 01.03.2027 на 15.03.2027, 2 поручения"), page.Text);
        Assert.True(page.Says("Больше не ждут: 2"), page.Text);
        page = await page.Fill("Номер", "3-ОД").Fill("Дата", "14.01.2027").PressAsync("Утвердить изменения");

        Assert.Equal($"/roadmaps/{roadmap.Id}", page.Path);
        Assert.True(
            page.Says(
                "утверждена приказом № 214\u2011ОД от 28 августа 2026 г., в редакции приказа № 3\u2011ОД от 14 января 2027 г."
            ),
            page.Text
        );
        Assert.StartsWith(
            "Утверждена приказом от 28 августа 2026 г. № 214-ОД",
            await SecondLineAsync(site, roadmap.Id),
            StringComparison.Ordinal
        );
        Assert.Equal(
            "1.1 15.03.2027 2; 1.2 01.04.2027 2 gone; 1.3 01.05.2027 2",
            await portal.Database.AskAsync<string>(
                $"""
                select string_agg(line, '; ' order by line) from (
                    select number || ' ' || to_char(due_on, 'DD.MM.YYYY') || ' ' || count(*) || case when gone_on is null then '' else ' gone' end as line
                    from obligation where roadmap_id = '{roadmap.Id}' group by number, due_on, gone_on) lines
                """
            )
        );
        Assert.Equal(
            2,
            await CountAsync(
                $"select count(*) from obligation_event e join obligation o on o.id = e.obligation_id where o.roadmap_id = '{roadmap.Id}' and e.kind = 'moved'"
            )
        );
    }

    private static async Task<string> SecondLineAsync(TestSite site, Guid roadmap)
    {
        var bytes = await (await site.GetAsync($"/roadmaps/{roadmap}.xlsx")).Content.ReadAsByteArrayAsync();
        using var book = new XLWorkbook(new MemoryStream(bytes));
        var line = TestPage.Fold(book.Worksheet("Дорожная карта").Cell("A2").GetString());
        Assert.Contains("в редакции приказа от 14 января 2027 г. № 3-ОД", line, StringComparison.Ordinal);
        return line;
    }

    [Fact]
    public async Task The_text_as_of_a_past_day_is_the_revision_in_force_on_it()
    {
        var (district, roadmap) = await portal.TwoRowsAsync();
        await using var db = portal.Database.OpenIn(district.Id);
        var whole = await db.Roadmaps.Where(r => r.Id == roadmap.Id).WithText().SingleAsync();
        db.Add(whole.Revise());
        await db.SaveChangesAsync();
        var order = await db.Orders.FirstAsync();
        whole.Approve(order, new DateOnly(2027, 1, 10), portal.Clock.GetUtcNow());
        await db.SaveChangesAsync();

        Assert.Equal(0, await OnAsync(new(2026, 8, 1)));
        Assert.Equal(0, await OnAsync(new(2027, 1, 9)));
        Assert.Equal(1, await OnAsync(new(2027, 1, 10)));

        Task<int> OnAsync(DateOnly day) => db.Revisions.InForceOn(roadmap.Id, day).Select(r => r.Number).SingleAsync();
    }

    [Fact]
    public async Task A_row_that_a_revision_leaves_alone_counts_from_the_order_that_put_it_in_force()
    {
        var district = await given.DistrictAsync();
        await given.OrganisationAsync(district, OrganisationKind.Department, "УО");
        await given.OrganisationAsync(district);
        var roadmap = await given.RoadmapAsync(
            portal.Database,
            district,
            [
                new("1.1", "Приказ школы", "через 10 дней после утверждения", Schools),
                new("1.2", "Слёт", "До 1 апреля 2027 г.", Schools),
            ]
        );
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));
        await (await site.OpenAsync($"/roadmaps/{roadmap.Id}/changes")).PressAsync("Открыть новую редакцию");
        await using (var db = portal.Database.OpenIn(district.Id))
        {
            var draft = (await db.Roadmaps.Where(r => r.Id == roadmap.Id).WithText().SingleAsync()).Draft!;
            var rows = draft.InOrder().ToList();
            rows[1].Write(rows[1].Words with { Deadline = "через 20 дней после утверждения" });
            rows[1].ReadDeadline(draft.Period, null);
            rows[1].Confirm();
            await db.SaveChangesAsync();
        }
        var page = await site.OpenAsync($"/roadmaps/{roadmap.Id}/approval");
        await page.Fill("Номер", "3-ОД").Fill("Дата", "14.01.2027").PressAsync("Утвердить изменения");

        Assert.Equal("07.09.2026", await DueAsync("1.1"));
        Assert.Equal("03.02.2027", await DueAsync("1.2"));
        page = await site.OpenAsync($"/obligations/{await DutyAsync("1.1")}");
        Assert.True(page.Says("утверждено приказом № 214\u2011ОД от 28.08.2026"), page.Text);
        Assert.False(page.Says("в редакции"), page.Text);
        page = await site.OpenAsync($"/obligations/{await DutyAsync("1.2")}");
        Assert.True(
            page.Says("утверждено приказом № 214\u2011ОД от 28.08.2026, в редакции приказа № 3\u2011ОД от 14.01.2027"),
            page.Text
        );
        page = await site.OpenAsync(
            $"/roadmaps/{roadmap.Id}/activities/{roadmap.InForce!.InOrder().First().Id}/deadline"
        );
        await page.Fill("Понимать как", "через 5 дней после утверждения").PressAsync("Сохранить");
        Assert.Equal("02.09.2026", await DueAsync("1.1"));

        Task<string> DueAsync(string number) =>
            portal.Database.AskAsync<string>(
                $"select to_char(due_on, 'DD.MM.YYYY') from obligation where roadmap_id = '{roadmap.Id}' and number = '{number}' and gone_on is null"
            );
        Task<Guid> DutyAsync(string number) =>
            portal.Database.AskAsync<Guid>(
                $"select id from obligation where roadmap_id = '{roadmap.Id}' and number = '{number}' and gone_on is null"
            );
    }

    [Fact]
    public async Task A_revision_that_is_given_up_leaves_the_text_in_force_as_it_was()
    {
        var (district, roadmap) = await portal.TwoRowsAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));
        await (await site.OpenAsync($"/roadmaps/{roadmap.Id}/approval")).PressAsync("Открыть новую редакцию");

        var page = await (await site.OpenAsync($"/roadmaps/{roadmap.Id}/changes")).PressAsync(
            "Отказаться от изменений"
        );

        Assert.Equal($"/roadmaps/{roadmap.Id}", page.Path);
        Assert.Equal(1, await CountAsync($"select count(*) from revision where roadmap_id = '{roadmap.Id}'"));
        Assert.Equal(4, await CountAsync($"select count(*) from obligation where roadmap_id = '{roadmap.Id}'"));
    }

    [Fact]
    public async Task A_revision_that_somebody_has_opened_already_is_not_opened_twice()
    {
        var (district, roadmap) = await portal.TwoRowsAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));
        var first = await site.OpenAsync($"/roadmaps/{roadmap.Id}/approval");
        var second = await site.OpenAsync($"/roadmaps/{roadmap.Id}/approval");
        await first.PressAsync("Открыть новую редакцию");

        var page = await second.PressAsync("Открыть новую редакцию");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Новая редакция уже открыта"), page.Text);
    }

    [Fact]
    public async Task The_page_of_changes_costs_eight_statements()
    {
        var (district, roadmap) = await portal.TwoRowsAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));
        await (await site.OpenAsync($"/roadmaps/{roadmap.Id}/approval")).PressAsync("Открыть новую редакцию");
        await ChangeDraftAsync(roadmap);

        var statements = await portal.Statements.CountAsync(() => site.OpenAsync($"/roadmaps/{roadmap.Id}/changes"));

        Assert.True(statements <= 8, $"{statements} statements");
    }

    private async Task ChangeDraftAsync(Roadmap roadmap)
    {
        await using var db = portal.Database.OpenIn(roadmap.DistrictId);
        var draft = (await db.Roadmaps.Where(r => r.Id == roadmap.Id).WithText().SingleAsync()).Draft!;
        var rows = draft.InOrder().ToList();
        rows[0].Write(rows[0].Words with { Deadline = "До 15 марта 2027 г." });
        rows[0].ReadDeadline(draft.Period, null);
        rows[0].Confirm();
        rows[1].Section.Remove(rows[1]);
        var added = rows[0].Section.Add(new("1.3", "Отчёт", Deadline: "До 1 мая 2027 г.", Responsible: Schools.Text));
        added.ReadParties([Schools]);
        added.ReadDeadline(draft.Period, null);
        db.Add(added);
        await db.SaveChangesAsync();
    }

    private Task<long> CountAsync(string sql) => portal.Database.AskAsync<long>(sql);
}
