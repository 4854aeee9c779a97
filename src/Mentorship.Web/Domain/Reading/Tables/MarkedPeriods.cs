using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Months or quarters are columns, and a mark under them says when.</summary>
internal sealed partial class MarkedPeriods
{
    private readonly Dictionary<int, string> heads = [];

    public MarkedPeriods(IReadOnlyList<Column> columns)
    {
        for (var at = 0; at < columns.Count; at++)
            if (
                columns[at].Role == ColumnRole.Deadline
                && LastWords().Match(columns[at].Head) is { Success: true } head
            )
                heads[at] = head.Value;
        if (heads.Count < 2)
            heads.Clear();
    }

    public static bool IsPeriod(string head) => LastWords().Match(head) is { Success: true, Index: 0 };

    public bool Holds(IEnumerable<int> columns) => heads.Count > 0 && columns.All(heads.ContainsKey);

    /// <summary>«II квартал» of a mark, «II квартал – III квартал» of one over both; words say it themselves.</summary>
    public string When(IReadOnlyList<int> columns, string text)
    {
        if (!Mark().IsMatch(text))
            return text;
        return columns.Count == 1 ? heads[columns[0]] : $"{heads[columns[0]]} – {heads[columns[^1]]}";
    }

    [GeneratedRegex(
        @"(?:(?:I{1,3}|IV|[1-4])(?:-?[йи]+)?\s?(?:кв(?:\.|артал)|полугодие)|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)(?:\s20\d{2}(?:\s?г(?:од|\.)?)?)?$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex LastWords();

    [GeneratedRegex(@"^(?:[^\p{L}\d\s]|[xхvv]){1,3}$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Mark();
}
