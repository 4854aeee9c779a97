using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Organisations;

public sealed class OrganisationTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_curator_adds_an_organisation_and_the_journal_says_so()
    {
        var (district, site) = await CuratorAsync();
        var page = await site.OpenAsync("/organisations/new");

        page = await page.Fill("Вид", "школа")
            .Fill("Краткое название", "  Степная   СОШ ")
            .Fill("Электронная почта", "step@school.example")
            .Fill("Действует с", "1.9.75")
            .PressAsync("Добавить организацию");

        page.Expect(HttpStatusCode.OK);
        Assert.Equal("Степная СОШ", page.Heading);
        Assert.True(page.Says("Добавлена"));
        await using var db = portal.Database.Open();
        var made = await db.Organisations.IgnoreQueryFilters().SingleAsync(o => o.DistrictId == district.Id);
        Assert.Equal(("Степная СОШ", new DateOnly(1975, 9, 1)), (made.FullName, made.ActiveFrom));
        Assert.Contains("organisation.created", await ActsAsync(district));
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_said_beside_its_field_and_kept()
    {
        var (_, site) = await CuratorAsync();
        var page = await site.OpenAsync("/organisations/new");

        page = await page.Fill("Полное название", "МБОУ «Степная»")
            .Fill("Электронная почта", "не почта")
            .Fill("Сайт", "ftp://x")
            .Fill("Действует с", "вчера")
            .PressAsync("Добавить организацию");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Выберите вид организации", page.Error("Вид"), StringComparison.Ordinal);
        Assert.StartsWith("Укажите краткое название", page.Error("Краткое название"), StringComparison.Ordinal);
        Assert.StartsWith("Проверьте почту", page.Error("Электронная почта"), StringComparison.Ordinal);
        Assert.StartsWith("Проверьте адрес сайта", page.Error("Сайт"), StringComparison.Ordinal);
        Assert.Equal("Укажите день так: 15.01.2027.", page.Error("Действует с"));
        Assert.Equal("вчера", page.Value("Действует с"));
        Assert.Equal("МБОУ «Степная»", page.Value("Полное название"));
    }

    [Fact]
    public async Task Two_organisations_of_a_district_never_share_a_short_name()
    {
        var (district, site) = await CuratorAsync();
        await portal.Given.OrganisationAsync(district, name: "Степная СОШ");

        var page = await site.OpenAsync("/organisations/new");
        page = await page.Fill("Вид", "школа")
            .Fill("Краткое название", "Степная СОШ")
            .PressAsync("Добавить организацию");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Организация с таким кратким названием уже есть в районе.", page.Error("Краткое название"));
    }

    [Fact]
    public async Task Two_people_who_edit_at_once_lose_nothing()
    {
        var (district, first) = await CuratorAsync();
        var second = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));
        var school = await portal.Given.OrganisationAsync(district, name: "Степная СОШ");
        var mine = await first.OpenAsync($"/organisations/{school.Id}/edit");
        var theirs = await second.OpenAsync($"/organisations/{school.Id}/edit");
        await theirs.Fill("Телефон", "2-22-22").PressAsync("Сохранить");

        mine = await mine.Fill("Телефон", "1-11-11").PressAsync("Сохранить");

        mine.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(mine.Says("Пока вы правили, это изменил кто-то ещё"));
        Assert.Equal(
            ["Телефон", "2-22-22", "1-11-11"],
            mine.Document.QuerySelectorAll(".note tbody tr > *").Select(c => c.TextContent)
        );
        Assert.Equal("1-11-11", mine.Value("Телефон"));
        mine = await mine.PressAsync("Сохранить");
        mine.Expect(HttpStatusCode.OK);
        Assert.True(mine.Says("1-11-11"));
    }

    [Fact]
    public async Task One_that_nothing_refers_to_is_deleted_and_another_is_not()
    {
        var (district, site) = await CuratorAsync();
        var mistaken = await portal.Given.OrganisationAsync(district);
        var used = await portal.Given.OrganisationAsync(district);
        await portal.Given.TeacherAsync(used);

        var page = await (await site.OpenAsync($"/organisations/{used.Id}")).PressAsync("Удалить организацию");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Удалить нельзя: с организацией связаны люди"));

        page = await (await site.OpenAsync($"/organisations/{mistaken.Id}")).PressAsync("Удалить организацию");
        page.Expect(HttpStatusCode.OK);
        (await site.OpenAsync($"/organisations/{mistaken.Id}")).Expect(HttpStatusCode.NotFound);
        (await site.OpenAsync($"/organisations/{used.Id}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Closing_asks_for_the_last_day_and_the_reason_and_can_be_undone()
    {
        var (district, site) = await CuratorAsync();
        var school = await portal.Given.OrganisationAsync(district);
        var page = await (await site.OpenAsync($"/organisations/{school.Id}")).FollowAsync("Закрыть организацию");

        page = await page.Fill("Последний день работы", "01.01.1990")
            .Fill("Почему", "")
            .PressAsync("Закрыть организацию");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Укажите, почему организация закрывается", page.Error("Почему"), StringComparison.Ordinal);
        page = await page.Fill("Почему", "реорганизована").PressAsync("Закрыть организацию");
        Assert.StartsWith(
            "Последний день раньше дня открытия",
            page.Error("Последний день работы"),
            StringComparison.Ordinal
        );
        page = await page.Fill("Последний день работы", "31.12.2026").PressAsync("Закрыть организацию");

        page.Expect(HttpStatusCode.OK);
        Assert.True(page.Says("закрыта 31.12.2026"));
        page = await page.PressAsync("Открыть снова");
        Assert.True(page.Says("действует"));
        Assert.Superset(
            new HashSet<string> { "organisation.closed", "organisation.reopened" },
            (await ActsAsync(district)).ToHashSet()
        );
    }

    [Fact]
    public async Task Another_name_leads_to_one_organisation_only()
    {
        var (district, site) = await CuratorAsync();
        var school = await portal.Given.OrganisationAsync(district, name: "Степная СОШ");
        var other = await portal.Given.OrganisationAsync(district, name: "Луговая СОШ");

        var page = await site.OpenAsync($"/organisations/{school.Id}");
        page = await page.Fill("Ещё одно название", "школа № 3").PressAsync("Добавить название");
        Assert.True(page.Says("школа № 3"));
        page = await page.Fill("Ещё одно название", "степная сош").PressAsync("Добавить название");
        Assert.Equal("Так её уже называют.", page.Error("Ещё одно название"));

        page = await site.OpenAsync($"/organisations/{other.Id}");
        page = await page.Fill("Ещё одно название", "Школа №3").PressAsync("Добавить название");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith(
            "Так уже называют другую организацию",
            page.Error("Ещё одно название"),
            StringComparison.Ordinal
        );
        Assert.Equal("Школа №3", page.Value("Ещё одно название"));

        page = await (await site.OpenAsync($"/organisations/{school.Id}")).PressAsync("Убрать название школа № 3");
        Assert.Contains("organisationAlias.removed", await ActsAsync(district));
    }

    [Fact]
    public async Task A_head_looks_and_sees_no_buttons()
    {
        var (district, _) = await CuratorAsync();
        var school = await portal.Given.OrganisationAsync(district);
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Head));

        var page = await site.OpenAsync($"/organisations/{school.Id}");

        page.Expect(HttpStatusCode.OK);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        (await site.OpenAsync($"/organisations/{school.Id}/edit")).Expect(HttpStatusCode.Forbidden);
    }

    private async Task<(District District, TestSite Site)> CuratorAsync()
    {
        var district = await portal.Given.DistrictAsync();
        return (district, await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator)));
    }

    private async Task<List<string>> ActsAsync(District district)
    {
        await using var db = portal.Database.Open();
        return await db
            .JournalEntries.IgnoreQueryFilters()
            .Where(e => e.DistrictId == district.Id)
            .Select(e => e.Act)
            .ToListAsync();
    }
}
