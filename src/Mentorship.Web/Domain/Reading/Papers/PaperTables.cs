using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>All tables of a paper under what they are: roadmaps, indicators, working group; the rest stays text.</summary>
internal sealed class PaperTables
{
    private readonly SourceDocument source;
    private readonly CellMeaning meaning;
    private readonly List<RoadmapTables> plans = [];
    private readonly IndicatorTables indicators = new();
    private readonly WorkingGroups groups = new();
    private readonly HashSet<int> blocks = [];
    private readonly int heads;

    private PaperTables(SourceDocument source, CellMeaning meaning)
    {
        (this.source, this.meaning) = (source, meaning);
        heads = source.Blocks.OfType<SourceTable>().Count(t => RoadmapTables.IsNamed(TableHead.Find(t)));
    }

    /// <summary>Blocks that are read: tables, and headings over them.</summary>
    public IReadOnlySet<int> Blocks => blocks;

    /// <summary>A paper approves one roadmap as a rule, sometimes several.</summary>
    public IReadOnlyList<RoadmapRows> Roadmaps { get; private set; } = [];
    public IReadOnlyList<ReadIndicator> Indicators => indicators.Read;
    public IReadOnlyList<ReadMember> Group => groups.Read;
    public bool IsGroupInPoint => groups.IsInPoint;

    /// <summary>Lists of people, schools and numbers, which stay text.</summary>
    public HashSet<int> Lists { get; } = [];
    public IReadOnlySet<int> IndicatorBlocks => indicators.Blocks;

    // Of the roadmap above, or of what the paper says of it.
    private Period? PaperPeriod =>
        plans
            .SelectMany(p => new[] { p.Title, p.TitleInside })
            .Concat(source.Blocks.OfType<SourceParagraph>().Select(p => p.Printed).Where(AnnexTitles.IsRoadmap))
            .Select(Periods.Find)
            .FirstOrDefault(p => p is not null);

    /// <summary>The first block that is no longer the order itself.</summary>
    public int FirstOfAnnexes => blocks.Except(groups.Blocks).DefaultIfEmpty(int.MaxValue).Min();

    public static PaperTables Read(SourceDocument source, CellMeaning meaning)
    {
        var found = new PaperTables(source, meaning);
        for (var block = 0; block < source.Blocks.Count; block++)
            if (source.Blocks[block] is SourceTable { Rows.Count: > 0 } table)
                found.Take(table, block);
        found.Roadmaps = found.plans.ConvertAll(p => new RoadmapRows(p.Rows, p.Columns, p.TitleInside)
        {
            Totals = p.Totals,
        });
        return found;
    }

    /// <summary>Roadmap and group that are lists and not tables.</summary>
    /// <param name="appointed">Lines of the order's own points that name a group.</param>
    public void TakeLists(IReadOnlyList<AnnexPart> annexes, IReadOnlyList<Line> appointed)
    {
        if (groups.Read.Count == 0)
            foreach (var part in annexes.Where(a => AnnexTitles.IsGroup(a.Title ?? "")))
                groups.Take(part.Body);
        if (groups.Read.Count == 0)
            foreach (var part in annexes)
                groups.TakeTail(part.Body);
        if (groups.Read.Count == 0)
            groups.TakePoint(appointed);
        Roadmaps =
        [
            .. Roadmaps
                .Concat(
                    annexes
                        .Where(a => AnnexTitles.IsRoadmap(a.Title ?? "") && !Holds(a))
                        .Select(a => ListRoadmap.Read(a.Body))
                        .Where(l => l.IsRoadmap)
                        .Select(l => new RoadmapRows(l.Rows, l.Columns, null))
                )
                .OrderBy(r => r.Rows.Select(row => row.Place.Block).DefaultIfEmpty().Min()),
        ];
    }

    private bool Holds(AnnexPart annex) => Roadmaps.Any(m => m.Rows.Any(r => annex.Holds(r.Place.Block)));

    private void Take(SourceTable table, int block)
    {
        var over = new Overhead(source, block);
        var heading = over.Title;
        var isAside = plans.Count == 0 && SideTables.Hold(source, table, block, heading);
        var isGroup = AnnexTitles.IsGroup(heading) || GroupHeads.Stand(table);
        if (
            isGroup && groups.Take(table, block, true)
            || indicators.Take(table, block, heading, PaperPeriod)
            || !isAside && TakeRoadmap(table, block, over)
            || groups.Take(table, block, isGroup)
        )
            blocks.Add(block);
        else if (isAside)
            Lists.Add(block);
    }

    private bool TakeRoadmap(SourceTable table, int block, Overhead over)
    {
        var plan = plans.LastOrDefault();
        var named = RoadmapTables.IsNamed(TableHead.Find(table));
        if (plan is null || named && Overhead.BeginsAnother(source, plan.Blocks.Max() + 1, block, plan.Title))
            plan = new RoadmapTables(meaning) { Title = over.Title };
        var isFirst = plan.Rows.Count == 0;
        if (plan.IsForeign(table, over.Title))
            return false;
        // Figures that could not be read are no plan.
        if (isFirst && AnnexTitles.IsIndicators(over.Title) && !AnnexTitles.IsRoadmap(over.Title))
            return false;
        var sections = over.Sections(isFirst, named && heads > 1);
        var goesOn = !isFirst && !AnnexTitles.IsTitle(over.Title);
        if (!plan.Take(table, block, goesOn, AnnexTitles.IsRoadmap(over.Title), sections))
            return false;
        if (isFirst)
            plans.Add(plan);
        blocks.UnionWith(sections.Select(s => s.Place.Block));
        return true;
    }
}
