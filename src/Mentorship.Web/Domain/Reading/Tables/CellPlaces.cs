using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>
/// Which of the columns the cells of a row belong to when some are lost: in their order, so that what they say fits best.
/// </summary>
internal sealed class CellPlaces(CellMeaning meaning)
{
    private const int Impossible = -1_000_000;

    /// <summary>For each cell the place of its column; rows that share a layout decide together.</summary>
    public int[] Find(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<ColumnRole> columns)
    {
        var cells = rows[0].Count;
        var best = new double[cells + 1, columns.Count + 1];
        var took = new bool[cells + 1, columns.Count + 1];
        for (var c = 1; c <= cells; c++)
        for (var k = 0; k <= columns.Count; k++)
            best[c, k] = Impossible;
        for (var c = 1; c <= cells; c++)
        for (var k = c; k <= columns.Count; k++)
        {
            var with = best[c - 1, k - 1] + rows.Sum(r => Fit(r[c - 1], columns[k - 1]));
            var without = k > c ? best[c, k - 1] : Impossible;
            took[c, k] = with > without;
            best[c, k] = Math.Max(with, without);
        }
        var places = new int[cells];
        for (var (c, k) = (cells, columns.Count); c > 0 && k > 0; k--)
            if (took[c, k])
                places[--c] = k - 1;
        return places;
    }

    public double Fit(string text, ColumnRole role)
    {
        if (text.Length == 0)
            return role is ColumnRole.Title ? -1 : 0;
        var isNumber = meaning.IsNumber(text);
        var isDeadline = !isNumber && meaning.IsDeadline(text);
        var parties = isDeadline ? 0 : meaning.Parties(text);
        return role switch
        {
            ColumnRole.Number => isNumber ? 4 : -4,
            ColumnRole.Deadline => isDeadline ? 4
            : text.Length > 120 || parties > 0.6 ? -3
            : -1,
            ColumnRole.Responsible or ColumnRole.CoResponsible => parties > 0.6 ? 4
            : isDeadline || isNumber ? -4
            : parties > 0.3 ? 1
            : -1.5,
            ColumnRole.DeadlineAndResponsible => parties > 0.3 || isDeadline ? 2 : -1,
            ColumnRole.Title or ColumnRole.TitleAndDeadline => isNumber || isDeadline || parties > 0.8 ? -2
            : CellMeaning.IsDeed(text) ? 3
            : 2,
            ColumnRole.Stage or ColumnRole.Section => isNumber || isDeadline ? -2 : 1,
            _ => isNumber ? -2
            : isDeadline ? -3
            : parties > 0.9 ? -0.5
            : 1,
        };
    }
}
