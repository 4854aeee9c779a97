using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Settings;

public sealed class SettingsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Cases_are_proposed_and_saved_only_when_told()
    {
        var (district, site) = await CuratorAsync();
        var page = await site.OpenAsync("/settings");

        page = await page.Fill("Название", $"Луговской район {district.Id:N}"[..16]).PressAsync("Предложить падежи");

        page.Expect(HttpStatusCode.OK);
        Assert.Equal("Луговского района", page.Value("Родительный падеж"));
        Assert.True(page.Says("ещё не сохранены"));
        Assert.Equal(district.Name, (await ReadAsync(district)).Name);
        page = await page.Fill("Предложный падеж", "Луговском").PressAsync("Сохранить название");
        page.Expect(HttpStatusCode.OK);
        var saved = await ReadAsync(district);
        Assert.Equal(("Луговскому району", "Луговском"), (saved.NameDative, saved.NamePrepositional));
    }

    [Fact]
    public async Task Each_section_is_saved_on_its_own_with_the_journal()
    {
        var (district, site) = await CuratorAsync();
        var page = await site.OpenAsync("/settings");

        page = await page.Fill("Полное название управления", "Управление образования")
            .Fill("Телефон", "2-14-60")
            .PressAsync("Сохранить управление");
        page = await page.Fill("Часовой пояс", "Asia/Omsk").PressAsync("Сохранить пояс");
        page = await page.Fill("Фамилия, имя, отчество", "Лаптев Олег Ильич").PressAsync("Сохранить руководителя");
        page = await page.Fill("Левое поле", "25")
            .Fill("Интервал", "1,15")
            .Fill("Абзацный отступ", "1,5")
            .PressAsync("Сохранить оформление");

        page.Expect(HttpStatusCode.OK);
        var saved = await ReadAsync(district);
        Assert.Equal(
            ("2-14-60", "Asia/Omsk", "Лаптев Олег Ильич"),
            (saved.ContactPhone, saved.TimeZone, saved.HeadName)
        );
        Assert.Equal((25, 115, 150), (saved.Layout.MarginLeft, saved.Layout.LineSpacing, saved.Layout.FirstLineIndent));
        await using var db = portal.Database.Open();
        Assert.Equal(
            4,
            await db
                .JournalEntries.IgnoreQueryFilters()
                .CountAsync(e => e.DistrictId == district.Id && e.Act == "district.changed")
        );
        Assert.NotNull(page.Document.QuerySelector("svg.sheet-pic[role=img]"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_kept()
    {
        var (_, site) = await CuratorAsync();
        var page = await site.OpenAsync("/settings");

        page = await page.Fill("Левое поле", "99").Fill("Интервал", "много").PressAsync("Сохранить оформление");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Левое поле: от 10 до 50 мм.", page.Error("Левое поле"));
        Assert.Equal("99", page.Value("Левое поле"));
        Assert.Equal("много", page.Value("Интервал"));
        Assert.NotEqual("", page.Error("Интервал"));

        page = await page.Fill("Название", " ").PressAsync("Сохранить название");
        Assert.Equal("Укажите название района.", page.Error("Название"));
    }

    [Fact]
    public async Task A_name_that_another_district_has_is_refused()
    {
        var (_, site) = await CuratorAsync();
        var other = await portal.Given.DistrictAsync();
        var page = await site.OpenAsync("/settings");

        page = await page.Fill("Название", other.Name).PressAsync("Сохранить название");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Район с таким названием уже есть.", page.Error("Название"));
    }

    [Fact]
    public async Task Two_curators_in_one_section_are_noticed_and_in_two_sections_are_not()
    {
        var (district, first) = await CuratorAsync();
        var second = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));
        var mine = await first.OpenAsync("/settings");
        var theirs = await second.OpenAsync("/settings");
        await theirs.Fill("Телефон", "2-22-22").PressAsync("Сохранить управление");

        var head = await mine.Fill("Фамилия, имя, отчество", "Лаптев Олег Ильич").PressAsync("Сохранить руководителя");
        head.Expect(HttpStatusCode.OK);
        mine = await mine.Fill("Телефон", "1-11-11").PressAsync("Сохранить управление");

        mine.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            ["Телефон", "2-22-22", "1-11-11"],
            mine.Document.QuerySelectorAll(".note tbody tr > *").Select(c => c.TextContent)
        );
        mine = await mine.Fill("Телефон", "1-11-11").PressAsync("Сохранить управление");
        Assert.Equal("1-11-11", (await ReadAsync(district)).ContactPhone);
    }

    private async Task<(District District, TestSite Site)> CuratorAsync()
    {
        var district = await portal.Given.DistrictAsync();
        return (district, await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator)));
    }

    private async Task<District> ReadAsync(District district)
    {
        await using var db = portal.Database.Open();
        return await db.Districts.SingleAsync(d => d.Id == district.Id);
    }
}
