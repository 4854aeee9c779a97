namespace Mentorship.Web.Access;

/// <summary>
/// The district that a request, a job or a verb works in. Two things obey it: the named filter of EF and, through
/// <c>portal.district</c>, the row-level security of PostgreSQL.
/// </summary>
public sealed class DistrictScope
{
    public Guid? DistrictId { get; private set; }

    public void Enter(Guid? districtId) => DistrictId = districtId;
}
