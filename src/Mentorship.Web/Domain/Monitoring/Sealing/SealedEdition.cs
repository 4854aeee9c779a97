namespace Mentorship.Web.Domain.Monitoring.Sealing;

/// <summary>What a sealed report says of itself.</summary>
/// <param name="At">By the clock of the district.</param>
/// <param name="Who">The role: a sealed file names nobody.</param>
/// <param name="Changes">Against the seal before, of the same period.</param>
public sealed record SealedEdition(
    QuarterFigures Figures,
    int Number,
    string? Because,
    IReadOnlyList<FigureChange> Changes,
    SealLink Link,
    DateTimeOffset At,
    string Who,
    long JournalNumber,
    string JournalHash
);
