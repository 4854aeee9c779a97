using Mentorship.Web.Domain.Deadlines;

namespace Mentorship.Web.Domain.Roadmaps;

/// <summary>When an activity is due, as it was understood: kept, so that a later reader does not change what was agreed.</summary>
public sealed record DeadlineSchedule(IReadOnlyList<Occurrence> Occurrences, Recurrence? Recurrence)
{
    public static readonly DeadlineSchedule None = new([], null);

    /// <summary>What the journal writes: «2026-09-01–2026-09-30; –2026-12-31».</summary>
    public override string ToString() =>
        string.Join("; ", Occurrences.Select(o => $"{o.Start:yyyy-MM-dd}–{o.Due:yyyy-MM-dd}"));
}

public sealed record DeadlineWarnings
{
    public static readonly DeadlineWarnings None = new([]);

    private readonly string words;

    public DeadlineWarnings(IEnumerable<DeadlineWarning> warnings) =>
        words = string.Join(' ', warnings.Distinct().Order());

    public IReadOnlyList<DeadlineWarning> List =>
        [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<DeadlineWarning>)];

    public bool Has(DeadlineWarning warning) => List.Contains(warning);

    public override string ToString() => words;
}
