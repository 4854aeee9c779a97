using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Domain.Roadmaps;

/// <summary>
/// A roadmap (дорожная карта): its text stands in revisions, the last approved one is in force, at most one is a draft.
/// </summary>
public sealed class Roadmap : DistrictOwned
{
    private readonly List<Revision> revisions = [];

    private Roadmap() { }

    /// <param name="owner">The organisation whose own roadmap it is; none for the district's.</param>
    public Roadmap(Guid districtId, Direction direction, YearKind yearKind, RoadmapHead head, Guid? owner = null)
        : base(districtId)
    {
        Level = owner is null ? RoadmapLevel.Municipal : RoadmapLevel.Institution;
        OwnerId = owner;
        (Direction, YearKind) = (direction, yearKind);
        revisions.Add(new Revision(this, 0, head));
        Take(head);
    }

    /// <summary>What an order's points ask for, as a text of its own that the order puts in force.</summary>
    /// <param name="owner">The organisation that issued it for itself; none of the district's bodies.</param>
    public static Roadmap OfOrder(Guid districtId, RoadmapHead head, Guid? owner) =>
        new(districtId, Direction.Both, YearKind.School, head, owner) { Level = RoadmapLevel.Order };

    /// <summary>What the accepted recommendations of an analytical note ask for; the sealed note puts it in force.</summary>
    public static Roadmap OfNote(Guid districtId, RoadmapHead head) =>
        new(districtId, Direction.Both, YearKind.School, head) { Level = RoadmapLevel.Note };

    public RoadmapLevel Level { get; private set; }
    public Guid? OwnerId { get; private set; }
    public Direction Direction { get; private set; }
    public YearKind YearKind { get; private set; }
    public RoadmapState State { get; private set; }

    /// <summary>As in force; of a draft, as written now.</summary>
    public string Title { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }

    /// <summary>The activity of the district's roadmap that this one fulfils (its first revision's id).</summary>
    public Guid? FulfilsId { get; private set; }

    public Guid? CopiedFromId { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    public IReadOnlyList<Revision> Revisions => revisions;

    public DocumentPeriod Period => new(From, To);

    public Revision? Draft => revisions.Find(r => r.State == RevisionState.Draft);

    public Revision? InForce => revisions.Where(r => r.State == RevisionState.Approved).MaxBy(r => r.Number);

    public void Classify(Direction direction, YearKind yearKind) => (Direction, YearKind) = (direction, yearKind);

    public void Fulfil(Guid? activity)
    {
        if (activity is not null && Level != RoadmapLevel.Institution)
            throw new RuleBroken(
                "Мероприятие района исполняет карта организации, а не другая карта района.",
                nameof(FulfilsId)
            );
        FulfilsId = activity;
    }

    public void CopiedFrom(Roadmap other) => CopiedFromId = other.Id;

    public void Describe(RoadmapHead head)
    {
        var draft = Draft ?? throw new RuleBroken("Карта утверждена. Чтобы изменить её, откройте новую редакцию.");
        draft.Describe(head);
        if (State is RoadmapState.Draft or RoadmapState.Template)
            Take(draft.Head);
    }

    public void MakeTemplate()
    {
        if (State != RoadmapState.Draft)
            throw new RuleBroken("Шаблон делают из проекта: сначала скопируйте карту.");
        State = RoadmapState.Template;
    }

    /// <summary>Puts the draft in force by an order; what is not understood must have been looked at, row by row.</summary>
    public Revision Approve(Order order, DateOnly inForceFrom, DateTimeOffset at) =>
        Approve(draft => draft.Approve(order, inForceFrom, at), inForceFrom);

    /// <summary>Puts the recommendations of a sealed note in force.</summary>
    public Revision Approve(Note note, DateOnly inForceFrom, DateTimeOffset at) =>
        Approve(draft => draft.Approve(note, inForceFrom, at), inForceFrom);

    private Revision Approve(Action<Revision> by, DateOnly inForceFrom)
    {
        if (State is RoadmapState.Template or RoadmapState.Closed)
            throw new RuleBroken(
                State == RoadmapState.Template
                    ? "Шаблон не утверждают: создайте по нему карту."
                    : "Карта закрыта: изменить её уже нельзя."
            );
        var draft = Draft ?? throw new RuleBroken("Утверждать нечего: изменений в карте нет.");
        if (InForce is { } before && inForceFrom < before.InForceFrom)
            throw new RuleBroken(
                $"Действующая редакция утверждена с {before.InForceFrom:dd.MM.yyyy}: новая не может действовать раньше.",
                nameof(Revision.InForceFrom)
            );
        by(draft);
        State = RoadmapState.Approved;
        Take(draft.Head);
        return draft;
    }

    /// <summary>A copy of the text in force that may be changed; the text in force holds until the copy is approved.</summary>
    public Revision Revise()
    {
        if (State != RoadmapState.Approved || InForce is not { } current)
            throw new RuleBroken("Новую редакцию открывают у утверждённой карты.");
        if (Draft is not null)
            throw new RuleBroken("Новая редакция уже открыта: продолжите её.");
        var draft = new Revision(this, revisions.Max(r => r.Number) + 1, current.Head);
        draft.CopyFrom(current);
        revisions.Add(draft);
        return draft;
    }

    /// <summary>Gives up the changes; the text in force stays.</summary>
    public Revision DropDraft()
    {
        if (State != RoadmapState.Approved || Draft is not { } draft)
            throw new RuleBroken("Открытой редакции нет.");
        revisions.Remove(draft);
        return draft;
    }

    public void Close(DateOnly on)
    {
        if (State != RoadmapState.Approved)
            throw new RuleBroken("Закрыть можно только утверждённую карту.");
        if (Draft is not null)
            throw new RuleBroken("Сначала утвердите новую редакцию или откажитесь от неё.");
        State = RoadmapState.Closed;
        ClosedOn = on;
    }

    public void Reopen()
    {
        if (State != RoadmapState.Closed)
            throw new RuleBroken("Карта не закрыта.");
        State = RoadmapState.Approved;
        ClosedOn = null;
    }

    private void Take(RoadmapHead head) => (Title, From, To) = (head.Title!, head.From!.Value, head.To!.Value);
}
