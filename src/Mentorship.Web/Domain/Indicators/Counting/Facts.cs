using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Indicators.Counting;

/// <summary>Somebody's days in a pair.</summary>
/// <param name="OrganisationId">Where from: the place of work or study that the pair names.</param>
/// <param name="KindId">The kind of mentoring.</param>
/// <param name="From">His first day in the pair.</param>
/// <param name="To">His last one, planned or real.</param>
/// <param name="ApprovedOn">None: the pair is a draft.</param>
public sealed record Term(
    Guid PairId,
    Guid? OrganisationId,
    Guid KindId,
    bool IsMentor,
    bool IsCounted,
    DateOnly From,
    DateOnly To,
    DateOnly? ApprovedOn
)
{
    /// <summary>The first day in force; of a draft never.</summary>
    public DateOnly Begins { get; } =
        ApprovedOn is not { } approved ? DateOnly.MaxValue
        : approved > From ? approved
        : From;

    public bool IsDraft => ApprovedOn is null;

    /// <summary>In force on the day, or on any day since the beginning, as the indicator says.</summary>
    public bool Counts(Span span, DateOnly? since, DateOnly day) =>
        IsCounted && Begins <= day && Begins <= To && (span == Span.InForce ? day <= To : since is null || since <= To);
}

/// <summary>Somebody who is or was in a pair, without a name.</summary>
/// <param name="Terms">In the order of their first days in force.</param>
public sealed record PersonFact(
    Guid Id,
    PersonKind Kind,
    DateOnly? BornOn,
    DateOnly? TeachingSince,
    IReadOnlyList<Term> Terms
)
{
    public int? AgeOn(DateOnly day) => BornOn is { } born ? Person.Years(born, day) : null;

    /// <summary>The third anniversary is included, as in the registry.</summary>
    public bool IsYoungTeacher(DateOnly day) => TeachingSince <= day && TeachingSince >= day.AddYears(-3);
}

/// <summary>An organisation of the district.</summary>
public sealed record BodyFact(Guid Id, string Name, OrganisationKind Kind, DateOnly ActiveFrom, DateOnly? ActiveTo)
{
    public bool IsActiveOn(DateOnly day) => ActiveFrom <= day && (ActiveTo is null || day <= ActiveTo);
}

/// <summary>A denominator as it was entered.</summary>
public sealed record NumberFact(Guid OrganisationId, StatisticKind Kind, DateOnly On, int Value, string Source);

/// <summary>Something that an organisation has for a time.</summary>
/// <param name="KindId">Of a local act.</param>
public sealed record HoldingFact(Guid OrganisationId, Holding What, Guid? KindId, DateOnly From, DateOnly? To)
{
    /// <summary>A roadmap of mentoring students does not make the teachers' model.</summary>
    public bool IsOfStudentsOnly { get; init; }

    public bool IsOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>Somebody's leading post: a head or a deputy.</summary>
public sealed record LeaderFact(Guid PersonId, Guid OrganisationId, DateOnly From, DateOnly? To)
{
    public bool IsOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>A value that a person has entered.</summary>
public sealed record EnteredFact(
    Guid IndicatorId,
    Guid? OrganisationId,
    DateOnly On,
    decimal Amount,
    int? Whole,
    string Source
);

/// <summary>Somebody who is at an organisation on the day that is asked about, in a pair or not.</summary>
public sealed record PresentFact(
    Guid PersonId,
    PersonKind Kind,
    DateOnly? BornOn,
    DateOnly? TeachingSince,
    Guid OrganisationId
);

/// <summary>All that the indicators of a district are counted from; what is true on any day follows from it.</summary>
public sealed record Facts(
    IReadOnlyList<PersonFact> People,
    IReadOnlyList<BodyFact> Bodies,
    IReadOnlyList<NumberFact> Numbers,
    IReadOnlyList<HoldingFact> Holdings,
    IReadOnlyList<LeaderFact> Leaders,
    IReadOnlyList<EnteredFact> Entered
)
{
    public static readonly Facts None = new([], [], [], [], [], []);

    public IReadOnlyDictionary<Guid, BodyFact> BodyOf { get; } = Bodies.ToDictionary(b => b.Id);

    /// <summary>Children and grown-ups are never counted together.</summary>
    public ILookup<PersonKind, PersonFact> PeopleOf { get; } = People.ToLookup(p => p.Kind);

    /// <summary>The first day that any counted pair was in force; there is nothing to see before it.</summary>
    public DateOnly? FirstDay { get; } =
        People.SelectMany(p => p.Terms).Where(t => t.IsCounted && !t.IsDraft).Select(t => (DateOnly?)t.Begins).Min();
}
