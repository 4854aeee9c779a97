using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Obligations;

/// <summary>Whose duty it is: an organisation, in it perhaps a post or somebody appointed; or a person by name.</summary>
public sealed record Addressee(
    Guid? OrganisationId,
    Guid? PersonId = null,
    Guid? FunctionId = null,
    string? Post = null
);

/// <summary>The activity and the occurrence that a duty comes from, in the words of the text in force.</summary>
public sealed record Duty(
    Guid RoadmapId,
    Guid ActivityId,
    string? Number,
    string Title,
    int Place,
    DateOnly? Start,
    DateOnly Due,
    string Label
);

/// <summary>Поручение: activity × party × occurrence, with a state of its own.</summary>
public sealed partial class Obligation : DistrictOwned
{
    public const int CommentMaxLength = 4000;
    public const int BecauseMaxLength = 300;
    public const int LabelMaxLength = 200;

    private readonly List<ObligationEvent> events = [];

    private Obligation() { }

    public Obligation(Guid districtId, Duty duty, Addressee to, bool isRecommended, bool isContinuous, Step step)
        : base(districtId)
    {
        (RoadmapId, ActivityId) = (duty.RoadmapId, duty.ActivityId);
        (OrganisationId, PersonId, FunctionId, Post) = (to.OrganisationId, to.PersonId, to.FunctionId, to.Post);
        if (OrganisationId is null && PersonId is null)
            throw new RuleBroken("У поручения нет ни организации, ни человека.");
        (StartsOn, DueOn, FirstDueOn, Place) = (duty.Start, duty.Due, duty.Due, duty.Place);
        (IsRecommended, IsContinuous, Since) = (isRecommended, isContinuous, step.On);
        Say(duty);
        Add(ObligationStep.Given, step, null);
    }

    public Guid RoadmapId { get; private set; }

    /// <summary>The activity's id in the revision where it first appeared.</summary>
    public Guid ActivityId { get; private set; }

    public Guid? OrganisationId { get; private set; }
    public Guid? PersonId { get; private set; }
    public Guid? FunctionId { get; private set; }
    public string? Post { get; private set; }

    /// <summary>Number and title of the text in force, kept here because every list of duties shows them.</summary>
    public string? Number { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Which of the occurrences: 0, 1, 2 …</summary>
    public int Place { get; private set; }
    public string Label { get; private set; } = "";
    public DateOnly? StartsOn { get; private set; }
    public DateOnly DueOn { get; private set; }

    /// <summary>Before extensions.</summary>
    public DateOnly FirstDueOn { get; private set; }

    public ObligationState State { get; private set; }

    /// <summary>«Рекомендовать …», «по согласованию»: never overdue.</summary>
    public bool IsRecommended { get; private set; }

    /// <summary>Lasts the whole period and collects notes.</summary>
    public bool IsContinuous { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>The day on which what was accepted had been submitted: in time or late is judged by it. Earlier than <see cref="Since"/>: done before it was entered.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>An extension that waits for a decision.</summary>
    public DateOnly? AskedUntil { get; private set; }
    public string? AskedBecause { get; private set; }

    /// <summary>Expected from this day on; as of an earlier day it did not exist.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>No longer expected from this day on, and why.</summary>
    public DateOnly? GoneOn { get; private set; }
    public string? GoneBecause { get; private set; }

    /// <summary>PostgreSQL's own counter of changes: two people's decisions do not overwrite each other.</summary>
    public uint Version { get; private set; }

    public IReadOnlyList<ObligationEvent> Events => events;

    public bool IsExpected => GoneOn is null;

    public Standing StandingOn(DateOnly today) =>
        Standings.Of(State, DueOn, Standings.Done(DoneOn, DueOn, Since), AskedUntil is not null, IsRecommended, today);

    /// <summary>The text in force, or its reading, now says another day or other words.</summary>
    public void Follow(Duty duty, Step step)
    {
        var moved = FirstDueOn != duty.Due || StartsOn != duty.Start;
        (StartsOn, Place) = (duty.Start, duty.Place);
        Say(duty);
        if (!moved)
            return;
        // An extension that was granted holds while it is later than the new day.
        DueOn = DueOn > FirstDueOn && DueOn > duty.Due ? DueOn : duty.Due;
        FirstDueOn = duty.Due;
        Add(ObligationStep.Moved, step, null).Until(DueOn);
    }

    public void Leave(Step step, string because)
    {
        if (GoneOn is not null)
            return;
        GoneOn = step.On;
        GoneBecause = because.Length <= BecauseMaxLength ? because : because[..BecauseMaxLength];
        Add(ObligationStep.Left, step, because);
    }

    public void ComeBack(Step step)
    {
        if (GoneOn is null)
            return;
        (GoneOn, GoneBecause) = (null, null);
        Add(ObligationStep.CameBack, step, null);
    }

    private void Say(Duty duty)
    {
        Number = duty.Number;
        Title = duty.Title;
        Label = duty.Label.Length <= LabelMaxLength ? duty.Label : duty.Label[..LabelMaxLength];
    }

    private ObligationEvent Add(ObligationStep kind, Step step, string? comment)
    {
        var happened = new ObligationEvent(this, kind, step, comment);
        events.Add(happened);
        return happened;
    }

    private void MustBe(string message, params ReadOnlySpan<ObligationState> states)
    {
        MustBeExpected();
        if (!states.Contains(State))
            throw new RuleBroken(message);
    }

    private void MustBeExpected()
    {
        if (GoneOn is not null)
            throw new RuleBroken($"Это поручение больше не ждут: {GoneBecause}.");
    }

    private static void Needs(string? words, string message)
    {
        if (Text.Tidy(words) is null)
            throw new RuleBroken(message, "Comment");
    }
}
