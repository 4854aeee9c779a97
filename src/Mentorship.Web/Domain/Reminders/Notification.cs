using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;

namespace Mentorship.Web.Domain.Reminders;

public enum ReminderKind
{
    /// <summary>Some days are left.</summary>
    Before,
    Today,

    /// <summary>The day has just passed.</summary>
    Overdue,

    /// <summary>Once a week: what is late, returned or due within it.</summary>
    Digest,

    /// <summary>Overdue for so long that the person of the control clause is told.</summary>
    Escalation,

    /// <summary>The curator asked by hand.</summary>
    Nudge,

    /// <summary>A letter has come.</summary>
    Letter,

    /// <summary>Consents end soon.</summary>
    Consent,

    /// <summary>The department has opened names of the school's children.</summary>
    Opening,

    /// <summary>Another school asks for a mentor of this one: its head has to agree.</summary>
    Release,

    /// <summary>The return of a period is waited for.</summary>
    Return,

    /// <summary>Somebody of the school goes to another one.</summary>
    Departure,

    /// <summary>Somebody comes from another school of the district.</summary>
    Arrival,

    /// <summary>Somebody of a pair has answered that it is hard or does not fit.</summary>
    Fit,
}

/// <summary>What a member was told on a day about the duties of one roadmap or of one letter; derived from them, so not journalled.</summary>
public sealed class Notification : DistrictOwned
{
    private Notification() { }

    public Notification(
        Guid districtId,
        Guid membershipId,
        ReminderKind kind,
        Guid roadmapId,
        IEnumerable<Guid> obligations,
        int othersLate,
        DateOnly on,
        DateTimeOffset at,
        bool inPortal = true
    )
        : base(districtId)
    {
        (MembershipId, Kind, RoadmapId, OnDay, CreatedAt) = (membershipId, kind, roadmapId, on, at);
        ObligationIds = [.. obligations];
        (OthersLate, InPortal) = (othersLate, inPortal);
    }

    /// <summary>A letter has come, or waits to be read.</summary>
    public static Notification OfLetter(
        Letter letter,
        Guid membershipId,
        ReminderKind kind,
        DateOnly on,
        DateTimeOffset at
    ) => new(letter.DistrictId, membershipId, kind, letter.Id, on, at);

    private Notification(
        Guid districtId,
        Guid membershipId,
        ReminderKind kind,
        Guid letterId,
        DateOnly on,
        DateTimeOffset at
    )
        : base(districtId)
    {
        (MembershipId, Kind, LetterId, OnDay, CreatedAt) = (membershipId, kind, letterId, on, at);
        InPortal = true;
    }

    /// <summary>Consents of a member's people end soon.</summary>
    public static Notification OfConsents(
        Guid districtId,
        Guid membershipId,
        IEnumerable<Guid> consents,
        DateOnly on,
        DateTimeOffset at,
        bool inPortal = true
    ) => new(districtId, membershipId, consents, on, at) { InPortal = inPortal };

    private Notification(Guid districtId, Guid membershipId, IEnumerable<Guid> consents, DateOnly on, DateTimeOffset at)
        : base(districtId)
    {
        (MembershipId, Kind, OnDay, CreatedAt) = (membershipId, ReminderKind.Consent, on, at);
        (ConsentIds, InPortal) = ([.. consents], true);
    }

    /// <summary>Names of the children of a member's school are open to somebody of the department.</summary>
    public static Notification OfOpening(NamesOpening opening, Guid membershipId, DateOnly on, DateTimeOffset at) =>
        new(opening.DistrictId, membershipId, ReminderKind.Opening, on, at) { OpeningId = opening.Id };

    /// <summary>A teacher of a member's school is to mentor in another.</summary>
    public static Notification OfRelease(Pair pair, Guid membershipId, DateOnly on, DateTimeOffset at) =>
        new(pair.DistrictId, membershipId, ReminderKind.Release, on, at) { PairId = pair.Id };

    /// <summary>A pair of a member's school calls for help.</summary>
    public static Notification OfFit(FitQuestion question, Guid membershipId, DateOnly on, DateTimeOffset at) =>
        new(question.DistrictId, membershipId, ReminderKind.Fit, on, at) { PairId = question.PairId };

    /// <summary>The return of a member's organisation is waited for.</summary>
    public static Notification OfReturn(MonitoringPeriod period, Guid membershipId, DateOnly on, DateTimeOffset at) =>
        new(period.DistrictId, membershipId, ReminderKind.Return, on, at) { PeriodId = period.Id };

    /// <summary>Somebody goes from one school of the district to another: each is told.</summary>
    public static Notification OfMove(
        Person person,
        Guid membershipId,
        bool isArrival,
        DateOnly on,
        DateTimeOffset at
    ) =>
        new(person.DistrictId, membershipId, isArrival ? ReminderKind.Arrival : ReminderKind.Departure, on, at)
        {
            PersonId = person.Id,
        };

    private Notification(Guid districtId, Guid membershipId, ReminderKind kind, DateOnly on, DateTimeOffset at)
        : base(districtId)
    {
        (MembershipId, Kind, OnDay, CreatedAt, InPortal) = (membershipId, kind, on, at, true);
    }

    public Guid MembershipId { get; private set; }
    public ReminderKind Kind { get; private set; }
    public Guid? RoadmapId { get; private set; }
    public Guid? LetterId { get; private set; }
    public Guid[]? ConsentIds { get; private set; }
    public Guid? PairId { get; private init; }
    public Guid? OpeningId { get; private init; }
    public Guid? PeriodId { get; private init; }
    public Guid? PersonId { get; private init; }
    public Guid[] ObligationIds { get; private set; } = [];

    /// <summary>Other organisations that were late in this roadmap at that time.</summary>
    public int OthersLate { get; private set; }

    /// <summary>The district's day: nobody is told the same twice in it.</summary>
    public DateOnly OnDay { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>False when the member wants this kind by mail only.</summary>
    public bool InPortal { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }

    public int Count => ObligationIds.Length;

    public string Link =>
        LetterId is { } letter ? $"/letters/{letter}"
        : PairId is { } pair
            ? Kind == ReminderKind.Fit ? $"/pairs/{pair}/meetings#h-fit"
                : $"/pairs/{pair}"
        : OpeningId is not null ? "/people/openings"
        : PersonId is { } person ? $"/people/{person}"
        : PeriodId is { } period ? $"/monitoring/{period}"
        : ConsentIds is [var only] ? $"/consents/{only}"
        : ConsentIds is not null ? "/consents?soon=yes"
        : LinkOf(RoadmapId!.Value, ObligationIds);

    /// <summary>One duty opens its card, several the list of duties of the roadmap.</summary>
    public static string LinkOf(Guid roadmap, IReadOnlyList<Guid> obligations) =>
        obligations is [var only] ? $"/obligations/{only}" : $"/obligations/list?roadmap={roadmap}";

    public void Read(DateTimeOffset at) => ReadAt ??= at;
}
