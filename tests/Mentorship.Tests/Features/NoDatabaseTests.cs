using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features;

/// <summary>The database goes away under the running portal.</summary>
public sealed class NoDatabaseTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Whoever_asks_reads_that_the_portal_is_being_served()
    {
        var district = await portal.Given.DistrictAsync();
        var site = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));
        await portal.Database.DisposeAsync();

        var page = await site.OpenAsync("/people");

        Assert.Equal("Портал сейчас обслуживают", page.Expect(HttpStatusCode.ServiceUnavailable).Heading);
    }
}
