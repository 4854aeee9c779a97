using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Obligations;

/// <summary>
/// A date that the text does not say and somebody entered: a request that came («по запросу»), a line of a schedule
/// («по графику»), an execution of what is done when needed.
/// </summary>
public sealed class EnteredDate : DistrictOwned
{
    private EnteredDate() { }

    /// <param name="activity">The activity's id in the revision where it first appeared.</param>
    public EnteredDate(
        Guid districtId,
        Guid roadmap,
        Guid activity,
        DateOnly? start,
        DateOnly? due,
        string? label,
        Guid by
    )
        : base(districtId)
    {
        (RoadmapId, ActivityId, EnteredBy) = (roadmap, activity, by);
        if (due is not { } day)
            throw new RuleBroken("Укажите, к какому дню нужно исполнить.", nameof(DueOn));
        if (start > day)
            throw new RuleBroken("Начало позже срока. Проверьте даты.", nameof(StartsOn));
        (StartsOn, DueOn) = (start, day);
        Label = Text.Optional(label, Obligation.LabelMaxLength, nameof(Label));
    }

    public Guid RoadmapId { get; private set; }
    public Guid ActivityId { get; private set; }
    public DateOnly? StartsOn { get; private set; }
    public DateOnly DueOn { get; private set; }

    /// <summary>«запрос министерства от 12.10»</summary>
    public string? Label { get; private set; }
    public Guid EnteredBy { get; private set; }

    /// <summary>A date by which somebody has done something already stays.</summary>
    public void MustBeUnused(IEnumerable<Obligation> obligations)
    {
        if (
            obligations.Any(o =>
                o.GoneOn is null && (o.State != ObligationState.NotStarted || o.AskedUntil is not null)
            )
        )
            throw new RuleBroken(
                $"По сроку {DueOn:dd.MM.yyyy} уже работают: убрать его нельзя. Лишние поручения можно снять."
            );
    }
}
