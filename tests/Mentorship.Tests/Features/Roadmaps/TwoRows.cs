using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Roadmaps;

internal static class TwoRows
{
    /// <summary>A roadmap of two rows in force, each due from two schools.</summary>
    public static async Task<(District District, Roadmap Roadmap)> TwoRowsAsync(this PortalHost portal)
    {
        var district = await portal.Given.DistrictAsync();
        await portal.Given.OrganisationAsync(district, OrganisationKind.Department, "УО");
        await portal.Given.OrganisationAsync(district);
        await portal.Given.OrganisationAsync(district);
        var roadmap = await portal.Given.RoadmapAsync(
            portal.Database,
            district,
            [
                new("1.1", "Назначение кураторов", "До 1 марта 2027 г.", Schools),
                new("1.2", "Слёт", "До 1 апреля 2027 г.", Schools),
            ]
        );
        return (district, roadmap);
    }
}
