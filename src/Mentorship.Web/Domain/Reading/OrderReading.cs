using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading;

/// <summary>What a careful clerk reads in a signed order with its roadmap, indicators and working group.</summary>
/// <param name="Title">Of the roadmap, as it stands above its table.</param>
/// <param name="From">The period that the roadmap speaks of; null when it names none.</param>
/// <param name="Findings">Slips of the document itself.</param>
public sealed record OrderReading(
    ReadOrder Order,
    string? Title,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<ReadSection> Sections,
    IReadOnlyList<ReadIndicator> Indicators,
    IReadOnlyList<ReadMember> WorkingGroup,
    IReadOnlyList<ReadAnnex> Annexes,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>«Принятые сокращения», «(далее – …)»: the document's own dictionary.</summary>
    public IReadOnlyDictionary<string, string> Abbreviations { get; init; } = new Dictionary<string, string>();

    /// <summary>The document itself, for showing it beside what was understood.</summary>
    public required SourceDocument Source { get; init; }

    /// <summary>All roadmaps of the paper: this reading speaks of one of them.</summary>
    public IReadOnlyList<ReadPlan> Plans { get; init; } = [];

    /// <summary>Which of them has most rows: one begins with it.</summary>
    public int Longest => Plans.Index().OrderByDescending(p => p.Item.Rows).Select(p => p.Index).FirstOrDefault();

    /// <summary>Which of them that is.</summary>
    public int At { get; init; }

    /// <summary>The working group stands in a point of the order and in no annex.</summary>
    public bool IsGroupInPoint { get; init; }

    private HashSet<string>? restarting;

    /// <summary>Numbers that stand in more than one section.</summary>
    internal HashSet<string> Restarting =>
        restarting ??= Sections
            .SelectMany(s => s.Activities.Select(a => a.Number).OfType<string>().Distinct(StringComparer.Ordinal))
            .GroupBy(n => n, StringComparer.Ordinal)
            .Where(g => g.Skip(1).Any())
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);

    public IEnumerable<ReadActivity> Activities => Sections.SelectMany(s => s.Activities);
}
