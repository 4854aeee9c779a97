using System.Globalization;
using System.Xml.Linq;
using Mentorship.Web.Documents.Reading.Docx;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Documents.Reading.Xlsx;

/// <summary>The used rectangle of a sheet as rows of cells, with what is merged.</summary>
internal sealed class Sheet
{
    private const int MostColumns = 60;
    private const int MostRows = 20_000;

    private readonly SortedDictionary<int, Dictionary<int, (string Text, bool IsBold, bool IsCentered)>> cells = [];
    private readonly Dictionary<(int Row, int Column), (int Span, int Down)> merges = [];

    public Sheet(XElement part, IReadOnlyList<string> strings, CellFormats formats)
    {
        var row = 0;
        var above = new Dictionary<int, string>();
        foreach (var line in part.Element("sheetData")?.Elements("row") ?? [])
        {
            row = Marks.Int(line, "r") ?? row + 1;
            var column = -1;
            foreach (var cell in line.Elements("c"))
            {
                column = Column((string?)cell.Attribute("r")) ?? column + 1;
                if (column >= MostColumns)
                    break;
                var look = Marks.Int(cell, "s");
                var text = PrintedText.Of(Text(cell, strings, formats, look));
                if (IsNumber(cell) && above.TryGetValue(column, out var over))
                    text = TenthNumber.After(over, text);
                if (text.Length > 0)
                    above[column] = text;
                if (text.Length > 0)
                    Row(row)[column] = (text, formats.IsBold(look), formats.IsCentered(look));
            }
            if (cells.Count > MostRows)
                throw Refusals.TooBig;
        }
        foreach (var merge in part.Element("mergeCells")?.Elements("mergeCell") ?? [])
            Merge((string?)merge.Attribute("ref") ?? "");
    }

    /// <summary>Numbers of rows that hold anything.</summary>
    public IEnumerable<int> Rows => cells.Keys;

    public int Count(int row) => cells.TryGetValue(row, out var line) ? line.Count : 0;

    public IReadOnlyList<string> Texts(int row) =>
        cells.TryGetValue(row, out var line) ? [.. line.OrderBy(c => c.Key).Select(c => c.Value.Text)] : [];

    public bool IsBold(int row) => cells.TryGetValue(row, out var line) && line.Values.All(c => c.IsBold);

    public bool IsCentered(int row) => cells.TryGetValue(row, out var line) && line.Values.All(c => c.IsCentered);

    public int First(int row) =>
        cells.TryGetValue(row, out var line) && line.Count > 0 ? line.Keys.Min() : int.MaxValue;

    public int Last(int row) => cells.TryGetValue(row, out var line) && line.Count > 0 ? line.Keys.Max() : -1;

    /// <summary>The cells of a row between two columns; a cell that a merge covers from above goes on.</summary>
    public SourceRow Row(int row, int from, int to)
    {
        var line = new List<SourceCell>();
        for (var column = from; column <= to; )
        {
            var (span, merge) = Merged(row, column);
            var content =
                cells.TryGetValue(row, out var texts) && texts.TryGetValue(column, out var cell)
                    ? cell
                        .Text.Split('\n')
                        .Select(t => new SourceParagraph(null, t, cell.IsBold) { IsCentered = cell.IsCentered })
                    : [];
            span = Math.Min(span, to - column + 1);
            line.Add(new SourceCell(column - from, span, merge, merge == DownMerge.GoesOn ? [] : [.. content]));
            column += span;
        }
        return new SourceRow(line, false);
    }

    private (int Span, DownMerge Merge) Merged(int row, int column) =>
        merges.TryGetValue((row, column), out var own)
            ? (
                own.Span,
                own.Down == 0 ? DownMerge.None
                : own.Down > 0 ? DownMerge.Starts
                : DownMerge.GoesOn
            )
            : (1, DownMerge.None);

    private void Merge(string range)
    {
        if (range.Split(':') is not [var first, var last])
            return;
        if (
            Column(first) is not { } left
            || Column(last) is not { } right
            || RowOf(first) is not { } top
            || RowOf(last) is not { } bottom
        )
            return;
        if (right < left || bottom < top || left >= MostColumns)
            return;
        var span = Math.Min(right - left + 1, MostColumns);
        merges[(top, left)] = (span, bottom > top ? 1 : 0);
        for (var row = top + 1; row <= Math.Min(bottom, top + MostRows) && merges.Count < 200_000; row++)
            merges[(row, left)] = (span, -1);
    }

    private Dictionary<int, (string, bool, bool)> Row(int number) =>
        cells.TryGetValue(number, out var line) ? line : cells[number] = [];

    private static bool IsNumber(XElement cell) => (string?)cell.Attribute("t") is null or "n";

    private static string Text(XElement cell, IReadOnlyList<string> strings, CellFormats formats, int? look)
    {
        var value = cell.Element("v")?.Value ?? "";
        return (string?)cell.Attribute("t") switch
        {
            "s" => int.TryParse(value, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < strings.Count
                ? strings[at]
                : "",
            "inlineStr" => SharedStrings.Text(cell.Element("is")),
            "str" => value,
            "b" => value == "1" ? "да" : "нет",
            "e" => "",
            "d" => DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var day)
                ? day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)
                : value,
            _ => double.TryParse(value, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                ? formats.Print(number, look)
                : value,
        };
    }

    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
            column = column * 26 + letter - 'A' + 1;
        return column == 0 ? null : column - 1;
    }

    private static int? RowOf(string reference) =>
        int.TryParse(reference.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"]), CultureInfo.InvariantCulture, out var row)
            ? row
            : null;
}
