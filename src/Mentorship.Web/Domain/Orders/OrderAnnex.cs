using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Domain.Orders;

public enum AnnexKind
{
    /// <summary>The text of a roadmap; frozen with the order.</summary>
    Roadmap,

    /// <summary>A table of people: a working group, those who are encouraged.</summary>
    People,

    /// <summary>The pairs that the order names, from the registry; frozen with the order.</summary>
    Pairs,

    /// <summary>Paragraphs typed by hand.</summary>
    Words,

    /// <summary>A table of indicators with what is planned for each year.</summary>
    Indicators,
}

/// <summary>A line of a table of people.</summary>
public sealed record AnnexPerson(string Name, string? Post = null, string? Role = null, bool ByAgreement = false);

/// <summary>A row of a roadmap that is printed as its paper has it and is not made yet.</summary>
/// <param name="Section">The heading over it; none of rows that stand under no heading.</param>
public sealed record AnnexRow(string? Stage, string? Section, ActivityText Words);

/// <param name="IsApproved">«УТВЕРЖДЁН приказом …» in place of «Приложение № 1 к приказу …».</param>
public sealed record OrderAnnex(AnnexKind Kind, string Title, bool IsApproved = false)
{
    public const int NumberMaxLength = 10;

    /// <summary>As the points of the order call it, «2»; the portal counts where nothing is said.</summary>
    public string? Number { get; init; }
    public Guid? RoadmapId { get; init; }

    /// <summary>The title stands to the letter: the paper that it came from names its period elsewhere.</summary>
    public bool IsTitleWhole { get; init; }

    /// <summary>The text; of an annex that is a table, what stands under it.</summary>
    public string? Words { get; init; }

    /// <summary>What stands over the table.</summary>
    public string? Lead { get; init; }

    /// <summary>Once registered it is a local act of this kind, in force at the issuer.</summary>
    public Guid? ActKindId { get; init; }
    public IReadOnlyList<AnnexPerson> People { get; init; } = [];
    public IReadOnlyList<AnnexIndicator> Indicators { get; init; } = [];

    /// <summary>Of a roadmap that the same paper approves and nobody has made yet: its table as printed.</summary>
    public IReadOnlyList<AnnexRow> Rows { get; init; } = [];

    /// <summary>A roadmap that stands here as its paper prints it.</summary>
    public bool IsOnlyPrinted => Kind == AnnexKind.Roadmap && RoadmapId is null;
}
