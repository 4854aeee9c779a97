using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Account;

public sealed class MembershipChoiceTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Whoever_works_in_two_districts_chooses_and_can_change()
    {
        var (first, second) = (await portal.Given.DistrictAsync(), await portal.Given.DistrictAsync());
        var school = await portal.Given.OrganisationAsync(second);
        var user = await portal.Given.UserAsync();
        await portal.Given.SaveAsync(new Membership(user.Id, first.Id, Role.Curator, null, portal.Clock.GetUtcNow()));
        await portal.Given.SaveAsync(
            new Membership(user.Id, second.Id, Role.Coordinator, school.Id, portal.Clock.GetUtcNow())
        );
        var site = await portal.SignedInAsync(new SignIn(user.Email!, Given.Password));

        var page = await site.OpenAsync("/");
        Assert.Equal("/account/memberships", page.Path);
        Assert.True(page.Says(school.ShortName));

        page = await PressAsync(page, first.Name);
        Assert.Contains(first.Name, page.Document.QuerySelector(".where")!.TextContent, StringComparison.Ordinal);
        (await site.OpenAsync("/users")).Expect(HttpStatusCode.OK);

        page = await PressAsync(await site.OpenAsync("/account/memberships"), second.Name);
        Assert.Contains(second.Name, page.Document.QuerySelector(".where")!.TextContent, StringComparison.Ordinal);
        (await site.OpenAsync("/users")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_membership_of_somebody_else_cannot_be_chosen()
    {
        var district = await portal.Given.DistrictAsync();
        var user = await portal.Given.UserAsync();
        var foreign = await portal.Given.SaveAsync(
            new Membership(user.Id, district.Id, Role.Curator, null, portal.Clock.GetUtcNow())
        );
        var who = await portal.Given.MemberAsync(await portal.Given.DistrictAsync(), Role.Methodist);
        var site = await portal.SignedInAsync(who);
        var page = await site.OpenAsync("/account/memberships");
        page.Document.QuerySelector("input[name=id]")!.SetAttribute("value", $"{foreign.Id}");

        page = await page.PressAsync(TestPage.Fold(page.Document.QuerySelector("button.choice")!.TextContent));

        page.Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_has_no_role_learns_whom_to_ask()
    {
        var user = await portal.Given.UserAsync();
        var site = await portal.SignedInAsync(new SignIn(user.Email!, Given.Password));

        var page = await site.OpenAsync("/");

        Assert.Equal("/account", page.Path);
        Assert.True(page.Says("Попросите муниципального куратора"));
    }

    [Fact]
    public async Task A_name_is_corrected_on_the_own_page()
    {
        var site = await portal.SignedInAsync(
            await portal.Given.MemberAsync(await portal.Given.DistrictAsync(), Role.Head)
        );
        var page = await (await site.OpenAsync("/account"))
            .Fill("Фамилия, имя и отчество", "")
            .PressAsync("Сохранить имя");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Укажите фамилию, имя и отчество.", page.Error("Фамилия, имя и отчество"));

        page = await page.Fill("Фамилия, имя и отчество", "Лесова  Инна Олеговна").PressAsync("Сохранить имя");

        Assert.Equal("Лесова Инна Олеговна", page.Value("Фамилия, имя и отчество"));
    }

    private static Task<TestPage> PressAsync(TestPage page, string district) =>
        page.PressAsync(
            TestPage.Fold(
                page.Document.QuerySelectorAll("button.choice")
                    .First(b => b.TextContent.Contains(district, StringComparison.Ordinal))
                    .TextContent
            )
        );
}
