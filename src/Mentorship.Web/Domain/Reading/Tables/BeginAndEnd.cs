using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>«Начало» and «окончание» are two columns and one deadline: from the one to the other.</summary>
internal sealed partial class BeginAndEnd
{
    private readonly int end = -1;

    public BeginAndEnd(IReadOnlyList<Column> columns)
    {
        for (var at = 1; at < columns.Count; at++)
            if (
                columns[at - 1].Role == ColumnRole.Deadline
                && columns[at].Role == ColumnRole.Deadline
                && Begin().IsMatch(columns[at - 1].Head)
                && End().IsMatch(columns[at].Head)
            )
                end = at;
    }

    /// <summary>The column says when that ends what the one before it begins.</summary>
    public bool Joins(int column) => column == end;

    public static string Join(string begin, string end)
    {
        if (begin.Length == 0 || end.Length == 0 || Text.Key(begin) == Text.Key(end))
            return end.Length == 0 ? begin
                : begin.Length == 0 && char.IsDigit(end[0]) ? $"до {end}"
                : end;
        return $"{From().Replace(begin.Trim(), "")} – {Until().Replace(end.Trim(), "")}";
    }

    [GeneratedRegex(@"\bначал|\bс$|\bот$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Begin();

    [GeneratedRegex(@"\bокончани|\bзавершени|\bконец|\bпо$|\bдо$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"^с(?:о)?\s", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex From();

    [GeneratedRegex(@"^(?:до|по)\s", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Until();
}
