namespace Mentorship.Web.Domain.Reading.Source;

/// <summary>A file as its reader sees it: paragraphs and tables in their order, of whatever format it was.</summary>
public sealed record SourceDocument(IReadOnlyList<SourceBlock> Blocks)
{
    /// <summary>Pictures that are not in the file: a link says where they lie, and nobody goes there.</summary>
    public int LinkedPictures { get; init; }
}

/// <summary>A paragraph or a table.</summary>
public abstract record SourceBlock;

/// <param name="Label">What an automatic list prints before the text: «1.2.».</param>
/// <param name="Text">Lines by «\n», parts of a line by «\t».</param>
/// <param name="IsBold">Most of its letters are.</param>
public sealed record SourceParagraph(string? Label, string Text, bool IsBold) : SourceBlock
{
    public bool IsCentered { get; init; }

    /// <summary>Moved to the right half of the page, as stamps are.</summary>
    public bool IsRight { get; init; }

    /// <summary>Begins a page or a sheet.</summary>
    public bool StartsPage { get; init; }

    /// <summary>A heading by its style.</summary>
    public bool IsHeading { get; init; }

    /// <summary>As printed: the label of the list and the text.</summary>
    public string Printed =>
        Label is null ? Text
        : Text.Length == 0 ? Label
        : $"{Label} {Text}";
}

public sealed record SourceTable(IReadOnlyList<SourceRow> Rows) : SourceBlock
{
    /// <summary>How many columns its grid has.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(r => r.Width);

    /// <summary>What a row says cell by cell, with the words of a cell that reaches over it from above.</summary>
    public IReadOnlyList<string> Says(int row) =>
        [
            .. Rows[row]
                .Cells.Select(c =>
                    c.Merge == DownMerge.GoesOn
                        ? Rows.Take(row)
                            .Reverse()
                            .Select(r => r.Cells.FirstOrDefault(o => o.Column == c.Column))
                            .FirstOrDefault(o => o?.Merge != DownMerge.GoesOn)
                            ?.Text
                            ?? ""
                        : c.Text
                ),
        ];

    /// <summary>How many rows a joined cell takes, by its row and column; 0 of a cell that another one reaches over.</summary>
    public IReadOnlyDictionary<(int Row, int Column), int> Joined()
    {
        var depths = new Dictionary<(int, int), int>();
        // The row where the joined cell of a column began, while it goes on.
        var begun = new Dictionary<int, (int Row, int Span)>();
        foreach (var (at, row) in Rows.Index())
        {
            var before = begun;
            begun = [];
            foreach (var cell in row.Cells)
                if (cell.Merge == DownMerge.Starts)
                    (begun[cell.Column], depths[(at, cell.Column)]) = ((at, cell.Span), 1);
                else if (
                    cell.Merge == DownMerge.GoesOn
                    && before.TryGetValue(cell.Column, out var start)
                    && start.Span == cell.Span
                )
                {
                    begun[cell.Column] = start;
                    depths[(start.Row, cell.Column)]++;
                    depths[(at, cell.Column)] = 0;
                }
        }
        return depths;
    }
}

/// <param name="IsHead">Word repeats it on every page.</param>
public sealed record SourceRow(IReadOnlyList<SourceCell> Cells, bool IsHead)
{
    public int Width => Cells.Count == 0 ? 0 : Cells.Max(c => c.Column + c.Span);
}

public enum DownMerge
{
    None,
    Starts,

    /// <summary>Its text stands in the cell above.</summary>
    GoesOn,
}

/// <param name="Column">Of the grid, from 0.</param>
/// <param name="Span">How many columns of the grid it takes.</param>
public sealed record SourceCell(int Column, int Span, DownMerge Merge, IReadOnlyList<SourceParagraph> Paragraphs)
{
    /// <summary>As printed, a line for each line of the cell.</summary>
    public string Text { get; } =
        string.Join('\n', Paragraphs.Select(p => p.Printed).Where(t => !string.IsNullOrWhiteSpace(t)));

    public bool IsEmpty => Text.Length == 0;

    public bool IsBold => Paragraphs.Any(p => p.IsBold) && Paragraphs.All(p => p.IsBold || p.Text.Length == 0);
}

/// <summary>Where something stands: a block of the document, a row of the table that the block is.</summary>
public sealed record SourcePlace(int Block, int? Row);
