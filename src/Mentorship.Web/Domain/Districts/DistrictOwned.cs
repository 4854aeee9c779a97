namespace Mentorship.Web.Domain.Districts;

/// <summary>
/// A row that belongs to a district: its key is (district, id), every reference to it carries the district too,
/// so that it cannot even point into another one.
/// </summary>
public abstract class DistrictOwned
{
    protected DistrictOwned() { }

    protected DistrictOwned(Guid districtId)
    {
        DistrictId = districtId;
        Id = Guid.CreateVersion7();
    }

    public Guid DistrictId { get; private set; }

    public Guid Id { get; private set; }
}
