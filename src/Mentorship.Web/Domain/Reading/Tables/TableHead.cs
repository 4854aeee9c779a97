using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>The rows that name the columns, one or more, and what each column is called.</summary>
/// <param name="First">The row that the head begins with; what stands before is a title.</param>
internal sealed partial record TableHead(int First, int Count, IReadOnlyList<Column> Columns)
{
    private const int LookAt = 8;

    public int End => First + Count;

    public static TableHead? Find(SourceTable table)
    {
        for (var at = 0; at < Math.Min(LookAt, table.Rows.Count); at++)
        {
            if (!IsHead(table.Rows[at]))
                continue;
            var count = Rows(table, at);
            var leaves = Leaves(table, at, count);
            var heads = leaves.ConvertAll(l => l.Head);
            var roles = HeadWords.Settle(heads);
            return new TableHead(
                at,
                count,
                [.. leaves.Select((l, i) => new Column(l.Start, l.Span, roles[i], l.Head))]
            );
        }
        return null;
    }

    /// <summary>«№ | Мероприятия | Содержание работ»: nothing but what is done; a roadmap when the paper calls it one.</summary>
    public bool IsOfDeeds =>
        Columns.Count == 3
        && Columns[0].Role == ColumnRole.Number
        && Columns.Any(c => c.Role == ColumnRole.Title)
        && Columns.Any(c => c.Role is ColumnRole.Section or ColumnRole.Details);

    /// <summary>A head that is printed again.</summary>
    public bool IsRepeatedBy(SourceRow row)
    {
        var texts = row.Cells.Where(c => !c.IsEmpty).Select(c => Called(c.Text)).ToList();
        var own = Columns.Select(c => Called(c.Head)).ToHashSet(StringComparer.Ordinal);
        return texts.Count > 1 && texts.Count(own.Contains) * 4 >= texts.Count * 3;
    }

    // «№» and «+» have no letters, yet they are not the same.
    private static string Called(string text) => Text.Key(text) is { Length: > 0 } key ? key : text.Trim();

    /// <summary>«1 | 2 | 3 | 4 | 5» under a head.</summary>
    public static bool IsCount(SourceRow row)
    {
        var texts = row.Cells.Where(c => !c.IsEmpty).Select(c => c.Text.Trim(' ', '.')).ToList();
        return texts.Count > 2
            && texts
                .Select((t, i) => t == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
                .All(same => same);
    }

    // Two columns are named at the least, and most of what stands in the row are names of columns.
    private static bool IsHead(SourceRow row)
    {
        var texts = row.Cells.Where(c => !c.IsEmpty).Select(c => Flat(c.Text)).ToList();
        var words = texts.FindAll(t => !YearColumns.IsYear(t));
        // Years beside what is done and by whom are columns of deadlines.
        if (new ColumnRole?[] { ColumnRole.Title, ColumnRole.Responsible }.All(words.Select(HeadWords.Role).Contains))
            texts = words;
        var roles = texts.Select(HeadWords.Role).OfType<ColumnRole>().ToList();
        var named = roles.Where(r => r is not (ColumnRole.Other or ColumnRole.Number)).Distinct().Count();
        return (named >= 2 || HeadWords.AreDeeds(texts))
            && roles.Count * 3 >= texts.Count * 2
            && texts.TrueForAll(t => t.Length < 160)
            && !texts.Exists(Told.IsMatch);
    }

    private static int Rows(SourceTable table, int at)
    {
        var count = 1;
        while (
            at + count < table.Rows.Count
            && count < 4
            && table.Rows[at + count].Cells is { Count: > 0 } next
            && (
                table.Rows[at].Cells.Any(c => c.Merge == DownMerge.Starts)
                    && next.Any(c => c.Merge == DownMerge.GoesOn)
                    && next.Any(c => c.Merge != DownMerge.GoesOn && !c.IsEmpty)
                || IsUnderSpans(table.Rows[at], next)
            )
        )
            count++;
        return count;
    }

    // Names of parts under a name that spans them, the other cells empty.
    private static bool IsUnderSpans(SourceRow head, IReadOnlyList<SourceCell> row)
    {
        var said = row.Where(c => !c.IsEmpty).ToList();
        return said.Count > 1
            && said.TrueForAll(c =>
                c.Text.Length < 60
                && ItemNumber.Of(c.Text) is null
                && head.Cells.Any(h =>
                    h.Span > c.Span && h.Column <= c.Column && h.Column + h.Span >= c.Column + c.Span
                )
            );
    }

    // Columns are cut where any row of the head cuts them; a name that spans several stands over each.
    internal static List<(int Start, int Span, string Head)> Leaves(SourceTable table, int at, int count)
    {
        var rows = table.Rows.Skip(at).Take(count).ToList();
        var cuts = rows.SelectMany(r => r.Cells)
            .SelectMany(c => new[] { c.Column, c.Column + c.Span })
            .Distinct()
            .Order()
            .ToList();
        var leaves = new List<(int, int, string)>();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var over = rows.Select(r => r.Cells.FirstOrDefault(c => c.Column <= start && c.Column + c.Span >= end))
                .Where(c => c is { IsEmpty: false })
                .Select(c => Flat(c!.Text))
                .Distinct(StringComparer.Ordinal);
            leaves.Add((start, end - start, string.Join(' ', over)));
        }
        return leaves;
    }

    private static string Flat(string text) => Text.Tidy(Hyphen().Replace(text, "")) ?? "";

    private static readonly Regex Told = Finished();

    // A row of deeds that happen to be about deadlines is no head.
    [GeneratedRegex(@"\d{4}\b|[а-яё]\.\s+[А-ЯЁ]", RegexOptions.None, 1000)]
    private static partial Regex Finished();

    [GeneratedRegex(@"(?<=[а-яё])-\n(?=[а-яё])", RegexOptions.None, 1000)]
    private static partial Regex Hyphen();
}
