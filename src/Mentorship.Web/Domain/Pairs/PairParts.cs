namespace Mentorship.Web.Domain.Pairs;

public enum PairState
{
    Draft,

    /// <summary>Закреплена: by a registered order, or by whoever keeps it where the kind needs none.</summary>
    Approved,
    Completed,
    Terminated,
}

public enum MeetingRhythm
{
    Weekly,
    Fortnightly,
    Monthly,
    ByNeed,
}

/// <summary>By whose will a pair ends early.</summary>
public enum EndInitiator
{
    Mentor,
    Mentee,
    Both,
    Curator,

    /// <summary>Nobody's: a consent that the pair rests on was withdrawn. Never chosen in a form.</summary>
    Withdrawal,
}

/// <summary>What a pair is besides its people.</summary>
public sealed record PairFrame(MentoringForm Form, MentoringKind Kind, DateOnly From, DateOnly To)
{
    public string? RoleModel { get; init; }
    public string? Subject { get; init; }
    public string? Goal { get; init; }
    public MeetingRhythm Rhythm { get; init; }
}

public sealed record PairEnding(DateOnly On, EndInitiator By, string? Because, DateOnly? NoticeOn);

/// <summary>How a pair ends that has done what it set out to do.</summary>
public sealed record PairCompletion(DateOnly On, string? Result)
{
    public string? CaseLink { get; init; }

    /// <summary>Mentees who have gone through the programme; everybody who is there when null.</summary>
    public IReadOnlyCollection<Guid>? Passed { get; init; }

    /// <summary>When a worker was told that his work ends before its time.</summary>
    public DateOnly? NoticeOn { get; init; }

    /// <summary>Steps of the programme are left undone.</summary>
    public bool LeavesSteps { get; init; }

    public bool HasPassed(Guid member) => Passed?.Contains(member) != false;
}

/// <summary>How somebody leaves a pair that goes on without him: by whose will, why, and when he was told.</summary>
/// <param name="NoticeOn">Article 351.8 asks for it where a worker mentors.</param>
public sealed record MemberLeaving(EndInitiator By, string? Because, DateOnly? NoticeOn);
