using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>A column and the words over it.</summary>
internal sealed record HeadedColumn(int Start, string Head);

/// <summary>What the columns of a table of indicators hold.</summary>
/// <param name="Years">The columns of each planned year in their order: a year may have several.</param>
/// <param name="UnitWords">Heads of the years: the unit may stand there.</param>
internal sealed partial record IndicatorColumns(
    int Width,
    int Name,
    int? Number,
    int? Unit,
    IReadOnlyDictionary<int, IReadOnlyList<HeadedColumn>> Years,
    string UnitWords
)
{
    private const int LongestHead = 120;

    /// <summary>Columns of what there is already.</summary>
    public IReadOnlyList<HeadedColumn> Bases { get; private init; } = [];

    /// <summary>«Критерий», «Направление»: what several indicators stand under.</summary>
    public IReadOnlyList<HeadedColumn> Criteria { get; private init; } = [];

    /// <summary>«Источник данных»: columns that an indicator has no place for.</summary>
    public IReadOnlyList<HeadedColumn> Others { get; private init; } = [];

    /// <summary>The heads name no year: it is the paper's.</summary>
    public bool IsYearOfPaper { get; private init; }

    /// <param name="heading">What stands over the table: a single year may be named there.</param>
    /// <param name="paper">The period of the paper, for heads that name parts of a year.</param>
    public static (IndicatorColumns? Columns, int End) Find(SourceTable table, string heading, Period? paper)
    {
        var announced = AnnexTitles.IsIndicators(heading);
        foreach (var (period, isOfPaper) in new[] { (null, false), (Periods.Find(heading), false), (paper, true) })
            for (var at = 0; at < Math.Min(4, table.Rows.Count); at++)
            for (var count = 1; count <= Math.Min(3, table.Rows.Count - at - 1); count++)
                if (Named(table, at, count, period, announced) is { } found)
                    return (found with { IsYearOfPaper = isOfPaper && found.Years.Count == 1 }, at + count);
        return (null, 0);
    }

    // Years of the head come first; a single one may stand in the heading above the table.
    private static IndicatorColumns? Named(SourceTable table, int at, int count, Period? period, bool announced)
    {
        // A row that is counted is no head of the rows below it.
        if (table.Rows.Skip(at).Take(count).Any(IsCounted))
            return null;
        var leaves = TableHead.Leaves(table, at, count);
        var roles = leaves.ConvertAll(l => HeadWords.Role(l.Head));
        // Rows of deeds with dates are no head of years.
        if (leaves.Exists(l => l.Head.Length > LongestHead))
            return null;
        if (roles.Contains(ColumnRole.Deadline) && roles.Contains(ColumnRole.Responsible))
            return null;
        var heads = leaves.ConvertAll(l => new HeadedColumn(l.Start, l.Head));
        var body = table.Rows.Skip(at + count).ToList();
        var isNamed = announced || heads.Exists(l => AnnexTitles.IsIndicators(l.Head));
        var years = YearsOf(heads);
        if (years.Count == 0 && isNamed && period is { From.Year: var first, To.Year: var last } && first == last)
            if (PartsOfYear(heads, body) is { Count: > 0 } parts)
                years[first] = parts;
        if (years.Count == 0 || years.Count == 1 && !isNamed)
            return null;
        var planned = years.Values.SelectMany(y => y.Select(c => c.Start)).ToHashSet();
        var filled = body.Count(r => HasValue(r, planned.Contains));
        var said = isNamed ? body.Count(r => r.Cells.Any(c => planned.Contains(c.Column) && IsShown(c))) : filled;
        if (filled == 0 || said * 2 < body.Count)
            return null;
        var texts = heads.Where(h => !planned.Contains(h.Start)).ToList();
        return texts.Count == 0 ? null : Of(table.Width, heads, texts, years, body);
    }

    private static IndicatorColumns? Of(
        int width,
        List<HeadedColumn> heads,
        List<HeadedColumn> texts,
        SortedDictionary<int, List<HeadedColumn>> years,
        List<SourceRow> body
    )
    {
        var unit = texts.Find(h => IsUnit(h.Head));
        var number = texts.Find(h => HeadWords.Role(h.Head) == ColumnRole.Number);
        var name = texts
            .Where(h => h != unit && h != number)
            .OrderByDescending(h => AnnexTitles.IsIndicators(h.Head) ? 2 : 1)
            .ThenByDescending(h => body.Sum(r => r.Cells.FirstOrDefault(c => c.Column == h.Start)?.Text.Length ?? 0))
            .FirstOrDefault();
        if (name is null)
            return null;
        var rest = texts.Where(h => h != name && h != unit && h != number).ToList();
        return new IndicatorColumns(
            width,
            name.Start,
            number?.Start,
            unit?.Start,
            years.ToDictionary(y => y.Key, IReadOnlyList<HeadedColumn> (y) => y.Value),
            string.Join(' ', heads.Except(texts).Select(h => h.Head))
        )
        {
            Bases = [.. rest.Where(h => Fact().IsMatch(h.Head))],
            Criteria = [.. rest.Where(h => !Fact().IsMatch(h.Head) && Criterion().IsMatch(h.Head))],
            Others = [.. rest.Where(h => h.Head.Length > 0 && !Fact().IsMatch(h.Head) && !Criterion().IsMatch(h.Head))],
        };
    }

    private static SortedDictionary<int, List<HeadedColumn>> YearsOf(List<HeadedColumn> heads)
    {
        var years = new SortedDictionary<int, List<HeadedColumn>>();
        foreach (var head in heads.Where(h => h.Start > 0 && !Fact().IsMatch(h.Head)))
            if (YearOf(head.Head) is { } year)
            {
                if (!years.TryGetValue(year, out var columns))
                    years[year] = columns = [];
                columns.Add(head);
            }
        return years;
    }

    // «I кв. | II кв. | III кв. | IV кв.», or one column of what is planned.
    private static List<HeadedColumn> PartsOfYear(List<HeadedColumn> heads, List<SourceRow> body)
    {
        var parts = heads.FindAll(h => h.Start > 0 && MarkedPeriods.IsPeriod(h.Head));
        return parts.Count > 1 ? parts
            : heads.FindLast(h => Planned().IsMatch(h.Head) && body.Exists(r => HasValue(r, c => c == h.Start)))
                is { } planned
                ? [planned]
            : [];
    }

    private static bool IsCounted(SourceRow row) =>
        row.Cells.FirstOrDefault(c => !c.IsEmpty) is { } first
        && ItemNumber.Of(first.Text) is not null
        && !TableHead.IsCount(row);

    private static bool HasValue(SourceRow row, Func<int, bool> isThere) =>
        row.Cells.Any(c => isThere(c.Column) && IsShown(c) && Value().IsMatch(c.Text));

    private static bool IsShown(SourceCell cell) => cell.Text.Length is > 0 and < 60;

    private static int? YearOf(string head) =>
        head.Length < 60 && Year().Matches(head) is { Count: > 0 } found
            ? int.Parse(found[^1].Value, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The head of a column of plans.</summary>
    public static bool IsPlanned(string head) => Planned().IsMatch(head);

    /// <summary>The head of a column of units; «Показатель, ед. изм.» is one of names with their units.</summary>
    public static bool IsUnit(string head) =>
        UnitHead().Match(head) is { Success: true } unit && !AnnexTitles.IsIndicators(head[..unit.Index]);

    [GeneratedRegex(@"(?<!\d)20\d{2}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\d+(?:[.,]\d+)?", RegexOptions.None, 1000)]
    private static partial Regex Value();

    [GeneratedRegex(@"факт|базов|\bбаза\b|исходн|достигнут", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Fact();

    [GeneratedRegex(@"целев|планов|значени|\bплан\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Planned();

    [GeneratedRegex(@"\bед(?:иниц\w+|\.)?\s?(?:изм|$)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex UnitHead();

    [GeneratedRegex(@"критери|направлени|\bраздел|\bблок\b|\bгрупп|\bзадач|\bцель", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Criterion();
}
