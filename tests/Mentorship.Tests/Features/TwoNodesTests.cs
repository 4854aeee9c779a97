using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Mentorship.Tests.Features;

public sealed class TwoNodesTests(PortalHost first) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_session_begun_on_one_node_goes_on_on_another()
    {
        var district = await first.Given.DistrictAsync();
        var curator = await first.Given.MemberAsync(district, Role.Curator);
        var site = await first.SignedInAsync(curator);
        await using var second = first.AnotherNode();
        var client = second.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false }
        );
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", site.CookieHeader);

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
