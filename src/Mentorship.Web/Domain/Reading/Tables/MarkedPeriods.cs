using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Months or quarters are columns, and a mark under them says when.</summary>
internal sealed partial class MarkedPeriods
{
    private readonly Dictionary<int, string> heads = [];

    public MarkedPeriods(IReadOnlyList<Column> columns)
    {
        for (var at = 0; at < columns.Count; at++)
            if (columns[at].Role == ColumnRole.Deadline && Named(columns[at].Head) is { } period)
                heads[at] = period.Words;
        if (heads.Count < 2)
            heads.Clear();
    }

    public static bool IsPeriod(string head) => Named(head) is { At: 0 };

    /// <summary>Nothing but a mark stands in the cell.</summary>
    public static bool IsMark(string text) => Mark().IsMatch(text);

    public bool Holds(IEnumerable<int> columns) => heads.Count > 0 && columns.All(heads.ContainsKey);

    /// <summary>«II квартал» of a mark, «II квартал – III квартал» of one over both; words say it themselves.</summary>
    public string When(IReadOnlyList<int> columns, string text)
    {
        if (!Mark().IsMatch(text))
            return text;
        return columns.Count == 1 ? heads[columns[0]] : $"{heads[columns[0]]} – {heads[columns[^1]]}";
    }

    // The quarter or month that a head ends with, its name written out.
    private static (int At, string Words)? Named(string head)
    {
        if (Quarter().Match(head) is { Success: true } quarter)
            return (quarter.Index, quarter.Value);
        if (Month().Match(head) is not { Success: true } found)
            return null;
        var word = found.Groups["month"].Value;
        // «09» is a month only under «Сроки» or «Месяцы».
        var month = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? found.Index > 0
                ? WindowWords.Months.ElementAtOrDefault(number - 1)
                : null
            : Array.Find(WindowWords.Months, m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return month is null
            ? null
            : (found.Index, (month.Length == word.Length ? word : month) + found.Groups["year"].Value);
    }

    private const string Year = @"(?<year>\s20\d{2}(?:\s?г(?:од|\.)?)?)?$";

    [GeneratedRegex(
        @"(?:I{1,3}|IV|[1-4])(?:-?[йи]+)?\s?(?:кв(?:\.|артал)|полугодие)" + Year,
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Quarter();

    // «сентябрь», «сент.», «сен», «09»
    [GeneratedRegex(@"(?<![\p{L}\d.,])(?<month>\p{L}{3,8}|0[1-9]|1[0-2])\.?" + Year, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?:[^\p{L}\d\s]|[xхvv]){1,3}$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Mark();
}
