using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;

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
    public IReadOnlyList<Destruction> Destructions { get; init; } = [];
    public IReadOnlyList<DemoFile> Scans { get; init; } = [];

    public IReadOnlyList<ProgrammeTemplate> Templates { get; init; } = [];
    public IReadOnlyList<Programme> Programmes { get; init; } = [];
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];
    public IReadOnlyList<FitQuestion> Questions { get; init; } = [];
    public IReadOnlyList<MentorReport> Reports { get; init; } = [];

    /// <summary>Schools' own, as they came on paper.</summary>
    public IReadOnlyList<Order> Orders { get; init; } = [];
}
