using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Columns that a roadmap does not have: «Финансирование, тыс. руб.» and a bare «120» under it.</summary>
internal static partial class OtherColumns
{
    public const string Between = "; ";
    private const int Longest = 80;

    /// <summary>A note stands among the details as it is.</summary>
    public static ColumnRole Role(Column column) =>
        column.Role == ColumnRole.Other && Note().IsMatch(column.Head) ? ColumnRole.Details : column.Role;

    /// <summary>The value with the name of its column: «Финансирование, тыс. руб.: 120».</summary>
    public static string Said(Column column, string text) =>
        column.Head.Length == 0 ? text
        : ActivityReader.IsMissing(text) ? ""
        : $"{Name(column.Head)}: {text}";

    private static string Name(string head) =>
        (head.Length > Longest ? head[..Longest].TrimEnd() + "…" : head).TrimEnd(':', ' ');

    [GeneratedRegex(@"примечан|комментари", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Note();
}
