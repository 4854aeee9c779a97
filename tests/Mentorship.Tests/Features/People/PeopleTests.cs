using System.Net;
using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.People;

public sealed class PeopleTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_department_sees_staff_by_name_and_children_as_numbers()
    {
        var world = await WorldAsync();
        var site = await world.As(Role.Methodist);

        var page = await site.OpenAsync("/people");
        Assert.True(page.Says("Берёзова Анна Петровна"), page.Text);
        Assert.False(page.Says("Клёнов"));

        page = await site.OpenAsync("/people?kind=student");
        Assert.True(page.Says("Учится 1 ребёнок в 1 организации"), page.Text);
        Assert.False(page.Says("Клёнов"));
        (await site.OpenAsync($"/people/{world.Child.Id}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_coordinator_sees_his_school_and_no_other()
    {
        var world = await WorldAsync();
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync("/people");

        Assert.True(page.Says("Берёзова Анна Петровна"), page.Text);
        Assert.True(page.Says("Клёнов Пётр Ильич"));
        Assert.True(page.Says("7 «А»"));
        Assert.False(page.Says("Дубова"));
        (await site.OpenAsync($"/people?organisation={world.Other.Id}")).Expect(HttpStatusCode.OK);
        Assert.False((await site.OpenAsync($"/people?organisation={world.Other.Id}&gone=yes")).Says("Дубова"));
        (await site.OpenAsync($"/people/{world.Stranger.Id}")).Expect(HttpStatusCode.NotFound);
        (await site.OpenAsync($"/people/{world.Child.Id}")).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("q=берез", "Берёзова")]
    [InlineData("q=дуб", "Дубова")]
    [InlineData("young=yes", "Дубова")]
    [InlineData("kind=employee&sort=experience&dir=desc", "Берёзова Дубова")]
    [InlineData("kind=employee&sort=experience", "Дубова Берёзова")]
    [InlineData("sort=nonsense&kind=nonsense&organisation=nonsense&page=nonsense&young=maybe", "Берёзова Дубова")]
    [InlineData("q=нетникого", "")]
    [InlineData("missing=contacts&young=yes", "Дубова")]
    [InlineData("gone=yes", "")]
    public async Task The_address_filters_and_sorts(string query, string surnames)
    {
        var world = await WorldAsync();
        var site = await world.As(Role.Head);

        var page = (await site.OpenAsync($"/people?{query}")).Expect(HttpStatusCode.OK);

        var found = page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Split(' ')[0]);
        Assert.Equal(surnames, string.Join(' ', found));
        if (surnames.Length == 0)
            Assert.True(page.Says("Под отбор никто не подошёл"), page.Text);
    }

    [Fact]
    public async Task The_file_holds_the_same_people_as_the_page()
    {
        var world = await WorldAsync();
        var site = await world.As(Role.Curator);

        using var answer = await site.GetAsync("/people.xlsx?young=yes");
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());

        Assert.Equal(2, book.Worksheet("Люди").RowsUsed().Count());
        Assert.Equal("Дубова", book.Worksheet("Люди").Cell("A2").GetString());
        Assert.Contains(
            book.Worksheet("Происхождение").CellsUsed(),
            c => c.GetString().Contains("стаж 0–3 года", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task No_child_is_in_the_departments_file()
    {
        var world = await WorldAsync();

        using var answer = await (await world.As(Role.Curator)).GetAsync("/people.xlsx?kind=student");
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());

        Assert.Single(book.Worksheet("Люди").RowsUsed());
    }

    [Fact]
    public async Task A_card_says_posts_experience_and_what_is_missing()
    {
        var world = await WorldAsync();
        var site = await world.As(Role.Curator);

        var page = (await site.OpenAsync($"/people/{world.Stranger.Id}")).Expect(HttpStatusCode.OK);

        Assert.Equal("Дубова Вера Павловна", page.Heading);
        Assert.True(page.Says("стаж 1 год"), page.Text);
        Assert.True(page.Says("Молодой специалист: три года работы исполнится 1 сентября 2028 г."), page.Text);
        Assert.True(page.Says("Нет ни телефона, ни почты"), page.Text);
        Assert.True(page.Says("История изменений"), page.Text);
        // Whose card it is stands above.
        Assert.True(page.Says("Добавлена карточка") && !page.Says("карточка «Дубова"), page.Text);
    }

    [Fact]
    public async Task A_mentor_opens_his_own_card_only()
    {
        var world = await WorldAsync();
        var user = await portal.Given.UserAsync();
        var membership = new Membership(
            user.Id,
            world.District.Id,
            Role.Mentor,
            world.School.Id,
            portal.Clock.GetUtcNow()
        );
        membership.BelongsTo(world.Teacher.Id);
        await portal.Given.SaveAsync(membership);
        var site = await portal.SignedInAsync(new SignIn(user.Email!, Given.Password));

        (await site.OpenAsync($"/people/{world.Teacher.Id}")).Expect(HttpStatusCode.OK);
        (await site.OpenAsync($"/people/{world.Stranger.Id}")).Expect(HttpStatusCode.NotFound);
        Assert.Equal("Мои наставляемые", (await site.OpenAsync("/")).Heading);
        (await site.OpenAsync("/people")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_registry_costs_four_statements()
    {
        var world = await WorldAsync();
        var site = await world.As(Role.Curator);

        Assert.InRange(await portal.Statements.CountAsync(() => site.OpenAsync("/people")), 1, 4);
    }

    [Fact]
    public async Task An_empty_registry_says_what_will_be_here()
    {
        var district = await portal.Given.DistrictAsync();
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));

        Assert.True((await site.OpenAsync("/people")).Says("Людей пока нет"));
    }

    private async Task<World> WorldAsync()
    {
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district);
        var other = await portal.Given.OrganisationAsync(district);
        return new(
            portal,
            district,
            school,
            other,
            await portal.Given.TeacherAsync(school, "Берёзова Анна Петровна"),
            await portal.Given.TeacherAsync(other, "Дубова Вера Павловна", since: new(2025, 9, 1)),
            await portal.Given.StudentAsync(school, "Клёнов Пётр Ильич")
        );
    }

    private sealed record World(
        PortalHost Portal,
        District District,
        Organisation School,
        Organisation Other,
        Person Teacher,
        Person Stranger,
        Person Child
    )
    {
        public async Task<TestSite> As(Role role) =>
            await Portal.SignedInAsync(await Portal.Given.MemberAsync(District, role, School));
    }
}
