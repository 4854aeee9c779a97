using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Tables before the roadmap that are none: schools of a point, curators, pairs, a schedule of meetings.</summary>
internal static partial class SideTables
{
    private const int FewLabels = 2;

    /// <param name="title">What stands over the table.</param>
    public static bool Hold(SourceDocument source, SourceTable table, int block, string title)
    {
        if (AnnexTitles.IsRoadmap(title))
            return false;
        var head = TableHead.Find(table);
        if (!RoadmapTables.IsNamed(head) && BareList.Is(table))
            return true;
        var isOfList = ListTitle().IsMatch(title) && !(head?.Columns.Any(c => Deeds().IsMatch(c.Head)) ?? false);
        return (isOfList || IsInPoint(source, block, RoadmapTables.IsNamed(head))) && IsBeforeRoadmap(source, block);
    }

    // «1. Определить пилотные школы:» stands right over it, and no annex has begun; a signature too may stand in a table under a point.
    private static bool IsInPoint(SourceDocument source, int block, bool hasHead)
    {
        var said = source.Blocks.Take(block).Select(b => b is SourceParagraph p ? Text.Tidy(p.Printed) : "").ToList();
        return said.FindLast(w => w is not null) is { Length: > 0 } over
            && (over.EndsWith(':') || hasHead && ItemNumber.Split(over).Number is { IsRoman: false })
            && !AnnexTitles.IsRoadmap(over)
            && !said.Exists(w => w is not null && Stamps.IsStart(w));
    }

    private static bool IsBeforeRoadmap(SourceDocument source, int block) =>
        IsBeforeList(source, block)
        || source
            .Blocks.Index()
            .Skip(block + 1)
            .Any(b =>
                b.Item is SourceTable table
                && (
                    RoadmapTables.IsNamed(TableHead.Find(table))
                    || AnnexTitles.IsRoadmap(new Overhead(source, b.Index).Title)
                )
                && Overhead.BeginsAnother(source, block + 1, b.Index, null)
            );

    // A roadmap may be no table: «1.1. Провести … Срок: … Ответственные: …» under its title.
    private static bool IsBeforeList(SourceDocument source, int block)
    {
        var after = source.Blocks.Skip(block + 1).OfType<SourceParagraph>().Select(p => Text.Tidy(p.Printed) ?? "");
        var list = after.SkipWhile(w => !AnnexTitles.IsTitle(w) || !AnnexTitles.IsRoadmap(w)).Skip(1).ToList();
        return list.Count(w => Labels().IsMatch(w)) >= FewLabels;
    }

    [GeneratedRegex(@"^[«""]?(?:\p{L}+\s)?(?:перечень|график|список|состав)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ListTitle();

    [GeneratedRegex(@"\b(?:срок\w{0,2}|ответственн\w+|исполнител\w+)\s?[:–-]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Labels();

    [GeneratedRegex(@"мероприят|\bдействи", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Deeds();
}
