using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Data.Demo.Mentoring;

/// <summary>Pairs of two school years with what they rest on.</summary>
public sealed record DemoMentoring(
    IReadOnlyList<MentoringForm> Forms,
    IReadOnlyList<MentoringKind> Kinds,
    IReadOnlyList<ConsentText> Texts
)
{
    public static readonly DemoMentoring None = new([], [], []);

    public IReadOnlyList<Pair> Pairs { get; init; } = [];
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>Schools' own, as they came on paper.</summary>
    public IReadOnlyList<Order> Orders { get; init; } = [];
}
