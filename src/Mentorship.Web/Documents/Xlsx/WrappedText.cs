using System.Globalization;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>How high a row is when its texts wrap: programs that open a file do not all measure it.</summary>
internal static class WrappedText
{
    private const double Line = 13.2;
    public const double Highest = 409;

    public static double Height(IEnumerable<(object? Value, double Width)> cells) =>
        Math.Min(Highest, Line * cells.Max(c => Lines(c.Value, c.Width)) + 2);

    /// <summary>A column's width is counted in digits, which are about as wide as letters; a little is lost at the edges.</summary>
    public static int Lines(object? value, double width) =>
        value is string text ? text.Split('\n').Sum(l => Lines(l, Math.Max(3, (int)(width * 0.96 - 1)))) : 1;

    private static int Lines(string text, int most)
    {
        var (lines, used) = (1, 0);
        foreach (var length in text.Split(' ').Select(w => new StringInfo(w).LengthInTextElements))
        {
            if (used > 0 && used + 1 + length > most)
                (lines, used) = (lines + 1, 0);
            used += (used > 0 ? 1 : 0) + length;
            for (; used > most; used -= most)
                lines++;
        }
        return lines;
    }
}
