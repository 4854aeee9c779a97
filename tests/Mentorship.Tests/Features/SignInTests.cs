using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features;

public sealed class SignInTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_curator_signs_in_and_sees_his_district()
    {
        var district = await portal.Given.DistrictAsync();
        var curator = await portal.Given.MemberAsync(district, Role.Curator);
        var site = await portal.SignedInAsync(curator);

        var page = await site.OpenAsync("/");

        page.Expect(HttpStatusCode.OK);
        Assert.Contains(district.Name, page.Document.QuerySelector(".where")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_keeps_what_was_typed_and_says_what_to_check()
    {
        var site = portal.Site();
        var page = await site.OpenAsync("/account/sign-in");

        page = await page.Fill("Электронная почта", "nobody@priobr.example")
            .Fill("Пароль", "не тот")
            .PressAsync("Войти");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("nobody@priobr.example", page.Value("Электронная почта"));
        Assert.Equal("Почта или пароль не подошли. Проверьте раскладку и Caps Lock.", page.Error("Пароль"));
    }
}
