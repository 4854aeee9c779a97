using System.Net;
using System.Text;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Districts;

/// <summary>A portal without the demo and without anything: an administrator and nothing else.</summary>
public sealed class FirstStartTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task From_an_empty_portal_to_a_district_that_works()
    {
        var site = await portal.SignedInAsync(await portal.Given.AdministratorAsync());
        var page = await site.OpenAsync("/districts");
        if (page.Path == "/setup")
            page = await page.FollowAsync("Завести район");
        else
            page = await site.OpenAsync("/districts/new");

        page = await page.Fill("Название", "Новолесский район")
            .Fill("Часовой пояс", "Asia/Irkutsk")
            .Fill("Полное название управления образования", "Управление образования Новолесского района")
            .Fill("Населённый пункт", "с. Новый Лес")
            .PressAsync("Завести район");
        Assert.Equal("Новолесский район", page.Heading);
        Assert.True(page.Says("В районе пока никого нет"));

        page = await page.PressAsync("Взять роль куратора");
        Assert.Equal("/setup", page.Path);
        Assert.True(page.Says("сделано 1 из 4"));

        page = await page.FollowAsync("Загрузить из Excel");
        page = await page.PressAsync(
            "Проверить файл",
            ("File", Encoding.UTF8.GetBytes("Название;Вид\nЛесная СОШ;школа\n"), "список.csv")
        );
        await page.PressAsync("Загрузить все строки");

        page = await site.OpenAsync("/users/new");
        page = await page.Fill("Электронная почта", "kurator@novoles.example")
            .Fill("Фамилия, имя и отчество", "Кедрова Ольга Львовна")
            .Fill("Роль", "Curator")
            .PressAsync("Отправить приглашение");
        page.Expect(HttpStatusCode.OK);

        page = await site.OpenAsync("/settings");
        await page.Fill("Фамилия, имя, отчество", "Лаптев Олег Ильич").PressAsync("Сохранить руководителя");
        page = await site.OpenAsync("/setup");
        Assert.True(page.Says("Район готов к работе"));
        Assert.False((await site.OpenAsync("/")).Says("Первые шаги"));

        await using var db = portal.Database.Open();
        var district = await db.Districts.SingleAsync(d => d.Name == "Новолесский район");
        Assert.Equal("Новолесского района", district.NameGenitive);
        Assert.True(await db.SecurityEvents.AnyAsync(e => e.Kind == SecurityEventKind.DistrictCreated));
        var acts = await db
            .JournalEntries.IgnoreQueryFilters()
            .Where(e => e.DistrictId == district.Id)
            .OrderBy(e => e.Number)
            .Select(e => e.Act)
            .ToListAsync();
        Assert.Equal("district.created", acts[0]);
        Assert.Contains("membership.created", acts);

        page = await (await site.OpenAsync($"/districts/{district.Id}")).PressAsync("Сложить роль");
        Assert.True(page.Says("дождитесь, пока он примет приглашение"));
        await portal.Given.MemberAsync(district, Role.Curator);
        page = await (await site.OpenAsync($"/districts/{district.Id}")).PressAsync("Сложить роль");
        Assert.True(page.Says("Вы больше не куратор этого района"));
        (await site.OpenAsync("/organisations")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_last_curator_cannot_lay_the_role_down()
    {
        var district = await portal.Given.DistrictAsync();
        var site = await portal.SignedInAsync(await portal.Given.AdministratorAsync());
        await (await site.OpenAsync($"/districts/{district.Id}")).PressAsync("Взять роль куратора");

        var page = await (await site.OpenAsync($"/districts/{district.Id}")).PressAsync("Сложить роль");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Сначала пригласите другого"));
    }

    [Fact]
    public async Task What_a_new_district_lacks_is_said_beside_its_field()
    {
        var site = await portal.SignedInAsync(await portal.Given.AdministratorAsync());
        var there = await portal.Given.DistrictAsync();
        var page = await site.OpenAsync("/districts/new");

        page = await page.Fill("Название", there.Name).PressAsync("Завести район");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Выберите часовой пояс", page.Error("Часовой пояс"), StringComparison.Ordinal);
        Assert.StartsWith(
            "Укажите полное название",
            page.Error("Полное название управления образования"),
            StringComparison.Ordinal
        );

        page = await page.Fill("Часовой пояс", "Europe/Moscow")
            .Fill("Полное название управления образования", "Управление")
            .PressAsync("Завести район");
        Assert.Equal("Район с таким названием уже есть.", page.Error("Название"));
    }

    [Fact]
    public async Task The_administrator_sees_each_district_in_counts_and_a_curator_sees_no_districts()
    {
        var district = await portal.Given.DistrictAsync();
        await portal.Given.OrganisationAsync(district);
        await portal.Given.OrganisationAsync(district);
        var curator = await portal.Given.MemberAsync(district, Role.Curator);
        var site = await portal.SignedInAsync(await portal.Given.AdministratorAsync());

        var page = await site.OpenAsync($"/districts?q={Uri.EscapeDataString(district.Name)}");

        var row = page.Document.QuerySelector("tbody tr")!;
        Assert.Equal("2", row.QuerySelector("[data-l=Организаций]")!.TextContent.Trim());
        Assert.Equal("1", row.QuerySelector("[data-l=Пользователей]")!.TextContent.Trim());
        (await (await portal.SignedInAsync(curator)).OpenAsync("/districts")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_curator_of_a_fresh_district_sees_the_steps_on_his_overview()
    {
        var district = await portal.Given.DistrictAsync();
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));

        var page = await site.OpenAsync("/");

        Assert.True(page.Says("Первые шаги района"));
        Assert.True(page.Says("справочник пуст"));
    }
}
