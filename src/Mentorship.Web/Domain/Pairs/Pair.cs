using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Domain.Pairs;

/// <summary>A mentor with a mentee, or a group of several: what every figure of mentoring is counted from.</summary>
public sealed partial class Pair : DistrictOwned
{
    public const int NumberMaxLength = 60;
    public const int SubjectMaxLength = 120;
    public const int GoalMaxLength = 2000;
    public const int ResultMaxLength = 2000;
    public const int LinkMaxLength = 500;
    public const int ReasonMaxLength = 500;
    public const int YoungestAge = 10;
    public const int MostYears = 5;
    public const int MostMembers = 40;

    private readonly List<PairMember> members = [];
    private readonly List<PairLink> links = [];
    private readonly List<PairOrder> orders = [];

    private Pair() { }

    public Pair(
        Organisation keeper,
        PairFrame frame,
        IReadOnlyList<Participant> mentors,
        IReadOnlyList<Participant> mentees
    )
        : base(keeper.DistrictId)
    {
        OrganisationId = keeper.Id;
        Organisation = keeper;
        Set(frame);
        if (mentors.Count == 0)
            throw new RuleBroken("Укажите наставника.", "Mentor");
        if (mentees.Count == 0)
            throw new RuleBroken("Укажите наставляемого.", "Mentee");
        if (mentors.Count + mentees.Count > MostMembers)
            throw new RuleBroken($"В группе не больше {MostMembers} человек. Разделите её на две.", "Mentee");
        if (OneMentor && mentors.Count > 1)
            throw new RuleBroken($"Вид «{frame.Kind.Name}» – с одним наставником. Выберите вид «группа».", "Mentor");
        MayHave(mentees.Count, frame.Kind);
        foreach (var mentor in mentors)
            Enter(mentor, true, From);
        foreach (var mentee in mentees)
            Enter(mentee, false, From);
        Join();
    }

    /// <summary>Keeps the pair: the mentee's organisation.</summary>
    public Guid OrganisationId { get; private set; }
    public Guid FormId { get; private set; }
    public Guid KindId { get; private set; }
    public Direction Direction { get; private set; }
    public string? RoleModel { get; private set; }
    public string? Subject { get; private set; }
    public string SubjectKey { get; private set; } = "";
    public bool OneMentor { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day that is planned; what ended earlier says so in <see cref="EndedOn"/>.</summary>
    public DateOnly To { get; private set; }

    /// <summary>«Что должно измениться».</summary>
    public string? Goal { get; private set; }

    /// <summary>«раз в неделю»</summary>
    public MeetingRhythm Rhythm { get; private set; }

    public PairState State { get; private set; }

    /// <summary>The day it was put in force: by an order, or by whoever keeps it where the kind needs none.</summary>
    public DateOnly? ApprovedOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }
    public EndInitiator? EndedBy { get; private set; }
    public string? EndedBecause { get; private set; }

    /// <summary>When a worker was told, or told others: three working days before the end (article 351.8).</summary>
    public DateOnly? NoticeOn { get; private set; }

    public string? Result { get; private set; }

    /// <summary>A case or a review on the organisation's site.</summary>
    public string? CaseLink { get; private set; }

    /// <summary>PostgreSQL's own counter of changes.</summary>
    public uint Version { get; private set; }

    public Organisation Organisation { get; private set; } = null!;
    public MentoringForm Form { get; private set; } = null!;
    public MentoringKind Kind { get; private set; } = null!;
    public IReadOnlyList<PairMember> Members => members;
    public IReadOnlyList<PairLink> Links => links;
    public IReadOnlyList<PairOrder> Orders => orders;

    public IEnumerable<PairMember> Mentors => members.Where(m => m.IsMentor);
    public IEnumerable<PairMember> Mentees => members.Where(m => !m.IsMentor);

    /// <summary>Of several mentees.</summary>
    public bool IsGroup => Mentees.Skip(1).Any();

    /// <summary>The last day, planned or real.</summary>
    public DateOnly LastDay => EndedOn ?? To;

    public bool IsInForceOn(DateOnly day) =>
        State != PairState.Draft && ApprovedOn <= day && From <= day && day <= LastDay;

    /// <summary>A mentor who works elsewhere than the pair is kept: both heads have to agree.</summary>
    public bool CrossesSchools =>
        members.Any(m => m is { IsMentor: true, IsWorker: true } && m.OrganisationId != OrganisationId);

    public bool IsOpen => State is PairState.Draft or PairState.Approved;

    /// <summary>
    /// Form, kind, term and words of a draft; of a pair in force only the words and, where its kind needs no order, a later
    /// last day.
    /// </summary>
    public void Change(PairFrame frame)
    {
        MustBeOpen();
        if (State == PairState.Approved)
        {
            if (frame.Form.Id != FormId || frame.Kind.Id != KindId || frame.From != From)
                throw new RuleBroken(
                    "Пара закреплена: форму, вид и начало меняют новым приказом. Прекратите её и закрепите новую."
                );
            if (frame.To < To)
                throw new RuleBroken("Закончить пару раньше можно на странице «Завершить».", nameof(To));
            if (frame.To > To && Kind.NeedsOrder)
                throw new RuleBroken(
                    "Срок назван в приказе: продлите его на карточке пары, «Продлить срок».",
                    nameof(To)
                );
        }
        if (frame.Kind.Id != KindId)
            MayHave(Mentees.Count(), frame.Kind);
        var (begun, planned) = (From, To);
        Set(frame);
        foreach (var member in members)
            member.Last(member.From == begun ? From : member.From, member.To == planned ? To : member.To);
        Join();
    }

    /// <summary>It goes on as it is, longer than planned.</summary>
    public void Extend(DateOnly to)
    {
        MayExtend(to);
        var planned = To;
        To = to;
        foreach (var member in members.Where(m => m.To == planned && m.LeftBy is null))
            member.Last(member.From, to);
        Join();
    }

    /// <summary>Asked when the extension is asked for, and again when its order is registered.</summary>
    /// <exception cref="RuleBroken">It cannot last until then, and why.</exception>
    public void MayExtend(DateOnly to)
    {
        if (State != PairState.Approved)
            throw new RuleBroken("Продлить можно закреплённую пару, окончание которой не решено.");
        if (to <= To)
            throw new RuleBroken($"Пара и так до {To:dd.MM.yyyy}. Укажите день позже.", nameof(To));
        MustMakeSense(From, to);
    }

    /// <summary>The order that names the pair is registered, or the kind needs none.</summary>
    public void Approve(DateOnly on)
    {
        if (State != PairState.Draft)
            throw new RuleBroken("Пара уже закреплена.");
        (State, ApprovedOn) = (PairState.Approved, on);
    }

    public void Name(PairOrder order) => orders.Add(order);

    private void Set(PairFrame frame)
    {
        var (from, to) = (frame.From, frame.To);
        MustMakeSense(from, to);
        (FormId, KindId, Form, Kind) = (frame.Form.Id, frame.Kind.Id, frame.Form, frame.Kind);
        Direction = frame.Form.Direction;
        OneMentor = frame.Kind.OneMentor;
        RoleModel = Text.Optional(frame.RoleModel, MentoringForm.RoleModelMaxLength, nameof(RoleModel));
        Subject = Text.Optional(frame.Subject, SubjectMaxLength, nameof(Subject));
        SubjectKey = Text.Key(Subject ?? "");
        Goal = Text.Block(frame.Goal, GoalMaxLength, nameof(Goal));
        (Rhythm, From, To) = (frame.Rhythm, from, to);
    }

    private static void MustMakeSense(DateOnly from, DateOnly to)
    {
        if (to < from)
            throw new RuleBroken("Последний день раньше первого. Проверьте даты.", nameof(To));
        if (to > from.AddYears(MostYears))
            throw new RuleBroken($"Срок длиннее {MostYears} лет. Проверьте год.", nameof(To));
    }

    private PairMember Enter(Participant who, bool isMentor, DateOnly from)
    {
        PairEntry.Check(this, who, isMentor, from);
        var member = new PairMember(this, who, isMentor, from, To);
        members.Add(member);
        return member;
    }

    /// <summary>Every mentor with every mentee for the days that both are in the pair.</summary>
    private void Join()
    {
        var wanted = (
            from mentor in members
            where mentor.IsMentor
            from mentee in members
            where !mentee.IsMentor
            let begin = mentor.From > mentee.From ? mentor.From : mentee.From
            let end = new[] { mentor.To, mentee.To, LastDay }.Min()
            where begin <= end
            select new PairLink(this, mentor, mentee, begin, end)
        ).ToList();
        foreach (var link in links.Where(l => !wanted.Exists(w => Same(l, w))).ToList())
            links.Remove(link);
        links.AddRange(wanted.Where(w => !links.Exists(l => Same(l, w))));
    }

    private static bool Same(PairLink one, PairLink other) =>
        (one.MentorId, one.MenteeId, one.From, one.To, one.SubjectKey, one.IsOnly)
        == (other.MentorId, other.MenteeId, other.From, other.To, other.SubjectKey, other.IsOnly);

    private void MustBeOpen()
    {
        if (!IsOpen)
            throw new RuleBroken("Пара закончилась: её больше не меняют.");
    }
}
