using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.People;

/// <summary>What the search of the registry forgives, and what else than names it reads.</summary>
public sealed class FindingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("Лутова Анна")]
    [InlineData("Лугвоа")]
    [InlineData("Нлугова")]
    [InlineData("Лкгова Анна")]
    [InlineData("Kjujdf")]
    [InlineData("Лутовой Анны")]
    public async Task The_search_forgives_slips(string typed)
    {
        var world = await PeopleWorld.MakeAsync(portal);
        await world.TeacherAsync("Лугова Анна Петровна");
        await world.TeacherAsync("Лугова Анна Петровна", world.Other);
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync($"/people?q={Uri.EscapeDataString(typed)}");

        Assert.True(page.Says("Возможно, вы искали"), page.Text);
        // The namesake of the other school is not this coordinator's to see.
        Assert.Single(page.Document.QuerySelectorAll("main .list a"));
    }

    [Theory]
    [InlineData("учитель физики", "Дубова")]
    [InlineData("высшая категория", "Дубова")]
    [InlineData("dubova.v", "Дубова")]
    [InlineData("school.example", "Дубова")]
    [InlineData("7а рощ", "Рощин")]
    [InlineData("рощ 7 «А»", "Рощин")]
    [InlineData("7А", "Рощин")]
    [InlineData("7а дуб", "")]
    [InlineData("8а рощ", "")]
    [InlineData("%", "")]
    [InlineData("%%%", "")]
    public async Task The_search_reads_posts_classes_categories_and_mail(string typed, string surname)
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var teacher = new Person(
            world.District.Id,
            PersonKind.Employee,
            new PersonName("Дубова", "Вера", "Павловна"),
            Sex.Female
        );
        teacher.Employ(world.School.Id, new Position("учитель", "физика", "высшая"), new DateOnly(2010, 9, 1));
        teacher.Contact("dubova.v@school.example", null);
        await portal.Given.SaveAsync(teacher);
        await world.TeacherAsync("Лугова Анна Петровна");
        await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync($"/people?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(
            surname,
            string.Join(' ', page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Split(' ')[0]))
        );
    }

    [Theory]
    [InlineData("Дбова физика")]
    [InlineData("физики дубоав")]
    public async Task A_slip_is_forgiven_beside_what_somebody_does(string typed)
    {
        var world = await PeopleWorld.MakeAsync(portal);
        foreach (var (name, subject) in new[] { ("Вера", "физика"), ("Нина", "химия") })
        {
            var teacher = new Person(
                world.District.Id,
                PersonKind.Employee,
                new PersonName("Дубова", name, "Павловна"),
                Sex.Female
            );
            teacher.Employ(world.School.Id, new Position("учитель", subject), new DateOnly(2010, 9, 1));
            await portal.Given.SaveAsync(teacher);
        }
        var site = await world.As(Role.Coordinator);

        foreach (var address in new[] { "/people", "/search" })
        {
            var page = await site.OpenAsync($"{address}?q={Uri.EscapeDataString(typed)}");
            Assert.True(page.Says("Дубова Вера Павловна") && !page.Says("Дубова Нина"), page.Text);
        }
    }

    [Fact]
    public async Task Where_somebody_from_outside_works_is_read_by_every_school()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var works = await portal.Given.OrganisationAsync(world.District, OrganisationKind.Enterprise);
        var engineer = new Person(world.District.Id, PersonKind.Outside, new("Ветров", "Илья", "Олегович"), Sex.Male);
        engineer.Employ(works.Id, new Position("инженер"), new DateOnly(2020, 2, 1));
        await portal.Given.SaveAsync(engineer);
        var site = await world.As(Role.Coordinator);

        var card = await site.OpenAsync($"/people/{engineer.Id}");

        Assert.True(card.Says("инженер") && card.Says(works.ShortName), card.Text);
    }

    [Fact]
    public async Task A_school_finds_people_from_outside_by_name_and_sees_how_many_there_are()
    {
        var world = await PeopleWorld.MakeAsync(portal);
        var engineer = new Person(world.District.Id, PersonKind.Outside, new("Ветров", "Илья", "Олегович"), Sex.Male);
        engineer.ComesFrom("инженер, Районные сети");
        await portal.Given.SaveAsync(engineer);
        var site = await world.As(Role.Coordinator);

        var page = await site.OpenAsync("/people?q=ветров");

        Assert.True(page.Says("Ветров Илья Олегович") && page.Says("инженер, Районные сети"), page.Text);
        page = await site.OpenAsync("/people");
        Assert.False(page.Says("Ветров"), page.Text);
        Assert.Contains(
            "1",
            page.Document.QuerySelector("a[href*='kind=outside']")!.TextContent,
            StringComparison.Ordinal
        );
    }
}
