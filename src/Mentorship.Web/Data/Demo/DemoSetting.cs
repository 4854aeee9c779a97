using Mentorship.Web.Data.Demo.Places;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Data.Demo;

/// <summary>What every maker of one demo district needs to know.</summary>
public sealed record DemoSetting(
    DemoSize Size,
    District District,
    DistrictPlace Place,
    IReadOnlyList<Village> Villages,
    DateOnly Day,
    DemoRandom Random
)
{
    public SchoolYear Year { get; } = SchoolYear.Of(Day);
}
