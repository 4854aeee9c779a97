namespace Mentorship.Web.Domain.Accounts;

/// <summary>
/// User × district × role × organisation. Not a row of the district: it is read before the district is known.
/// It is never deleted, so that the journal can always name who acted.
/// </summary>
public sealed class Membership
{
    private Membership() { }

    public Membership(Guid userId, Guid districtId, Role role, Guid? organisationId, DateTimeOffset createdAt)
    {
        Id = Guid.CreateVersion7();
        UserId = userId;
        DistrictId = districtId;
        CreatedAt = createdAt;
        Become(role, organisationId);
    }

    public Guid Id { get; private set; }
    public Guid UserId { get; private set; }
    public Guid DistrictId { get; private set; }
    public Role Role { get; private set; }

    /// <summary>The school of a coordinator; where a curator or a methodist works.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The person of the registry that the user is, when known.</summary>
    public Guid? PersonId { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The membership that took over the duties of this one.</summary>
    public Guid? SuccessorId { get; private set; }

    public bool IsActive => EndedAt is null;

    public void Become(Role role, Guid? organisationId)
    {
        if (role is Role.Coordinator or Role.Mentor && organisationId is null)
            throw new RuleBroken("Выберите организацию: без неё школьный куратор ничего не увидит.", "OrganisationId");
        Role = role;
        OrganisationId = role is Role.Observer ? null : organisationId;
    }

    public void BelongsTo(Guid? personId) => PersonId = personId;

    public void End(DateTimeOffset at) => EndedAt ??= at;

    public void Resume() => (EndedAt, SuccessorId) = (null, null);

    /// <summary>The duties go to a successor in the same district, and this membership ends.</summary>
    public void HandOver(Membership successor, DateTimeOffset at)
    {
        if (successor.DistrictId != DistrictId || successor.Id == Id || !successor.IsActive)
            throw new RuleBroken("Преемник должен работать в том же районе.", "SuccessorId");
        SuccessorId = successor.Id;
        End(at);
    }
}
