using System.Xml.Linq;
using Mentorship.Web.Documents.Reading.Docx;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Documents.Reading.Xlsx;

/// <summary>
/// Sheets as a document: lines with one text are paragraphs, the rest is tables. An order has no table of one column,
/// and a heading over a table stands in a line of its own.
/// </summary>
internal sealed class XlsxSource(OfficePackage package)
{
    private const int MostSheets = 40;

    public SourceDocument Read()
    {
        var book = package.Part(package.Main) ?? throw Refusals.Damaged;
        var from1904 = Marks.IsOn(book.Element("workbookPr")?.Attribute("date1904"));
        var formats = new CellFormats(package.RelatedPart("/styles"), from1904);
        var strings = SharedStrings.Of(package.RelatedPart("/sharedStrings"));
        var parts = package.Related("/worksheet");
        var blocks = new List<SourceBlock>();
        foreach (var sheet in (book.Element("sheets")?.Elements("sheet") ?? []).Take(MostSheets))
        {
            if ((string?)sheet.Attribute("state") is "hidden" or "veryHidden")
                continue;
            if (parts.TryGetValue((string?)sheet.Attribute("id") ?? "", out var name) && package.Part(name) is { } part)
                blocks.AddRange(Blocks(new Sheet(part, strings, formats), (string?)sheet.Attribute("name") ?? ""));
        }
        return new SourceDocument(blocks);
    }

    private static List<SourceBlock> Blocks(Sheet sheet, string name)
    {
        var blocks = new List<SourceBlock>();
        foreach (var region in Regions(sheet))
        {
            var lines = region.TakeWhile((row, at) => IsLine(sheet, region, at)).ToList();
            blocks.AddRange(lines.Select(row => Line(sheet, row)));
            var table = region.Skip(lines.Count).ToList();
            if (table.Count == 0)
                continue;
            if (blocks.Count == 0)
                blocks.Add(new SourceParagraph(null, PrintedText.Of(name), true) { IsHeading = true });
            blocks.Add(Table(sheet, table));
        }
        if (blocks is [SourceParagraph first, ..])
            blocks[0] = first with { StartsPage = true };
        return blocks;
    }

    // «10.08.2021 … № 279» has two texts and is a line; a table has two rows of them.
    private static bool IsLine(Sheet sheet, List<int> region, int at) =>
        sheet.Count(region[at]) <= 1
        || sheet.Count(region[at]) <= 3
            && (at + 1 >= region.Count || sheet.Count(region[at + 1]) <= 1)
            && !IsMergedDown(sheet, region, at);

    private static bool IsMergedDown(Sheet sheet, List<int> region, int at) =>
        sheet.Row(region[at], 0, Math.Max(0, sheet.Last(region[at]))).Cells.Any(c => c.Merge == DownMerge.Starts);

    private static SourceParagraph Line(Sheet sheet, int row) =>
        new(null, string.Join('\t', sheet.Texts(row)), sheet.IsBold(row)) { IsCentered = sheet.IsCentered(row) };

    private static SourceTable Table(Sheet sheet, List<int> rows)
    {
        var from = rows.Min(sheet.First);
        var to = rows.Max(sheet.Last);
        return new SourceTable([.. rows.Select(row => sheet.Row(row, from, to))]);
    }

    // An empty row parts two regions, unless the table plainly goes on under it.
    private static List<List<int>> Regions(Sheet sheet)
    {
        var regions = new List<List<int>>();
        foreach (var row in sheet.Rows)
        {
            if (regions.Count == 0 || row != regions[^1][^1] + 1 && !GoesOn(sheet, regions[^1], row))
                regions.Add([]);
            regions[^1].Add(row);
        }
        return regions;
    }

    private static bool GoesOn(Sheet sheet, List<int> above, int row) =>
        sheet.Count(above[^1]) >= 3
        && sheet.Count(row) >= 3
        && sheet.First(row) == sheet.First(above[^1])
        && sheet.Texts(row)[0] is [>= '0' and <= '9', ..];
}
