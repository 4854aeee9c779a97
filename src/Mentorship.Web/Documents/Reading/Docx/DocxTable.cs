using System.Xml.Linq;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Documents.Reading.Docx;

/// <summary>Rows and cells of a table on its grid.</summary>
internal sealed class DocxTable(Func<XElement, List<SourceBlock>> blocks)
{
    private const int MostColumns = 60;
    private const int FewCells = 6;

    private readonly List<SourceBlock> all = [];
    private bool holdsTables;

    /// <summary>What lies in a table that is only a frame around another one.</summary>
    public IReadOnlyList<SourceBlock>? Inner { get; private set; }

    public SourceTable Read(XElement table)
    {
        var rows = new List<SourceRow>();
        foreach (var row in Inside(table, "tr"))
        {
            var look = row.Element("trPr");
            if (look?.Element("del") is null)
                rows.Add(new SourceRow(Cells(row, look), Marks.Switch(look?.Element("tblHeader")) == true));
        }
        if (holdsTables && rows.Sum(r => r.Cells.Count) <= FewCells)
            Inner = all;
        return new SourceTable(rows);
    }

    private List<SourceCell> Cells(XElement row, XElement? look)
    {
        var cells = new List<SourceCell>();
        var column = Math.Clamp(Marks.Int(look?.Element("gridBefore")) ?? 0, 0, MostColumns);
        foreach (var cell in Inside(row, "tc").Take(MostColumns))
        {
            var own = cell.Element("tcPr");
            var span = Math.Clamp(Marks.Int(own?.Element("gridSpan")) ?? 1, 1, MostColumns);
            var content = blocks(cell);
            all.AddRange(content);
            // The old way to join cells of a row.
            if ((string?)own?.Element("hMerge")?.Attribute("val") == "continue" && cells.Count > 0)
                cells[^1] = cells[^1] with { Span = cells[^1].Span + span };
            else
                cells.Add(new SourceCell(column, span, Merge(own?.Element("vMerge")), Paragraphs(content)));
            column += span;
        }
        return cells;
    }

    private static DownMerge Merge(XElement? merge) =>
        merge is null ? DownMerge.None
        : (string?)merge.Attribute("val") == "restart" ? DownMerge.Starts
        : DownMerge.GoesOn;

    private List<SourceParagraph> Paragraphs(List<SourceBlock> content)
    {
        var found = new List<SourceParagraph>();
        foreach (var block in content)
        {
            if (block is SourceParagraph paragraph)
                found.Add(paragraph);
            else if (block is SourceTable table)
            {
                holdsTables |= table is { Rows.Count: > 1, Width: > 2 };
                found.AddRange(table.Rows.Select(Line));
            }
        }
        return found;
    }

    private static SourceParagraph Line(SourceRow row) =>
        new(null, string.Join(' ', row.Cells.Select(c => c.Text).Where(t => t.Length > 0)), false);

    private static IEnumerable<XElement> Inside(XElement parent, string name)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName == name)
                yield return child;
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
                foreach (var inner in Inside(child, name))
                    yield return inner;
        }
    }
}
