using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>A printed line outside the tables that are read; an empty one parts what stands before from what follows.</summary>
internal sealed record Line(string Text, SourcePlace Place, SourceParagraph From)
{
    public bool IsEmpty => Text.Length == 0;
    public int Block => Place.Block;

    /// <summary>A row of a list: no point, no title and no signature, whatever its cells say.</summary>
    public bool IsListed { get; init; }

    /// <summary>Looks like a part of a heading.</summary>
    public bool IsProminent => !IsListed && (From.IsBold || From.IsCentered || From.IsHeading);

    /// <summary>Blanks instead of the gaps between parts of a line.</summary>
    public string Flat => Domain.Text.Tidy(Text) ?? "";

    /// <summary>The cells of a row that is kept as text: «ММС – муниципальная методическая служба».</summary>
    public string AsRow => Domain.Text.Tidy(Text.Replace("\t", " – ", StringComparison.Ordinal)) ?? "";

    /// <summary>All lines of a document; tables that only place text count as lines, those in <paramref name="read"/> do not.</summary>
    /// <param name="lists">Tables whose rows are a line each.</param>
    public static List<Line> Of(SourceDocument source, IReadOnlySet<int> read, IReadOnlySet<int> lists)
    {
        var lines = new List<Line>();
        for (var block = 0; block < source.Blocks.Count; block++)
        {
            if (read.Contains(block))
                continue;
            if (source.Blocks[block] is SourceParagraph paragraph)
                lines.AddRange(Split(paragraph, new SourcePlace(block, null)));
            else if (source.Blocks[block] is SourceTable table)
                for (var row = 0; row < table.Rows.Count; row++)
                    lines.AddRange(
                        lists.Contains(block)
                            ? Listed(table.Rows[row], new SourcePlace(block, row))
                            : Split(table.Rows[row], new SourcePlace(block, row))
                    );
        }
        return lines;
    }

    private static IEnumerable<Line> Split(SourceParagraph paragraph, SourcePlace place) =>
        paragraph.Printed.Split('\n').Select(text => new Line(text.Trim(), place, paragraph));

    private static IEnumerable<Line> Listed(SourceRow row, SourcePlace place) =>
        row.Cells.Where(c => !c.IsEmpty).ToList() is { Count: > 0 } cells
            ? [Whole(cells, place) with { IsListed = true }]
            : [];

    private static Line Whole(List<SourceCell> cells, SourcePlace place) =>
        new(string.Join('\t', cells.Select(c => Domain.Text.Tidy(c.Text))), place, cells[0].Paragraphs[0]);

    // Cells of one line each stand in one line; longer ones are read one after another.
    private static IEnumerable<Line> Split(SourceRow row, SourcePlace place)
    {
        var cells = row.Cells.Where(c => !c.IsEmpty).ToList();
        if (cells.Count > 1 && cells.TrueForAll(c => !c.Text.Contains('\n', StringComparison.Ordinal)))
            return [new Line(string.Join('\t', cells.Select(c => c.Text)), place, cells[0].Paragraphs[0])];
        if (cells.Count == 2 && Words.NamesInText.AtEnd(cells[1].Text).Success && cells[1].Text.Length < 60)
            return [Whole(cells, place)];
        var parted = new Line("", place, new SourceParagraph(null, "", false));
        return cells.SelectMany(c => c.Paragraphs.SelectMany(p => Split(p, place)).Append(parted));
    }
}
