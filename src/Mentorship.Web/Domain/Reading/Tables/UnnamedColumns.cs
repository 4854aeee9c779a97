using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Roles of columns that no head names, by what stands in their cells.</summary>
internal sealed class UnnamedColumns(CellMeaning meaning)
{
    private const int Sample = 40;

    /// <summary>Columns of a table that lost its head; null when it is no roadmap.</summary>
    /// <param name="isAnnounced">The heading over the table calls it a roadmap.</param>
    public IReadOnlyList<Column>? Guess(SourceTable table, bool isAnnounced)
    {
        var rows = table.Rows.Where(r => r.Cells.Count(c => !c.IsEmpty) > 2).Take(Sample).ToList();
        // One row without a head is the line of date, place and number of an order as likely as not.
        if (rows.Count == 0 || rows.Count == 1 && !isAnnounced)
            return null;
        var shape = rows.GroupBy(r => r.Cells.Count).OrderByDescending(g => g.Count()).First().ToList();
        var cells = shape[0].Cells;
        if (cells.Count is < 3 or > 12)
            return null;
        var found = Fill([.. cells.Select(_ => ColumnRole.Other)], shape);
        if (
            isAnnounced
            && !found.Contains(ColumnRole.Section)
            && Joined(table, cells) is { } joined
            && found[joined] is ColumnRole.Other
        )
            found[joined] = ColumnRole.Section;
        var isRoadmap =
            found.Contains(ColumnRole.Title)
            && (
                isAnnounced && found.Contains(ColumnRole.Number)
                || found.Contains(ColumnRole.Deadline)
                || found.Contains(ColumnRole.Responsible)
            );
        return isRoadmap ? [.. cells.Select((c, i) => new Column(c.Column, c.Span, found[i], ""))] : null;
    }

    // One cell beside several rows names what they belong to.
    private static int? Joined(SourceTable table, IReadOnlyList<SourceCell> cells) =>
        Enumerable
            .Range(0, cells.Count)
            .Where(i =>
                table.Rows.Any(r =>
                    r.Cells.Any(c =>
                        c.Column == cells[i].Column && c.Merge == DownMerge.Starts && ItemNumber.Of(c.Text) is null
                    )
                )
            )
            .Select(i => (int?)i)
            .FirstOrDefault();

    /// <summary>Gives roles to the columns whose heads said nothing.</summary>
    public IReadOnlyList<Column> Complete(IReadOnlyList<Column> columns, IEnumerable<SourceRow> body)
    {
        if (columns.All(c => c.Role != ColumnRole.Other || HeadWords.Role(c.Head) is not null))
            return columns;
        var rows = body.Where(r => r.Cells.Count == columns.Count).Take(Sample).ToList();
        if (rows.Count == 0)
            return columns;
        var roles = Fill([.. columns.Select(c => c.Role)], rows, columns);
        return [.. columns.Select((c, i) => c with { Role = roles[i] })];
    }

    private List<ColumnRole> Fill(List<ColumnRole> roles, List<SourceRow> rows, IReadOnlyList<Column>? columns = null)
    {
        var free = Enumerable
            .Range(0, roles.Count)
            .Where(i => roles[i] == ColumnRole.Other && (columns is null || HeadWords.Role(columns[i].Head) is null))
            .ToList();
        List<string> Texts(int at) => [.. rows.Select(r => r.Cells[at].Text).Where(t => t.Length > 0)];
        void Give(ColumnRole role, Func<string, double> fits, double enough)
        {
            if (roles.Contains(role) || free.Count == 0)
                return;
            var best = free.MaxBy(i => Share(Texts(i), fits));
            if (Share(Texts(best), fits) < enough)
                return;
            roles[best] = role;
            free.Remove(best);
        }
        Give(ColumnRole.Number, t => meaning.IsNumber(t) ? 1 : 0, 0.6);
        Give(ColumnRole.Deadline, t => meaning.IsDeadline(t) ? 1 : 0, 0.5);
        Give(ColumnRole.Responsible, t => meaning.Parties(t) > 0.6 ? 1 : 0, 0.5);
        // The longest words are what is done; of equals the first.
        Give(ColumnRole.Title, t => Math.Min(t.Length, 400) / 400.0 + (CellMeaning.IsDeed(t) ? 1 : 0), 0.01);
        if (columns is null)
            Give(ColumnRole.Result, t => 1.0 / (1 + t.Length), 0);
        return roles;
    }

    private static double Share(List<string> texts, Func<string, double> fits) =>
        texts.Count == 0 ? 0 : texts.Average(fits);
}
