using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Programmes;

/// <summary>What belongs to one pair and is seen by whoever sees the pair.</summary>
public abstract class PairOwned : DistrictOwned
{
    protected PairOwned() { }

    protected PairOwned(Pair pair)
        : base(pair.DistrictId)
    {
        (PairId, Pair) = (pair.Id, pair);
    }

    public Guid PairId { get; private set; }
    public Pair Pair { get; private set; } = null!;
}
