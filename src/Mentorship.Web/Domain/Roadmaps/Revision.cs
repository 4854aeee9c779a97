using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Domain.Roadmaps;

public enum RevisionState
{
    Draft,
    Approved,
}

/// <summary>The whole text of a roadmap as one order put it in force: approved, it is never changed again.</summary>
public sealed class Revision : DistrictOwned
{
    private readonly List<Stage> stages = [];
    private readonly List<Section> sections = [];

    private Revision() { }

    internal Revision(Roadmap roadmap, int number, RoadmapHead head)
        : base(roadmap.DistrictId)
    {
        RoadmapId = roadmap.Id;
        Number = number;
        Describe(head);
    }

    public Guid RoadmapId { get; private set; }

    /// <summary>0 is the first text, 1 the first change.</summary>
    public int Number { get; private set; }

    public RevisionState State { get; private set; }
    public string Title { get; private set; } = "";
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public Guid? OrderId { get; private set; }

    /// <summary>Of recommendations: the sealed note in place of an order.</summary>
    public Guid? NoteId { get; private set; }
    public DateOnly? InForceFrom { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }

    public IReadOnlyList<Stage> Stages => stages;
    public IReadOnlyList<Section> Sections => sections;
    public Roadmap Roadmap { get; private set; } = null!;
    public Order? Order { get; private set; }

    public RoadmapHead Head => new(Title, From, To);
    public DocumentPeriod Period =>
        new(From, To) { IsOfOrder = Roadmap?.Level is RoadmapLevel.Order or RoadmapLevel.Note };

    /// <summary>All activities as printed, section by section.</summary>
    public IEnumerable<Activity> InOrder() => sections.OrderBy(s => s.Place).SelectMany(s => s.Activities);

    internal void Describe(RoadmapHead head)
    {
        var good = head.Checked();
        (Title, From, To) = (good.Title!, good.From!.Value, good.To!.Value);
    }

    public Stage AddStage(string? number, string? title)
    {
        MustBeDraft();
        var stage = new Stage(this, number, title, Next(stages.Select(s => s.Place)));
        stages.Add(stage);
        return stage;
    }

    public Section AddSection(string? number, string? title, Stage? stage = null)
    {
        MustBeDraft();
        var section = new Section(this, number, title, stage?.Id, Next(sections.Select(s => s.Place)));
        sections.Add(section);
        return section;
    }

    /// <summary>Activities that stand under no heading of their own.</summary>
    public Section AddUnnamed(Stage? stage = null)
    {
        var section = AddSection(null, Section.Unnamed, stage);
        section.Unname();
        return section;
    }

    /// <summary>The same heading as a section of another text has.</summary>
    public Section AddSection(Section other, Stage? stage) =>
        other.IsUnnamed ? AddUnnamed(stage) : AddSection(other.Number, other.Title, stage);

    public void Remove(Stage stage)
    {
        MustBeDraft();
        foreach (var section in sections.Where(s => s.StageId == stage.Id))
            section.MoveTo((Stage?)null);
        stages.Remove(stage);
    }

    public void Remove(Section section)
    {
        MustBeDraft();
        sections.Remove(section);
    }

    internal void CopyFrom(Revision other)
    {
        var made = new Dictionary<Guid, Stage>();
        foreach (var stage in other.stages.OrderBy(s => s.Place))
            made[stage.Id] = AddStage(stage.Number, stage.Title);
        foreach (var section in other.sections.OrderBy(s => s.Place))
        {
            var copy = AddSection(section, section.StageId is { } stage ? made.GetValueOrDefault(stage) : null);
            foreach (var activity in section.Activities)
                copy.Continue(activity);
        }
    }

    internal void Approve(Order order, DateOnly inForceFrom, DateTimeOffset at)
    {
        PutInForce(inForceFrom, at);
        OrderId = order.Id;
        Order = order;
    }

    internal void Approve(Note note, DateOnly inForceFrom, DateTimeOffset at)
    {
        PutInForce(inForceFrom, at);
        NoteId = note.Id;
    }

    private void PutInForce(DateOnly from, DateTimeOffset at)
    {
        if (!InOrder().Any())
            throw new RuleBroken("В карте нет ни одного мероприятия: утверждать пока нечего.");
        if (InOrder().FirstOrDefault(a => !a.IsClear) is { } doubtful)
            throw new RuleBroken(
                doubtful.Number?.StartsWith("п. ", StringComparison.Ordinal) == true
                    ? $"Пункт приказа {doubtful.Number[3..]} понят не до конца. Поправьте в нём исполнителя и срок."
                    : $"Мероприятие {doubtful.Number} понято не до конца. Поправьте срок и ответственных или подтвердите, что так и надо."
            );
        InForceFrom = from;
        ApprovedAt = at;
        State = RevisionState.Approved;
    }

    internal void MustBeDraft()
    {
        if (State != RevisionState.Draft)
            throw new RuleBroken("Текст утверждён приказом. Чтобы изменить его, откройте новую редакцию.");
    }

    internal static int Next(IEnumerable<int> places) => places.DefaultIfEmpty(-1).Max() + 1;
}
