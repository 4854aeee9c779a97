using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs;

/// <summary>A pair as lists and its card show it.</summary>
public sealed class PairRow
{
    public Guid Id { get; init; }
    public Guid OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public string OrganisationFull { get; init; } = "";
    public Guid FormId { get; init; }
    public string Form { get; init; } = "";
    public Guid KindId { get; init; }
    public string Kind { get; init; } = "";
    public bool NeedsOrder { get; init; }
    public bool NeedsProgramme { get; init; }
    public bool OneMentee { get; init; }
    public bool OneMentor { get; init; }
    public int? ShortestMonths { get; init; }
    public int? LongestMonths { get; init; }
    public Direction Direction { get; init; }
    public string? RoleModel { get; init; }
    public string? Subject { get; init; }
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public MeetingRhythm Rhythm { get; init; }
    public PairState State { get; init; }
    public DateOnly? ApprovedOn { get; init; }
    public DateOnly? EndedOn { get; init; }
    public IReadOnlyList<MemberRow> Members { get; init; } = [];
    public IReadOnlyList<PairOrderRow> Orders { get; init; } = [];

    /// <summary>What it still needs: of a draft, and of a pair in force where that was asked.</summary>
    public IReadOnlyList<PairNeed> Needs { get; set; } = [];

    /// <summary>The reader sees the papers of all its people.</summary>
    public bool KnowsPapers { get; set; } = true;

    /// <summary>A mentor of another school whose head has not agreed yet: his card is not open to the pair's school.</summary>
    public bool IsLent(MemberRow member) =>
        IsDraft
        && member is { ReleasedOn: null, OrganisationId: not null }
        && member.OrganisationId != OrganisationId
        && member.IsWorker;

    public IEnumerable<MemberRow> Mentors => Members.Where(m => m.IsMentor);
    public IEnumerable<MemberRow> Mentees => Members.Where(m => !m.IsMentor);
    public bool IsGroup => Mentees.Skip(1).Any();

    /// <summary>As <see cref="Pair.IsOfWorkers"/>.</summary>
    public bool IsOfWorkers => Mentees.Any(m => m.IsWorker);

    /// <summary>The day that the page speaks of.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Whoever stands there on the day: a change that lies ahead names nobody yet.</summary>
    public IReadOnlyList<MemberRow> MentorsNow => SideOn.Of(Mentors, Day, m => (m.From, m.To));
    public IReadOnlyList<MemberRow> MenteesNow => SideOn.Of(Mentees, Day, m => (m.From, m.To));

    public IReadOnlyList<MemberRow> MentorsComing => SideOn.After(Mentors, Day, m => (m.From, m.To));
    public IReadOnlyList<MemberRow> MenteesComing => SideOn.After(Mentees, Day, m => (m.From, m.To));

    /// <summary>Somebody whom the group can go on without: there are others on his side.</summary>
    public bool MayLetGo(MemberRow member) =>
        member.LeftBy is null
        && member.To >= Day
        && Members.Any(m => m.IsMentor == member.IsMentor && m.Id != member.Id && m.LeftBy is null && m.To >= Day);

    /// <summary>Papers and facts that it should have: of a pair in force too.</summary>
    public IEnumerable<PairNeed> Lacking => Needs.Where(n => !n.IsMet && n.Kind is not (NeedKind.Age or NeedKind.Term));

    public int InTheWay => Needs.Count(n => n.IsInTheWay);

    /// <summary>Nothing is missing for the order that puts it in force.</summary>
    public bool IsReady => IsDraft && NeedsOrder && InTheWay == 0 && KnowsPapers && Waiting is null;
    public bool IsDraft => State == PairState.Draft;

    /// <summary>In force, and not over: its papers have to hold.</summary>
    public bool IsGoingOn => State == PairState.Approved && LastDay >= Day;
    public bool IsOpen => State is PairState.Draft or PairState.Approved;
    public DateOnly LastDay => EndedOn ?? To;
    public PairTerm Term => new(State, From, To, EndedOn);

    /// <summary>The order that put it in force.</summary>
    public PairOrderRow? Assigned => Orders.FirstOrDefault(o => o.Act == PairAct.Assign && o.DoneOn is not null);

    /// <summary>The last day that its orders name.</summary>
    public DateOnly? OrderedTo =>
        Orders.Where(o => o is { DoneOn: not null, Act: PairAct.Assign or PairAct.Extend }).Max(o => o.On);

    /// <summary>It was extended, and no order says so.</summary>
    public bool IsBeyondOrder => State == PairState.Approved && NeedsOrder && OrderedTo < To;

    /// <summary>An order that puts it in force, changes or ends it and waits for its number.</summary>
    public PairOrderRow? Waiting => Orders.FirstOrDefault(o => o.DoneOn is null && o.Act != PairAct.Programme);

    /// <summary>The term has run out and nobody has said how it ended.</summary>
    public bool IsForgottenOn(DateOnly day) => Term.On(day) == PairStanding.Forgotten;

    /// <summary>In the word of the screen; of a draft also how far it is from an order.</summary>
    public (StateMark Mark, string Word) Standing(DateOnly today) =>
        State switch
        {
            PairState.Draft when Waiting is not null => (StateMark.Check, "в проекте приказа"),
            PairState.Draft when InTheWay > 0 => (StateMark.Ask, "черновик"),
            PairState.Draft when !KnowsPapers => (StateMark.None, "черновик"),
            PairState.Draft when NeedsOrder => (StateMark.Work, "готова к приказу"),
            PairState.Draft => (StateMark.Work, "можно закрепить"),
            _ => Term.Said(today),
        };

    public PairFacts Facts =>
        new(OrganisationId, From, To)
        {
            PairId = Id,
            ShortestMonths = ShortestMonths,
            LongestMonths = LongestMonths,
            Members =
            [
                // Whoever has left is asked for nothing any more.
                .. Members
                    .Where(m => m.To >= (Day < LastDay ? Day : LastDay))
                    .Select(m => new MemberFacts(m.PersonId, m.PersonKind, m.BornOn, m.IsMentor)
                    {
                        MemberId = m.Id,
                        OrganisationId = m.OrganisationId,
                        HasAgreement = m.AgreementNumber is not null,
                        IsReleased = m.ReleasedOn is not null,
                        IsGone = m.IsGone && EndedOn is null,
                    }),
            ],
        };
}

public sealed class MemberRow
{
    public Guid Id { get; init; }
    public Guid PersonId { get; init; }
    public bool IsMentor { get; init; }
    public bool IsWorker { get; init; }
    public PersonKind PersonKind { get; init; }
    public DateOnly? BornOn { get; init; }
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public Guid? OrganisationId { get; init; }
    public string? Organisation { get; set; }
    public string? AgreementNumber { get; init; }
    public DateOnly? AgreementOn { get; init; }
    public string? PaymentBasis { get; init; }
    public DateOnly? ReleasedOn { get; init; }
    public string? ReleasedByName { get; init; }
    public string? ReleasePaper { get; init; }

    /// <summary>His place there has ended.</summary>
    public bool IsGone { get; init; }

    /// <summary>Another took over from him.</summary>
    public EndInitiator? LeftBy { get; init; }

    /// <summary>It is decided that he makes room, and he still mentors.</summary>
    public bool IsLeavingOn(DateOnly day) => LeftBy is not null && To >= day;

    public string? LeftBecause { get; init; }
    public bool IsPassed { get; init; }
    public string? Post { get; init; }

    /// <summary>Where he is from, when the directory has no such organisation.</summary>
    public string? PlaceWords { get; init; }
    public string? Category { get; init; }
    public DateOnly? TeachingSince { get; init; }
    public int? Grade { get; init; }
    public string? Letter { get; init; }

    /// <summary>Null where the reader may not see it: a child is a class then.</summary>
    public string? Name { get; set; }
    public bool IsCollege { get; set; }
}

public sealed class PairOrderRow
{
    public Guid OrderId { get; init; }
    public string? Number { get; init; }
    public DateOnly? IssuedOn { get; init; }
    public string Title { get; init; } = "";
    public PairAct Act { get; init; }
    public DateOnly? DoneOn { get; init; }
    public DateOnly? On { get; init; }
    public Guid? ComerId { get; init; }
    public Guid? MemberId { get; init; }

    /// <summary>Who enters by it; null where the reader may not see the name.</summary>
    public string? Comer { get; set; }
}
