using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>A4 in millimetres, upright or turned: what is sewn on the left of an upright sheet is on the top of a turned one.</summary>
public sealed record Sheet(double Width, double Height, double Left, double Right, double Top, double Bottom)
{
    private const double MillimetresInPoint = 25.4 / 72;

    public double TextWidth => Width - Left - Right;
    public double TextHeight => Height - Top - Bottom;

    public static Sheet Of(DocumentLayout layout, bool landscape) =>
        landscape
            ? new(297, 210, layout.MarginBottom, layout.MarginTop, layout.MarginLeft, layout.MarginRight)
            : new(210, 297, layout.MarginLeft, layout.MarginRight, layout.MarginTop, layout.MarginBottom);

    /// <summary>Whether a row is short enough to be kept on one page: half a page at most, by a cautious count of letters.</summary>
    public bool Keeps(Table table, TableRow row, int fontSize)
    {
        var letter = fontSize * 0.55 * MillimetresInPoint;
        var line = fontSize * 1.2 * MillimetresInPoint;
        foreach (var (text, from, span) in table.Cells(row))
        {
            var weight = table.Columns.Skip(from).Take(span).Sum(c => c.Weight);
            var letters = Math.Max(1, Math.Floor(TextWidth * weight / table.Weight / letter));
            var lines = text.Split('\n').Sum(part => Math.Max(1, Math.Ceiling(part.Length / letters)));
            if (lines * line > TextHeight / 2)
                return false;
        }
        return true;
    }
}
