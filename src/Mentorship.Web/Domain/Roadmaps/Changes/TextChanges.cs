namespace Mentorship.Web.Domain.Roadmaps.Changes;

public enum Cell
{
    Number,
    Title,
    Details,
    Result,
    Deadline,
    Responsible,
}

public sealed record CellChange(Cell Cell, string? Before, string? After)
{
    public IReadOnlyList<Piece> Pieces { get; } = WordDiff.Of(Before, After);

    public bool IsChanged => Before != After;
}

/// <summary>One activity in two texts; no «before» is an added one, no «after» a removed one.</summary>
public sealed record ActivityChange(
    Guid OriginId,
    ActivityText? Before,
    ActivityText? After,
    string? SectionBefore,
    string? SectionAfter,
    bool IsMoved
)
{
    public bool IsAdded => Before is null;
    public bool IsRemoved => After is null;
    public string? Number => (After ?? Before)!.Number;

    public IReadOnlyList<CellChange> Cells { get; } =
    [.. Enum.GetValues<Cell>().Select(cell => new CellChange(cell, Of(Before, cell), Of(After, cell)))];

    public IEnumerable<CellChange> Changed => IsAdded || IsRemoved ? [] : Cells.Where(c => c.IsChanged);

    public bool IsChange => IsAdded || IsRemoved || IsMoved || Changed.Any();

    public CellChange this[Cell cell] => Cells[(int)cell];

    private static string? Of(ActivityText? text, Cell cell) =>
        cell switch
        {
            Cell.Number => text?.Number,
            Cell.Title => text?.Title,
            Cell.Details => text?.Details,
            Cell.Result => text?.Result,
            Cell.Deadline => text?.Deadline,
            _ => text?.Responsible,
        };
}

public sealed record SectionChange(string? Before, string? After, IReadOnlyList<ActivityChange> Activities)
{
    public IReadOnlyList<Piece> Pieces { get; } = WordDiff.Of(Before, After);
    public bool IsRenamed => Before is not null && After is not null && Before != After;
}

/// <summary>What one text of a roadmap says otherwise than another.</summary>
public sealed record TextChanges(RoadmapHead Before, RoadmapHead After, IReadOnlyList<SectionChange> Sections)
{
    public bool IsRetitled => Before.Title != After.Title;
    public bool IsReperioded => (Before.From, Before.To) != (After.From, After.To);

    public IEnumerable<ActivityChange> Activities => Sections.SelectMany(s => s.Activities).Where(a => a.IsChange);

    /// <summary>What the tab counts: activities, renamed sections, the heading.</summary>
    public int Count =>
        Activities.Count() + Sections.Count(s => s.IsRenamed) + (IsRetitled ? 1 : 0) + (IsReperioded ? 1 : 0);

    public bool IsEmpty => Count == 0;
}
