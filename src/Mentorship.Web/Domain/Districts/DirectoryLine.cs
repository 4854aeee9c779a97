using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Districts;

/// <summary>A line of a list that a district keeps for itself: what people are appointed to, which acts there are.</summary>
public abstract class DirectoryLine : DistrictOwned
{
    protected DirectoryLine() { }

    protected DirectoryLine(Guid districtId, int place)
        : base(districtId)
    {
        Place = place;
    }

    /// <summary>Which organisations are asked to have it; the others may.</summary>
    public OrganisationKinds ExpectedFrom { get; protected set; } = OrganisationKinds.None;

    /// <summary>No longer offered; what was made with it stays.</summary>
    public bool IsRetired { get; private set; }

    public int Place { get; private set; }

    public void Retire() => IsRetired = true;

    public void Restore() => IsRetired = false;
}
