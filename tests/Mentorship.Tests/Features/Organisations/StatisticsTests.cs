using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Features.Organisations;

public sealed class StatisticsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_coordinator_enters_corrects_and_removes_a_number_of_his_school()
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district);
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Coordinator, school));
        var page = await site.OpenAsync($"/organisations/{school.Id}");
        Assert.True(page.Says("Чисел пока нет"));

        page = await page.Fill("Что посчитано", "Педагогов")
            .Fill("На день", "01.01.2027")
            .Fill("Число", "43")
            .Fill("Источник", "ОО-1")
            .PressAsync("Внести число");
        Assert.True(page.Says("43"));
        Assert.True(page.Says("нет данных"));

        page = await page.FollowAsync("Исправить: Педагогов, 43");
        page = await page.Fill("Число", "44").PressAsync("Исправить число");
        Assert.True(page.Says("44"));

        page = await page.FollowAsync("Исправить: Педагогов, 44");
        page = await page.PressAsync("Убрать число");
        Assert.True(page.Says("Чисел пока нет"));
    }

    [Fact]
    public async Task A_wrong_number_is_said_beside_its_field_and_the_form_is_open()
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district);
        school.Count(StatisticKind.Teachers, new DateOnly(2027, 1, 1), 43, "ОО-1");
        await using (var db = portal.Database.Open())
        {
            db.AddRange(school.Statistics);
            await db.SaveChangesAsync();
        }
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Methodist));
        var page = await site.OpenAsync($"/organisations/{school.Id}");

        page = await page.Fill("На день", "01.02.2027").Fill("Число", "-5").PressAsync("Внести число");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Выберите, что посчитано.", page.Error("Что посчитано"));
        Assert.StartsWith("Этот день ещё не наступил", page.Error("На день"), StringComparison.Ordinal);
        Assert.StartsWith("Число должно быть", page.Error("Число"), StringComparison.Ordinal);
        Assert.StartsWith("Укажите, откуда число", page.Error("Источник"), StringComparison.Ordinal);
        Assert.Equal("-5", page.Value("Число"));
        Assert.NotNull(page.Document.QuerySelector("details.more-form[open]"));

        page = await page.Fill("Что посчитано", "Педагогов")
            .Fill("На день", "01.01.2027")
            .Fill("Число", "50")
            .Fill("Источник", "письмо")
            .PressAsync("Внести число");
        Assert.StartsWith("На этот день уже внесено 43 (ОО-1)", page.Error("Число"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_school_does_not_exist_for_a_coordinator_who_would_correct_it()
    {
        var district = await portal.Given.DistrictAsync();
        var own = await portal.Given.OrganisationAsync(district);
        var other = await portal.Given.OrganisationAsync(district);
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Coordinator, own));

        (await site.OpenAsync($"/organisations/{other.Id}")).Expect(HttpStatusCode.OK);
        (await site.OpenAsync($"/organisations/{other.Id}/contacts")).Expect(HttpStatusCode.NotFound);
        var page = await site.OpenAsync($"/organisations/{own.Id}/contacts");
        page = await page.Fill("Телефон", "2-14-60").PressAsync("Сохранить контакты");
        Assert.True(page.Says("2-14-60"));
        page = await site.OpenAsync($"/organisations/{own.Id}/contacts");
        page.Document.QuerySelector("main form")!.SetAttribute("action", $"/organisations/{other.Id}/contacts");
        (await page.Fill("Телефон", "9").PressAsync("Сохранить контакты")).Expect(HttpStatusCode.NotFound);
    }
}
