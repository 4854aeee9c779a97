using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading;

/// <summary>One of the roadmaps that a paper approves.</summary>
/// <param name="Annex">The number on its stamp.</param>
public sealed record ReadPlan(
    string? Annex,
    string? Title,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<ReadSection> Sections
)
{
    /// <summary>Where its annex begins; null of a table that stands in none.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>Sums that stand among the rows and are none.</summary>
    public IReadOnlyList<ReadTotal> Totals { get; init; } = [];

    public int Rows => Sections.Sum(s => s.Activities.Count);
}

/// <summary>Rows under one heading; a roadmap without headings is one section without a title.</summary>
/// <param name="Stage">The stage or upper heading over it, as printed.</param>
public sealed record ReadSection(string? Number, string? Title, string? Stage, IReadOnlyList<ReadActivity> Activities)
{
    public SourcePlace? Place { get; init; }
}

/// <summary>«Итого: 240».</summary>
/// <param name="Section">Under whose rows it stands.</param>
public sealed record ReadTotal(ReadSection? Section, string Words);

/// <summary>A row of the roadmap. It is never dropped: what is missing is null and stands among the doubts.</summary>
/// <param name="Details">«Содержание деятельности», «Примечание»: columns beside the activity's own.</param>
/// <param name="Deadline">What is read in <paramref name="DeadlineText"/>; null when nothing is printed.</param>
/// <param name="Doubts">What a careful clerk would ask about, a Russian sentence each.</param>
public sealed record ReadActivity(
    string? Number,
    string? Title,
    string? Details,
    string? Result,
    string? DeadlineText,
    DeadlineReading? Deadline,
    string? ResponsibleText,
    IReadOnlyList<ReadParty> Parties,
    IReadOnlyList<string> Doubts
)
{
    /// <summary>A row that is nowhere on the paper.</summary>
    public static readonly ReadActivity None = new(null, null, null, null, null, null, null, [], []);

    /// <summary>The deadline with its lines: they say which belongs to whom.</summary>
    public string? DeadlineLines { get; init; }
    public string? ResponsibleLines { get; init; }
    public string? ResultLines { get; init; }
    public SourcePlace? Place { get; init; }
}

/// <param name="Meaning">Whom the words mean in the directory that the document was read with.</param>
public sealed record ReadParty(string Text, PartyKind Kind, PartyMeaning Meaning);
