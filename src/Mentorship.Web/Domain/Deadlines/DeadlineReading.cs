namespace Mentorship.Web.Domain.Deadlines;

public enum DeadlineKind
{
    Unknown,
    Once,
    Several,
    Recurring,
    Continuous,
    OnRequest,
    BySchedule,
    Relative,
    PerParty,
}

public enum DeadlineWarning
{
    BeforeOrder,
    OutsidePeriod,
    YearAssumed,
}

public enum Every
{
    Week,
    Month,
    Quarter,
    HalfYear,
    Year,
    TwoYears,
}

/// <summary>The period that a document speaks of; an open end is what the document does not say.</summary>
public sealed record DocumentPeriod(DateOnly? From, DateOnly? To)
{
    /// <summary>Of an order that speaks of no roadmap: from its day to the end of the school year, which nobody wrote down.</summary>
    public bool IsOfOrder { get; init; }
}

/// <summary>Both days belong to it; no start means «до …».</summary>
public sealed record Occurrence(DateOnly? Start, DateOnly Due, string? Party, string Label);

public sealed record Recurrence(Every Every, int EveryN, int Times, bool AtLeast, DateOnly? From, DateOnly? Until);

/// <summary>What a careful clerk reads in the words of a deadline cell.</summary>
public sealed record DeadlineReading(
    string Text,
    DeadlineKind Kind,
    string UnderstoodAs,
    IReadOnlyList<Occurrence> Occurrences,
    Recurrence? Recurrence,
    string? Place,
    bool NeedsReview,
    IReadOnlyList<DeadlineWarning> Warnings
)
{
    /// <summary>What a careful clerk would ask about, in one sentence; there is one whenever a review is needed.</summary>
    internal string? Doubt { get; init; }
}
