using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Features.Organisations;

public sealed class DirectoryTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_directory_counts_who_works_and_learns_today()
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district, name: "Степная СОШ");
        await portal.Given.TeacherAsync(school);
        await portal.Given.TeacherAsync(school, "Белова Вера Ильинична");
        await portal.Given.StudentAsync(school);
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Methodist));

        var page = await site.OpenAsync("/organisations");

        var row = page.Document.QuerySelector("tbody tr")!;
        Assert.Equal("2", row.QuerySelector("[data-l=Работает]")!.TextContent.Trim());
        Assert.Equal("1", row.QuerySelector("[data-l=Учится]")!.TextContent.Trim());
        Assert.True(page.Says("Всего 1 организация"));
        Assert.False(page.Says("Добавить"));
    }

    [Fact]
    public async Task An_organisation_is_found_by_any_of_its_names_whatever_the_letters()
    {
        var district = await portal.Given.DistrictAsync();
        var office = new Organisation(
            district.Id,
            OrganisationKind.MethodCentre,
            "Центр развития",
            "МКУ «Информационный центр»",
            new DateOnly(2010, 1, 1)
        );
        office.AddAlias("МКУ ИМС «Ёлка»");
        await portal.Given.SaveAsync(office);
        await portal.Given.OrganisationAsync(district, name: "Заречная СОШ");
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));

        foreach (var words in new[] { "развития", "информационный", "елка имс", "ИМС" })
        {
            var page = await site.OpenAsync($"/organisations?q={Uri.EscapeDataString(words)}");
            Assert.True(page.Says("Центр развития"), words);
            Assert.False(page.Says("Заречная СОШ"), words);
        }
        Assert.True((await site.OpenAsync("/organisations?q=%25_")).Says("Центр развития"));
        Assert.True((await site.OpenAsync("/organisations?q=нетникого")).Says("Под отбор ничего не подошло"));
    }

    [Fact]
    public async Task Closed_organisations_stand_apart()
    {
        var district = await portal.Given.DistrictAsync();
        var closed = new Organisation(
            district.Id,
            OrganisationKind.School,
            "Старая СОШ",
            null,
            new DateOnly(1960, 9, 1)
        );
        closed.Close(new DateOnly(2026, 8, 31), "реорганизована");
        await portal.Given.SaveAsync(closed);
        await portal.Given.OrganisationAsync(district, name: "Новая СОШ");
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Head));

        Assert.False((await site.OpenAsync("/organisations")).Says("Старая СОШ"));
        var page = await site.OpenAsync("/organisations?state=closed");
        Assert.True(page.Says("Старая СОШ"));
        Assert.True(page.Says("закрыта 31.08.2026"));
        Assert.True((await site.OpenAsync("/organisations?state=all&kind=School")).Says("Новая СОШ"));
    }

    [Fact]
    public async Task The_file_holds_exactly_what_is_seen_and_says_where_it_came_from()
    {
        var district = await portal.Given.DistrictAsync();
        await portal.Given.OrganisationAsync(district, OrganisationKind.Kindergarten, "Сад «Ёлочка»");
        await portal.Given.OrganisationAsync(district, OrganisationKind.School, "Степная СОШ");
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Observer));

        using var answer = await site.GetAsync("/organisations.xlsx?kind=Kindergarten");

        Assert.Contains(
            "filename*=UTF-8''",
            answer.Content.Headers.ContentDisposition!.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal("Организации 2027-01-15.xlsx", answer.Content.Headers.ContentDisposition.FileNameStar);
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        var sheet = book.Worksheet("Организации");
        Assert.Equal("Сад «Ёлочка»", sheet.Cell("A2").GetString());
        Assert.Equal(2, sheet.LastRowUsed().RowNumber());
        Assert.Contains(
            "вид: детский сад; только действующие",
            book.Worksheet("Происхождение").CellsUsed().Select(c => c.GetString())
        );
    }

    [Fact]
    public async Task An_empty_directory_says_what_to_do_first()
    {
        var district = await portal.Given.DistrictAsync();
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));

        var page = await site.OpenAsync("/organisations");

        Assert.True(page.Says("Организаций пока нет"));
        (await page.FollowAsync("Добавить вручную")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_list_takes_six_statements_however_long_it_is()
    {
        var district = await portal.Given.DistrictAsync();
        for (var i = 0; i < 60; i++)
            await portal.Given.OrganisationAsync(district);
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));

        var count = await portal.Statements.CountAsync(() =>
            site.OpenAsync("/organisations?sort=staff&dir=desc&page=2")
        );

        Assert.InRange(count, 1, 6);
    }
}
