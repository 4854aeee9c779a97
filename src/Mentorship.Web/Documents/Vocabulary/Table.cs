namespace Mentorship.Web.Documents.Vocabulary;

public enum Align
{
    Left,
    Centre,
    Right,
}

/// <param name="Weight">Its part of the width beside the weights of the others.</param>
public sealed record Column(string Head, double Weight = 1, Align Align = Align.Left);

public enum RowKind
{
    Plain,

    /// <summary>Opens a group of rows: its last cell goes to the right edge.</summary>
    Group,
    Total,
}

[method: System.Text.Json.Serialization.JsonConstructor]
public sealed record TableRow(IReadOnlyList<string> Cells, RowKind Kind = RowKind.Plain)
{
    public TableRow(params string[] cells)
        : this(cells, RowKind.Plain) { }

    public static TableRow Group(params string[] cells) => new(cells, RowKind.Group);

    public static TableRow Total(params string[] cells) => new(cells, RowKind.Total);
}

/// <summary>The head is repeated on every page.</summary>
/// <param name="Name">For those who do not see it; not printed.</param>
public sealed record Table(string Name, IReadOnlyList<Column> Columns, IReadOnlyList<TableRow> Rows) : Block
{
    public double Weight => Columns.Sum(c => c.Weight);

    /// <summary>Every row in as many cells as it has on paper, with the columns that each takes.</summary>
    public IEnumerable<(string Text, int From, int Span)> Cells(TableRow row)
    {
        for (var at = 0; at < row.Cells.Count; at++)
        {
            var last = row.Kind == RowKind.Group && at == row.Cells.Count - 1;
            yield return (row.Cells[at], at, last ? Columns.Count - at : 1);
        }
        for (var at = row.Kind == RowKind.Group ? Columns.Count : row.Cells.Count; at < Columns.Count; at++)
            yield return ("", at, 1);
    }

    /// <summary>The words of a group stand at the left edge, its number as its column does.</summary>
    public Align SideOf(TableRow row, int column) =>
        row.Kind == RowKind.Group && column == row.Cells.Count - 1 ? Align.Left : Columns[column].Align;
}

/// <summary>A drawing of figures, and the figures themselves in a table under it.</summary>
/// <param name="Description">What the drawing shows, for those who do not see it.</param>
public sealed record Chart(string Title, string Description, SvgPicture Picture, Table Behind) : Block;
