using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Monitoring;

/// <summary>Who of the department or its centre looks through a part of the returns: each direction has a specialist of its own.</summary>
public sealed class BlockOwner : DistrictOwned
{
    private BlockOwner() { }

    public BlockOwner(Membership owner, Block block)
        : base(owner.DistrictId)
    {
        Block = block;
        PassTo(owner);
    }

    public Block Block { get; private set; }
    public Guid MembershipId { get; private set; }

    /// <exception cref="RuleBroken">Returns are accepted by a curator or a methodist.</exception>
    public void PassTo(Membership owner)
    {
        if (owner.Role is not (Role.Curator or Role.Methodist))
            throw new RuleBroken("Части принимает муниципальный куратор или методист.", nameof(MembershipId));
        MembershipId = owner.Id;
    }
}
