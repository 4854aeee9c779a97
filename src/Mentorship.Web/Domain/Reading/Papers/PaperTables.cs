using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>All tables of a paper under what they are: roadmap, indicators, working group; the rest stays text.</summary>
internal sealed class PaperTables
{
    private readonly RoadmapTables roadmap;
    private readonly IndicatorTables indicators = new();
    private readonly WorkingGroups groups = new();
    private readonly HashSet<int> blocks = [];

    private PaperTables(CellMeaning meaning) => roadmap = new RoadmapTables(meaning);

    public IReadOnlySet<int> Blocks => blocks;
    public IReadOnlyList<BodyRow> Roadmap { get; private set; } = [];
    public IReadOnlySet<ColumnRole> Columns { get; private set; } = new HashSet<ColumnRole>();
    public IReadOnlyList<ReadIndicator> Indicators => indicators.Read;
    public IReadOnlyList<ReadMember> Group => groups.Read;
    public IReadOnlySet<int> IndicatorBlocks => indicators.Blocks;
    public IReadOnlySet<int> GroupBlocks => groups.Blocks;
    public string? TitleInside => roadmap.TitleInside;

    public static PaperTables Read(SourceDocument source, CellMeaning meaning)
    {
        var found = new PaperTables(meaning);
        for (var block = 0; block < source.Blocks.Count; block++)
            if (source.Blocks[block] is SourceTable { Rows.Count: > 0 } table)
                found.Take(table, block, Heading(source, block));
        (found.Roadmap, found.Columns) = (found.roadmap.Rows, found.roadmap.Columns);
        return found;
    }

    /// <summary>Roadmap and group that are lists and not tables.</summary>
    public void TakeLists(IReadOnlyList<AnnexPart> annexes)
    {
        if (groups.Read.Count == 0)
            foreach (var part in annexes.Where(a => AnnexTitles.IsGroup(a.Title ?? "")))
                groups.Take(part.Body);
        if (Roadmap.Count > 0)
            return;
        foreach (var part in annexes.Where(a => AnnexTitles.IsRoadmap(a.Title ?? "")))
        {
            var list = ListRoadmap.Read(part.Body);
            if (!list.IsRoadmap)
                continue;
            (Roadmap, Columns) = (list.Rows, list.Columns);
            return;
        }
    }

    private void Take(SourceTable table, int block, string heading)
    {
        var isGroup = AnnexTitles.IsGroup(heading);
        var goesOn = roadmap.Blocks.Count > 0 && !AnnexTitles.IsTitle(heading);
        if (
            isGroup && groups.Take(table, block, true)
            || indicators.Take(table, block, heading)
            || roadmap.Take(table, block, goesOn, AnnexTitles.IsRoadmap(heading))
            || groups.Take(table, block, isGroup)
        )
            blocks.Add(block);
    }

    // The last words before a table that are not empty; a heading may be several paragraphs long.
    private static string Heading(SourceDocument source, int block)
    {
        var words = new List<string>();
        for (var at = block - 1; at >= 0 && words.Count < 8 && source.Blocks[at] is SourceParagraph p; at--)
            if (p.Printed.Length > 0)
                words.Insert(0, Text.Tidy(p.Printed) ?? "");
        var start = words.FindLastIndex(AnnexTitles.IsTitle);
        return string.Join(' ', start < 0 ? [] : words.Skip(start));
    }
}
