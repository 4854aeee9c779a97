using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>A row of the paper and the activity that it becomes.</summary>
/// <param name="Key">Its place in the file: what a person said stays with it when the reader learns to read better.</param>
/// <param name="Activity">None of a row that was left out, or that goes on with the row above.</param>
public sealed record ImportedRow(string Key, ReadSection Section, ReadActivity Read, Activity? Activity)
{
    public ImportAnswer? Answer { get; init; }

    /// <summary>What must be looked at before the roadmap is made; none of a row that is understood or agreed upon.</summary>
    public IReadOnlyList<ImportDoubt> Doubts { get; init; } = [];

    /// <summary>How these words of a deadline were understood in an earlier paper.</summary>
    public string? Remembered { get; init; }

    /// <summary>Its words now, with the lines of the rows that go on with it.</summary>
    public required ActivityText Words { get; init; }

    /// <summary>Rows below whose lines are lines of this one.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];

    /// <summary>The row above that it goes on with; none of a row of its own.</summary>
    public ImportedRow? Over { get; init; }

    /// <summary>The row above that it may be said to go on with: it has no number or no name, or the number of that row.</summary>
    public string? Above { get; init; }

    /// <summary>The section that it is being written into; none of a row that is there.</summary>
    public ImportedSection? AddedTo { get; init; }

    public SourcePlace? Place => Read.Place;

    /// <summary>Of the row in an address: a point there would end its name.</summary>
    public string Anchor => Key.Replace('.', '-');

    /// <summary>Asked about by itself; unknown responsibles are asked about once for all rows.</summary>
    public bool IsOpen => Doubts.Any(d => d.Party is null);
    public bool IsClear => Doubts.Count == 0;
    public string? Number => Activity?.Number ?? Read.Number;

    /// <summary>Slips of the paper that are asked about with it.</summary>
    public IEnumerable<Finding> Slips => Doubts.Select(d => d.Slip).OfType<Finding>();
}

/// <summary>A heading of the paper, as it was read or as a person put it.</summary>
public sealed record ImportedSection(string Key, ReadSection Read, ImportHeading Said);

public enum ImportDoubtKind
{
    Title,
    Length,
    Deadline,
    Responsible,

    /// <summary>A slip of the paper that concerns this row.</summary>
    Slip,

    /// <summary>What the reader was not sure of: a cell that is missing, a column that is lost.</summary>
    Reader,
}

/// <param name="Party">Words of the responsible whom nobody knows.</param>
public sealed record ImportDoubt(ImportDoubtKind Kind, string Sentence, string? Party = null)
{
    /// <summary>What kind of slip of the paper it is.</summary>
    public Finding? Slip { get; init; }
}
