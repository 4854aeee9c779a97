using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>A roadmap that is a list: «1.1. Провести … Срок: … Ответственные: …».</summary>
internal sealed partial class ListRoadmap
{
    private const int FewItems = 2;

    public List<BodyRow> Rows { get; } = [];
    public HashSet<ColumnRole> Columns { get; } = [ColumnRole.Title];

    /// <summary>The lines are a roadmap: some of them say when or who.</summary>
    public bool IsRoadmap =>
        Columns.Overlaps([ColumnRole.Deadline, ColumnRole.Responsible])
        && Rows.Count(r => r.HasMoreThanTitle) >= FewItems;

    public static ListRoadmap Read(IReadOnlyList<Line> lines)
    {
        var list = new ListRoadmap();
        var items = new List<(Line First, List<string> Texts)>();
        foreach (var line in lines.Where(l => !l.IsEmpty))
        {
            var starts =
                ItemNumber.Split(line.Flat).Number is not null || line.IsProminent && !Label().IsMatch(line.Flat);
            if (starts || items.Count == 0)
                items.Add((line, [line.Flat]));
            else
                items[^1].Texts.Add(line.Flat);
        }
        foreach (var (first, texts) in items)
            list.Add(first, string.Join('\n', texts));
        return list;
    }

    private void Add(Line first, string text)
    {
        var (number, rest) = ItemNumber.Split(text);
        var labels = Label().Matches(rest);
        var row = new BodyRow
        {
            Place = first.Place,
            IsBold = first.From.IsBold,
            IsCentered = first.From.IsCentered,
            IsWide = labels.Count == 0 && first.IsProminent,
        };
        row.Set(ColumnRole.Number, number?.Printed ?? "");
        row.Set(ColumnRole.Title, Trimmed(labels.Count == 0 ? rest : rest[..labels[0].Index]));
        for (var at = 0; at < labels.Count; at++)
        {
            var label = labels[at];
            var end = at + 1 < labels.Count ? labels[at + 1].Index : rest.Length;
            var role = HeadWords.Role(label.Groups["label"].Value) ?? ColumnRole.Details;
            Columns.Add(role);
            row.Add(role, Trimmed(rest[(label.Index + label.Length)..end]), " ");
        }
        if (number is not null)
            Columns.Add(ColumnRole.Number);
        if (!row.IsEmpty)
            Rows.Add(row);
    }

    // The bracket that closes «(срок – …)» goes, the dot of «2023 г.» stays.
    private static string Trimmed(string text)
    {
        var trimmed = text.Trim(' ', ';', ',', '\n', '\t', '–', '-', '(');
        if (trimmed.EndsWith(").", StringComparison.Ordinal))
            trimmed = trimmed[..^1];
        if (trimmed.EndsWith(')') && !trimmed.Contains('('))
            trimmed = trimmed[..^1].TrimEnd();
        trimmed = trimmed.TrimEnd(';', ',', ' ');
        return trimmed.EndsWith('.') && !Abbreviated().IsMatch(trimmed) ? trimmed[..^1] : trimmed;
    }

    [GeneratedRegex(
        @"(?<=^|[\s(;.,])(?<label>срок\w{0,2}(?:\s(?:исполнения|реализации|проведения|выполнения))?|период(?:\s\p{L}+)?|ответственн\p{L}+(?:\s(?:исполнител\p{L}+|лиц\p{L}+|за\s\p{L}+))?|исполнител\p{L}+|(?:ожидаем\p{L}+\s|планируем\p{L}+\s|итогов\p{L}+\s)?результат\p{L}*|вид\s документа)\s?(?::|[–—-]\s)\s?",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:\bг|\bгг|\b[А-ЯЁ]|\bт\.\s?[дп]|\bдр|\bуч)\.$", RegexOptions.None, 1000)]
    private static partial Regex Abbreviated();
}
