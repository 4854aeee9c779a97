using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;

namespace Mentorship.Web.Domain.Monitoring.Counting;

/// <param name="Last">The last day, planned or real.</param>
/// <param name="ApprovedOn">None: a draft.</param>
public sealed record PairFact(
    Guid Id,
    Guid OrganisationId,
    Guid FormId,
    bool IsCounted,
    DateOnly From,
    DateOnly Last,
    DateOnly? ApprovedOn
)
{
    public bool IsInForceOn(DateOnly day) => IsCounted && ApprovedOn <= day && From <= day && day <= Last;
}

public sealed record ProgrammeFact(Guid OrganisationId, DateOnly ApprovedOn, DateOnly? CompletedOn);

public sealed record OrderFact(Guid IssuerId, string Number, DateOnly IssuedOn);

public sealed record RoadmapFact(Guid Id, string Title);

/// <param name="DoneOn">The day on which what was accepted had been submitted.</param>
public sealed record DutyFact(
    Guid OrganisationId,
    Guid RoadmapId,
    DateOnly DueOn,
    DateOnly? DoneOn,
    DateOnly Since,
    DateOnly? GoneOn,
    bool IsRecommended
)
{
    /// <summary>What was done before the portal knew of it is nowhere counted: in time or late, nobody knows.</summary>
    public bool IsExpectedOn(DateOnly day) => !(DoneOn < Since) && Since <= day && (GoneOn is null || GoneOn > day);

    public bool IsDoneOn(DateOnly day) => IsExpectedOn(day) && DoneOn <= day;

    public bool IsOverdueOn(DateOnly day) => IsExpectedOn(day) && !IsDoneOn(day) && DueOn < day && !IsRecommended;
}

/// <summary>All that returns are prefilled from; what was true on the day follows from it.</summary>
public sealed record QuarterFacts(
    IndicatorCount Count,
    IReadOnlyList<Indicator> Indicators,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<PairFact> Pairs,
    IReadOnlyList<ProgrammeFact> Programmes,
    IReadOnlyList<OrderFact> Orders,
    IReadOnlyList<RoadmapFact> Roadmaps,
    IReadOnlyList<DutyFact> Duties,
    IReadOnlyList<ActKind> ActKinds,
    IReadOnlyList<ActFacts> Acts,
    IReadOnlyDictionary<Guid, string?> Sites
)
{
    public Facts Registry => Count.Facts;
}
