using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Orders;

/// <summary>What the words of an order that assigns pairs depend on.</summary>
/// <param name="IsOfWorkers">Workers mentor workers in some of them: article 351.8.</param>
/// <param name="HaveAgreements">Some of their mentors have signed the additional agreement already.</param>
/// <param name="LackAgreements">Some have not.</param>
/// <param name="ArePupils">Nobody who mentors is grown up: a child is not told to write a programme.</param>
public sealed record AssignedPairs(
    PairsNamed Named,
    bool IsOfWorkers,
    bool HaveAgreements,
    bool LackAgreements,
    bool ArePupils
)
{
    /// <summary>While nobody knows which.</summary>
    public static readonly AssignedPairs Several = new(PairsNamed.Several, false, false, false, false);

    /// <summary>One mentor and one mentee.</summary>
    public bool IsOne => Named is { Pairs: 1, Groups: 0 };

    /// <remarks>The pairs come with their members.</remarks>
    public static AssignedPairs Of(IReadOnlyCollection<Pair> pairs, IReadOnlySet<Guid> pupils)
    {
        var paid = pairs.Where(p => p.IsOfWorkers).SelectMany(p => p.Mentors).Where(m => m.IsWorker).ToList();
        return new(
            PairsNamed.Of(pairs),
            paid.Count > 0,
            paid.Exists(m => m.AgreementNumber is not null),
            paid.Exists(m => m.AgreementNumber is null),
            pairs.SelectMany(p => p.Mentors).All(m => pupils.Contains(m.PersonId))
        );
    }
}
