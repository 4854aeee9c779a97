using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Notes;

/// <summary>Whom, what and by when, in the words of office.</summary>
/// <param name="Whom">As an order names executors: «СОШ № 2, СОШ № 5», «руководители школ».</param>
/// <param name="Deadline">«до 25 мая 2027 года»; none: as long as the plan lasts.</param>
public sealed record Advice(string? Whom, string? What, string? Deadline);

/// <summary>A recommendation of a note; accepted, it becomes a duty of whom it names.</summary>
public sealed class Recommendation : DistrictOwned
{
    public const int WhomMaxLength = 2000;
    public const int WhatMaxLength = 1000;
    public const int DeadlineMaxLength = 200;
    public const int BecauseMaxLength = 300;

    private Recommendation() { }

    internal Recommendation(Note note, int place, Advice advice)
        : base(note.DistrictId)
    {
        (NoteId, Place) = (note.Id, place);
        Say(advice);
    }

    public Guid NoteId { get; private set; }
    public int Place { get; private set; }
    public string Whom { get; private set; } = "";
    public string What { get; private set; } = "";
    public string? Deadline { get; private set; }
    public RecommendationState State { get; private set; }
    public string? Because { get; private set; }

    /// <summary>The row of the note's plan that its duties come from.</summary>
    public Guid? ActivityId { get; private set; }

    public Advice Advice => new(Whom, What, Deadline);

    internal void Say(Advice advice)
    {
        Whom = Text.Required(advice.Whom, "Напишите, кому рекомендация.", WhomMaxLength, nameof(Whom));
        What = Text.Required(advice.What, "Напишите, что сделать.", WhatMaxLength, nameof(What));
        Deadline = Text.Optional(advice.Deadline, DeadlineMaxLength, nameof(Deadline));
    }

    internal void Decide(RecommendationState state, string? because)
    {
        State = state;
        Because = Text.Optional(because, BecauseMaxLength, nameof(Because));
    }

    internal void MoveTo(int place) => Place = place;

    internal void Becomes(Guid activity) => ActivityId = activity;
}
