using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Obligations;

/// <summary>Who does something and when; nobody is the portal itself. The day is the district's own.</summary>
public sealed record Step(Guid? UserId, DateTimeOffset At, DateOnly On);

/// <summary>What happened to an obligation. How it stood on any past day follows from these.</summary>
public sealed class ObligationEvent : DistrictOwned
{
    private readonly List<Evidence> evidence = [];

    private ObligationEvent() { }

    internal ObligationEvent(Obligation obligation, ObligationStep kind, Step step, string? comment)
        : base(obligation.DistrictId)
    {
        ObligationId = obligation.Id;
        Kind = kind;
        (UserId, At, On) = (step.UserId, step.At, step.On);
        Comment = Text.Block(comment, Obligation.CommentMaxLength, nameof(Comment));
        (State, DueOn, DoneOn, AskedUntil) = (
            obligation.State,
            obligation.DueOn,
            obligation.DoneOn,
            obligation.AskedUntil
        );
    }

    public Guid ObligationId { get; private set; }
    public ObligationStep Kind { get; private set; }
    public Guid? UserId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>The district's day of it.</summary>
    public DateOnly On { get; private set; }

    public string? Comment { get; private set; }

    /// <summary>How the obligation stood after it.</summary>
    public ObligationState State { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public DateOnly? AskedUntil { get; private set; }

    /// <summary>The day that was asked for, granted or moved to.</summary>
    public DateOnly? UntilOn { get; private set; }

    public IReadOnlyList<Evidence> Evidence => evidence;

    internal ObligationEvent With(IReadOnlyList<EvidenceFacts> facts)
    {
        foreach (var fact in facts)
            evidence.Add(new Evidence(this, fact));
        return this;
    }

    internal void Until(DateOnly? day) => UntilOn = day;
}
