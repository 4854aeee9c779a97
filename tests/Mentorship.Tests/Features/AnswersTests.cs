using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features;

/// <summary>What every answer carries, whatever the page.</summary>
public sealed class AnswersTests(RoutesWorld world) : IClassFixture<RoutesWorld>
{
    [Theory]
    [InlineData("guest")]
    [InlineData("curator")]
    [InlineData("administrator")]
    public async Task Every_page_has_a_policy_without_inline_code_and_may_not_be_framed_or_sniffed(string who)
    {
        var site = await world.SiteAsync(who);
        foreach (
            var rule in RouteTable.Rules.Where(r =>
                r.Method == "GET" && !r.Route.Contains('{', StringComparison.Ordinal)
            )
        )
        {
            using var answer = await site.GetAsync(rule.Route);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                Assert.True(answer.Headers.CacheControl?.NoStore, rule.Route);
        }
    }

    [Fact]
    public async Task Cookies_are_closed_to_scripts_and_to_other_sites()
    {
        var site = world.Site();
        using var answer = await site.GetAsync("/account/sign-in");
        foreach (var cookie in answer.Headers.GetValues("Set-Cookie").Select(c => c.ToLowerInvariant()))
        {
            Assert.Contains("httponly", cookie, StringComparison.Ordinal);
            Assert.Contains("samesite", cookie, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/organisations/not-an-id", HttpStatusCode.NotFound)]
    [InlineData("/error/403", HttpStatusCode.Forbidden)]
    [InlineData("/error/500", HttpStatusCode.InternalServerError)]
    public async Task An_error_is_a_page_in_Russian_with_a_way_out(string address, HttpStatusCode status)
    {
        var page = await (await world.SiteAsync("curator")).OpenAsync(address);

        page.Expect(status);
        Assert.Matches("[А-Яа-я]{4,}", page.Heading);
        Assert.NotEmpty(page.Document.QuerySelectorAll("main a[href]"));
    }

    [Fact]
    public async Task A_null_sign_breaks_neither_a_file_nor_the_page_of_an_error()
    {
        var site = await world.SiteAsync("curator");
        using var file = await site.GetAsync("/people.xlsx?q=a%00b");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);

        using var body = new StringContent("Surname=a%00b", null, "application/x-www-form-urlencoded");
        using var answer = await site.PostAsync("/people", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Запрос не понят", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_far_too_large_is_refused_in_words()
    {
        var site = await world.SiteAsync("curator");
        using var body = new ByteArrayContent(new byte[65 * 1024 * 1024]);
        using var answer = await site.PostAsync("/roadmaps/import", body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Файл слишком большой", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_answers_without_signing_in(string address)
    {
        using var answer = await world.Site().GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task An_address_that_leads_away_is_not_followed_after_signing_in()
    {
        var district = await world.Given.DistrictAsync();
        var member = await world.Given.MemberAsync(district, Role.Methodist);
        var page = await world.Site().OpenAsync("/account/sign-in?returnUrl=https%3A%2F%2Fevil.example%2F");

        page = await page.Fill("Электронная почта", member.Email).Fill("Пароль", member.Password).PressAsync("Войти");

        Assert.Equal("/", page.Path);
    }
}
