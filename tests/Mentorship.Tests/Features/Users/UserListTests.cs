using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Users;

public sealed class UserListTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_curator_sees_the_users_of_his_district_and_nobody_else()
    {
        var (ours, theirs) = (await UsersWorld.MakeAsync(portal), await UsersWorld.MakeAsync(portal));
        var site = await portal.SignedInAsync(ours.Curator);

        var page = await site.OpenAsync("/users");

        Assert.True(page.Says(ours.Coordinator.Email));
        Assert.False(page.Says(theirs.Coordinator.Email));
        (await site.OpenAsync($"/users/{ours.CoordinatorId}")).Expect(HttpStatusCode.OK);
        (await site.OpenAsync($"/users/{theirs.CoordinatorId}")).Expect(HttpStatusCode.NotFound);
        var foreign = await theirs.MembershipAsync(theirs.CoordinatorId);
        (await site.OpenAsync($"/users/{ours.CoordinatorId}/memberships/{foreign.Id}")).Expect(HttpStatusCode.NotFound);
        (await site.OpenAsync($"/users/{theirs.CoordinatorId}/memberships/{foreign.Id}/hand-over")).Expect(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task The_list_is_searched_filtered_and_sorted_by_its_address()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var site = await portal.SignedInAsync(world.Curator);

        Assert.Equal([world.Coordinator.Email], Emails(await site.OpenAsync("/users?role=Coordinator")));
        Assert.Equal([world.Coordinator.Email], Emails(await site.OpenAsync($"/users?organisation={world.School.Id}")));
        Assert.Equal([world.Curator.Email], Emails(await site.OpenAsync($"/users?q={world.Curator.Email}")));
        Assert.Empty(Emails(await site.OpenAsync("/users?state=Invited")));
        Assert.Equal(2, Emails(await site.OpenAsync("/users?role=nonsense&state=17&sort=x&page=zz")).Count);
        Assert.Empty(Emails(await site.OpenAsync("/users?q=%25")));
        foreach (var column in new[] { "name", "role", "organisation", "state", "last" })
            Assert.Equal(2, Emails(await site.OpenAsync($"/users?sort={column}&dir=desc")).Count);
    }

    [Fact]
    public async Task The_export_holds_what_is_seen()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var site = await portal.SignedInAsync(world.Curator);

        using var file = await site.GetAsync("/users.xlsx?role=Coordinator");

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        await using var archive = new System.IO.Compression.ZipArchive(await file.Content.ReadAsStreamAsync());
        using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var text = await sheet.ReadToEndAsync();
        Assert.Contains(world.Coordinator.Email, text, StringComparison.Ordinal);
        Assert.DoesNotContain(world.Curator.Email, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_curator_and_an_administrator_open_it()
    {
        var world = await UsersWorld.MakeAsync(portal);

        (await (await portal.SignedInAsync(world.Coordinator)).OpenAsync("/users")).Expect(HttpStatusCode.Forbidden);
        var methodist = await portal.Given.MemberAsync(world.District, Role.Methodist);
        (await (await portal.SignedInAsync(methodist)).OpenAsync("/users")).Expect(HttpStatusCode.Forbidden);
        var site = await portal.SignedInAsync(world.Curator);
        (await site.OpenAsync($"/users/{world.CoordinatorId}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_administrator_sees_all_districts_with_places_and_narrows_to_one()
    {
        var (one, two) = (await UsersWorld.MakeAsync(portal), await UsersWorld.MakeAsync(portal));
        var site = await portal.SignedInAsync(await portal.Given.AdministratorAsync());

        var page = await site.OpenAsync($"/users?district={one.District.Id}");

        Assert.Equal(2, Emails(page).Count);
        Assert.True(page.Says(one.School.ShortName));
        Assert.True((await site.OpenAsync($"/users?q={two.Curator.Email}")).Says(two.District.Name));
        foreach (var column in new[] { "name", "role", "district", "state", "last" })
            (await site.OpenAsync($"/users?sort={column}")).Expect(HttpStatusCode.OK);
        using var file = await site.GetAsync("/users.xlsx");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.True((await site.OpenAsync("/users?administrators=true")).Says("администратор портала"));
    }

    private static List<string> Emails(TestPage page) =>
        [.. page.Document.QuerySelectorAll("tbody th .two").Select(e => e.TextContent.Trim())];
}
