using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps;

/// <summary>A draft whose rows nobody has looked at, open before its curator.</summary>
public abstract class RoadmapTextPages(PortalHost portal) : IClassFixture<PortalHost>
{
    protected PortalHost Portal => portal;

    protected Given Given => portal.Given;

    private protected static GivenActivity Row(string number, string deadline) =>
        new(number, $"Дело {number}", deadline, GivenRoadmaps.Schools);

    private protected async Task<(World World, TestSite Site)> OpenAsync(params GivenActivity[] rows)
    {
        var world = await WorldAsync(rows);
        return (world, await portal.SignedInAsync(await Given.MemberAsync(world.District, Role.Curator)));
    }

    private protected async Task<World> WorldAsync(params GivenActivity[] rows)
    {
        var district = await Given.DistrictAsync();
        await Given.OrganisationAsync(district);
        var roadmap = await Given.DraftRoadmapAsync(district, rows);
        await portal.Database.ExecuteAsync(
            $"update activity set is_confirmed = false where district_id = '{district.Id}'"
        );
        return new(district, roadmap);
    }

    private protected sealed record World(District District, Roadmap Roadmap)
    {
        public string Text => $"/roadmaps/{Roadmap.Id}/text";
    }
}
