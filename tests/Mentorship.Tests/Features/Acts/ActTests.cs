using System.Net;
using System.Text;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Features.Acts;

public sealed class ActTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly Given given = portal.Given;

    [Fact]
    public async Task A_coordinator_enters_an_act_of_his_school_and_sees_it_on_the_shelf()
    {
        var world = await WorldAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Coordinator, world.School));
        Assert.True((await site.OpenAsync("/acts")).Says("Не хватает 8 актов"));

        var page = await site.OpenAsync("/acts/new");
        page = await page.Fill("Вид акта", "Положение о наставничестве")
            .Fill("Номер", "31")
            .Fill("Дата", "02.09.2026")
            .Fill("Ссылка", "https://school.example/acts")
            .PressAsync("Внести акт");

        page.Expect(HttpStatusCode.OK);
        Assert.True(page.Says("№ 31 от 2 сентября 2026 г."), page.Text);
        Assert.True((await site.OpenAsync("/acts")).Says("Не хватает 7 актов"));
        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>(
                $"select count(*) from journal where act = 'localAct.created' and district_id = '{world.District.Id}'"
            )
        );
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@school.example/")]
    public async Task A_link_leads_to_the_web_or_nowhere(string link)
    {
        var world = await WorldAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));

        var page = await site.OpenAsync($"/acts/new?organisation={world.School.Id}&kind={world.Kinds[1].Id}");
        page = await page.Fill("Ссылка", link).Fill("Номер", "9").PressAsync("Внести акт");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Проверьте ссылку", page.Error("Ссылка"), StringComparison.Ordinal);
        Assert.Equal((link, "9"), (page.Value("Ссылка"), page.Value("Номер")));
    }

    [Fact]
    public async Task A_file_with_macros_is_refused_with_a_sentence()
    {
        var world = await WorldAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));
        var page = await site.OpenAsync($"/acts/new?organisation={world.School.Id}&kind={world.Kinds[1].Id}");

        page = await page.Fill("Номер", "9")
            .PressAsync("Внести акт", ("File", Encoding.UTF8.GetBytes("<svg onload=alert(1)>"), "скан.jpg"));

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("веб-страницы", page.Error("Скан или файл"), StringComparison.Ordinal);
        Assert.True(page.Says("Файл выберите ещё раз"));
        Assert.Equal(
            0,
            await portal.Database.AskAsync<long>(
                $"select count(*) from stored_file where district_id = '{world.District.Id}'"
            )
        );
    }

    [Fact]
    public async Task A_new_statute_ends_the_old_one_and_what_rests_on_it_is_out_of_date()
    {
        var world = await WorldAsync();
        var old = await given.SaveAsync(new LocalAct(world.School, world.Kinds[1], new DateOnly(2024, 9, 1)));
        await given.SaveAsync(new LocalAct(world.School, world.Kinds[2], new DateOnly(2025, 9, 1)));
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));

        var page = await site.OpenAsync($"/acts/new?replaces={old.Id}");
        page = await page.Fill("Дата", "10.11.2026").PressAsync("Внести акт");

        page.Expect(HttpStatusCode.OK);
        Assert.Equal(
            new DateOnly(2026, 11, 9),
            await portal.Database.AskAsync<DateOnly>($"select ends_on from local_act where id = '{old.Id}'")
        );
        Assert.True((await site.OpenAsync("/acts/list?state=outdated")).Says("Дорожная карта"));
    }

    [Fact]
    public async Task A_coordinator_sees_no_act_of_another_school()
    {
        var world = await WorldAsync();
        var act = await given.SaveAsync(new LocalAct(world.School, world.Kinds[1], new DateOnly(2025, 9, 1)));
        var elsewhere = await given.OrganisationAsync(world.District);
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Coordinator, elsewhere));

        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"/acts/{act.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"/acts/{act.Id}/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync($"/acts/of/{world.School.Id}")).StatusCode);
        Assert.False((await site.OpenAsync("/acts/list")).Says(world.School.ShortName));
    }

    [Fact]
    public async Task The_matrix_costs_three_statements_and_is_light_with_sixty_schools()
    {
        var world = await WorldAsync();
        for (var i = 0; i < 60; i++)
        {
            var school = await given.OrganisationAsync(world.District, OrganisationKind.School, $"Школа посёлка {i}");
            await given.SaveAsync(new LocalAct(school, world.Kinds[i % 8], new DateOnly(2025, 9, 1)));
        }
        var site = await portal.SignedInAsync(await given.MemberAsync(world.District, Role.Curator));

        var statements = await portal.Statements.CountAsync(() => site.OpenAsync("/acts"));

        Assert.True(statements <= 3, $"{statements} statements");
        var page = await (await site.GetAsync("/acts")).Content.ReadAsByteArrayAsync();
        Assert.True(page.Length < 150_000, $"{page.Length} bytes");
        Assert.Equal(HttpStatusCode.OK, (await site.GetAsync("/acts.xlsx?state=missing")).StatusCode);
    }

    private async Task<World> WorldAsync()
    {
        var district = await given.DistrictAsync();
        var school = await given.OrganisationAsync(district);
        var kinds = ActKind.Usual(district.Id);
        foreach (var kind in kinds)
            await given.SaveAsync(kind);
        return new World(district, school, kinds);
    }

    private sealed record World(District District, Organisation School, IReadOnlyList<ActKind> Kinds);
}
