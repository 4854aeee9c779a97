using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Hosting;
using Xunit;

namespace Mentorship.Tests.Features.Account;

/// <summary>Outside Development a request's host is never believed: a letter with a token would lead wherever it says.</summary>
public sealed class PublicAddressTests
{
    [Fact]
    public async Task Without_an_address_no_letter_is_written_and_the_page_says_whom_to_ask()
    {
        await using var portal = new Elsewhere(publicUrl: "");
        await portal.InitializeAsync();
        var who = await portal.Given.MemberAsync(await portal.Given.DistrictAsync(), Role.Curator);

        var page = await AskAsync(portal, who);

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Portal__PublicUrl"));
        Assert.Empty(await portal.OutboxAsync());
    }

    [Fact]
    public async Task With_an_address_letters_lead_there_whatever_host_was_asked()
    {
        await using var portal = new Elsewhere(publicUrl: "https://nastavnik.priobr.example/portal/");
        await portal.InitializeAsync();
        var who = await portal.Given.MemberAsync(await portal.Given.DistrictAsync(), Role.Curator);

        await AskAsync(portal, who);

        Assert.Contains(
            "https://nastavnik.priobr.example/portal/account/password/reset/",
            await portal.LastLetterAsync(who.Email),
            StringComparison.Ordinal
        );
    }

    private static async Task<TestPage> AskAsync(PortalHost portal, SignIn who)
    {
        var site = portal.Site();
        site.Client.BaseAddress = new Uri("https://evil.example");
        return await (await site.OpenAsync("/account/password/forgot"))
            .Fill("Электронная почта", who.Email)
            .PressAsync("Прислать ссылку");
    }

    private sealed class Elsewhere(string publicUrl) : PortalHost, IAsyncDisposable
    {
        protected override string Environment => "Production";

        protected override void Configure(IWebHostBuilder host)
        {
            base.Configure(host);
            host.UseSetting("Portal:PublicUrl", publicUrl);
        }

        async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
    }
}
