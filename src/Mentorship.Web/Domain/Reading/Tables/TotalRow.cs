using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>«Итого: 240» under the rows of a table: a sum and no activity.</summary>
internal sealed partial record TotalRow(SourcePlace Place, string Words)
{
    private const int Longest = 160;

    /// <summary>Null of a row that is to be done: whoever answers for it or when is said.</summary>
    public static TotalRow? Of(BodyRow row) =>
        IsEmpty(row, ColumnRole.Deadline)
        && IsEmpty(row, ColumnRole.Responsible)
        && IsEmpty(row, ColumnRole.DeadlineAndResponsible)
        && Cells(row) is [var first, ..] cells
        && Total().IsMatch(first)
        && string.Join(' ', cells) is { Length: <= Longest } words
            ? new TotalRow(row.Place, Text.Tidy(words)!)
            : null;

    /// <summary>«ИТОГО по разделу 2» over several columns, with figures beside it.</summary>
    public static TotalRow? Of(SourceRow row, SourcePlace place) =>
        row.Cells.Where(c => !c.IsEmpty).ToList() is [{ Span: > 1 } first, .. var rest]
        && Total().IsMatch(first.Text.Trim())
        && rest.TrueForAll(c => !c.Text.Any(char.IsLetter))
        && string.Join(' ', [first.Text, .. rest.Select(c => c.Text)]) is { Length: <= Longest } words
            ? new TotalRow(place, Text.Tidy(words)!)
            : null;

    private static bool IsEmpty(BodyRow row, ColumnRole role) =>
        row.GoesOn.Contains(role) || ActivityReader.IsMissing(row[role]);

    private static List<string> Cells(BodyRow row) =>
        [
            .. new[]
            {
                ColumnRole.Number,
                ColumnRole.Stage,
                ColumnRole.Section,
                ColumnRole.Title,
                ColumnRole.Details,
                ColumnRole.Result,
                ColumnRole.Other,
            }
                .Where(r => !row.GoesOn.Contains(r))
                .Select(r => row[r].Trim())
                .Where(t => t.Length > 0),
        ];

    [GeneratedRegex(@"^(?:итого|всего)(?![\p{L}])", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Total();
}
