using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Roadmaps.Review;

public sealed class MatrixTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_cell_says_its_state_in_words_and_opens_the_duty()
    {
        var world = await ReviewWorld.MakeAsync(
            host,
            3,
            new GivenActivity("1.1", "Приказы", "до 10 сентября 2026 г.", Schools)
        );
        await world.AcceptAsync("1.1", world.Schools[0], new(2026, 9, 9));
        await world.AcceptAsync("1.1", world.Schools[1], new(2026, 9, 12));
        var site = await world.SignInAsync();

        var page = (await site.OpenAsync($"{world.At}/matrix")).Expect(HttpStatusCode.OK);
        var cells = page.Document.QuerySelectorAll("a.mx");
        Assert.Equal(["принято", "принято с опозданием", "просрочено"], cells.Select(c => c.TextContent).Order());
        Assert.Equal(
            ["0", "0", "1", "1"],
            page.Document.QuerySelectorAll("tfoot td").Select(td => td.TextContent).Order()
        );
        Assert.True(page.Says("2/3"), page.Text);

        var late = cells.Single(c => c.TextContent == "просрочено").GetAttribute("href");
        var answer = await site.GetAsync($"{world.At}/matrix{late}");
        Assert.Equal(
            $"/obligations/{await world.DutyAsync("1.1", world.Schools[2])}",
            answer.Headers.Location?.ToString() ?? answer.RequestMessage!.RequestUri!.PathAndQuery
        );
        var card = await site.OpenAsync($"{world.At}/matrix/card{late}");
        Assert.Contains(
            "просрочено 127 дней",
            TestPage.Fold(card.Document.Body!.TextContent),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"{world.At}/matrix?c=9.9")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"{world.At}/matrix?c=чепуха")).StatusCode);
    }

    [Fact]
    public async Task With_several_times_the_cell_shows_the_current_one_and_the_card_lists_all()
    {
        var world = await ReviewWorld.MakeAsync(
            host,
            1,
            new GivenActivity("1.1", "Базы", "сентябрь 2026 г., январь и май 2027 г.", Schools)
        );
        await world.AcceptAsync("1.1", world.Schools[0], new(2026, 9, 20));
        var site = await world.SignInAsync();

        var page = await site.OpenAsync($"{world.At}/matrix");
        var cell = Assert.Single(page.Document.QuerySelectorAll("a.mx"));
        Assert.Equal("не начато", cell.TextContent);
        var card = await site.OpenAsync($"{world.At}/matrix/card{cell.GetAttribute("href")}");
        Assert.Equal(
            "30.09.2026 принято 31.01.2027 не начато 31.05.2027 не начато",
            TestPage
                .Fold(string.Join(' ', card.Document.QuerySelectorAll("dt, dd").Select(d => d.TextContent)))
                .Replace(" Результат Приказ школы", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_matrix_counts_the_time_that_the_roadmap_counts()
    {
        var world = await ReviewWorld.MakeAsync(
            host,
            3,
            new GivenActivity("1.1", "Базы", "сентябрь 2026 г., январь и май 2027 г.", Schools)
        );
        await world.AcceptAsync("1.1", world.Schools[0], new(2026, 9, 20));
        await world.AcceptAsync("1.1", world.Schools[1], new(2026, 9, 20));
        var site = await world.SignInAsync();

        var (matrix, roadmap) = (await site.OpenAsync($"{world.At}/matrix"), await site.OpenAsync(world.At));

        Assert.True(matrix.Says("2/3"), matrix.Text);
        Assert.True(roadmap.Says("2 из 3 школ"), roadmap.Text);
    }

    [Fact]
    public async Task The_department_stands_first_and_filters_leave_what_is_late()
    {
        var district = await host.Given.DistrictAsync();
        var school = await host.Given.OrganisationAsync(district, name: "Алмазная СОШ");
        var good = await host.Given.OrganisationAsync(district, name: "Береговая СОШ");
        var centre = await host.Given.OrganisationAsync(district, OrganisationKind.MethodCentre, "ИМЦ");
        var roadmap = await host.Given.RoadmapAsync(
            host.Database,
            district,
            [
                new("1.1", "Приказ школы", "до 10 сентября 2026 г.", Body(school)),
                new("1.2", "Семинар", "апрель 2027 г.", Body(centre), Body(good)),
            ]
        );
        var site = await host.SignedInAsync(await host.Given.MemberAsync(district, Role.Curator));

        Assert.Equal(["ИМЦ", "Алмазная СОШ", "Береговая СОШ"], await HeadsAsync(""));
        Assert.Equal(["Алмазная СОШ"], await HeadsAsync("?only=overdue"));
        Assert.Equal(3, (await HeadsAsync("?sort=late&section=0")).Count);
        Assert.Equal(3, (await HeadsAsync("?sort=чепуха&section=99&only=чепуха")).Count);

        async Task<IReadOnlyList<string>> HeadsAsync(string query) =>
            [
                .. (await site.OpenAsync($"/roadmaps/{roadmap.Id}/matrix{query}"))
                    .Document.QuerySelectorAll("thead th a")
                    .Select(a => TestPage.Fold(a.TextContent)),
            ];
    }

    [Theory]
    [InlineData(40, 200)]
    [InlineData(60, 450)]
    public async Task The_page_keeps_to_its_statements_and_its_weight(int size, int kilobytes)
    {
        var world = await ReviewWorld.MakeAsync(host, size, size);
        var site = await world.SignInAsync();
        byte[] body = [];

        var statements = await host.Statements.CountAsync(async () =>
        {
            using var answer = await site.GetAsync($"{world.At}/matrix");
            body = await answer.Content.ReadAsByteArrayAsync();
        });

        Assert.InRange(statements, 1, 5);
        Assert.InRange(body.Length, size * size * 40, kilobytes * 1024);
    }
}
