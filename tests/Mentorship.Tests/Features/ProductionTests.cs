using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features;

public sealed class ProductionHost : PortalHost
{
    protected override string Environment => "Production";
}

/// <summary>What changes outside Development: secure cookies, and nothing that only the demo needs.</summary>
public sealed class ProductionTests(ProductionHost portal) : IClassFixture<ProductionHost>
{
    [Fact]
    public async Task Every_cookie_is_sent_by_HTTPS_only()
    {
        using var answer = await portal.Site().GetAsync("/account/sign-in");

        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_sign_in_page_shows_no_sign_ins_of_the_demo()
    {
        var page = await portal.Site().OpenAsync("/account/sign-in");

        Assert.DoesNotContain(Web.Data.Demo.DemoSignIns.Password, page.Text, StringComparison.Ordinal);
    }
}
