using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>«Сроки» over «2024» and «2025»: what stands under a year is of that year.</summary>
internal sealed partial class YearColumns
{
    public const string Between = "; ";

    private readonly CellMeaning meaning;
    private readonly Dictionary<int, string> years = [];

    public YearColumns(IReadOnlyList<Column> columns, CellMeaning meaning)
    {
        this.meaning = meaning;
        for (var at = 0; at < columns.Count; at++)
            if (
                columns[at].Role == ColumnRole.Deadline
                && !MarkedPeriods.IsPeriod(columns[at].Head)
                && Year().Match(columns[at].Head) is { Success: true } year
            )
                years[at] = year.Groups["year"].Value;
        if (years.Values.Distinct(StringComparer.Ordinal).Count() < 2)
            years.Clear();
    }

    /// <summary>The head is a year and nothing more.</summary>
    public static bool IsYear(string head) => Year().Match(head) is { Success: true, Index: 0 };

    public bool Holds(IReadOnlyList<int> columns) => years.Count > 0 && columns.All(years.ContainsKey);

    /// <summary>«май» under «2024» is «май 2024», a mark there is the year; what stands over all years says it itself.</summary>
    public string When(IReadOnlyList<int> columns, string text)
    {
        if (ActivityReader.IsMissing(text))
            return "";
        var year = years[columns[0]];
        if (columns.Count > 1)
            return MarkedPeriods.IsMark(text) ? $"{year}–{years[columns[^1]]} годы" : text;
        if (MarkedPeriods.IsMark(text))
            return $"{year} г.";
        if (AnyYear().IsMatch(text))
            return text;
        var bare = text.TrimEnd(' ', ';', ',', '.');
        string[] said = [$"{bare}.{year}", $"{bare} {year} г.", $"{bare} в {year} г.", $"{bare} {year}"];
        return Array.Find(said, s => (s != said[0] || Day().IsMatch(bare)) && meaning.IsDeadline(s))
            ?? $"{bare} ({year} г.)";
    }

    [GeneratedRegex(@"(?<!\d)(?<year>20\d{2})(?:\s?(?:г\.?|год\p{L}*))?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\d)20\d{2}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"(?<!\d)\d{1,2}\.\d{1,2}$", RegexOptions.None, 1000)]
    private static partial Regex Day();
}
