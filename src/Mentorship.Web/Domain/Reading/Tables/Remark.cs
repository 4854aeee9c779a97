using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>What stands among the rows and is neither an activity nor a heading of any: told beside the row next to it.</summary>
internal static partial class Remark
{
    /// <summary>«Примечание: сроки уточняются.» with nothing beside it.</summary>
    public static bool Is(BodyRow row) =>
        row.Number.Length == 0 && (row.IsWide || row.IsTitleAlone) && Note().IsMatch(row.Title);

    /// <summary>«- молодых педагогов»: a line of what the row above lists.</summary>
    public static bool IsListed(BodyRow row) =>
        row.Number.Length == 0
        && row.GoesOn.Count == 0
        && (row.IsWide ? SmallItem().IsMatch(row.Title) && !row.IsBold : row.IsTitleAlone && Item().IsMatch(row.Title));

    public static string Doubt(string words) =>
        $"Рядом в таблице стоит «{Quotes.Inner(Text.Tidy(words)!)}»: в карту это не войдёт, перенесите нужное в строку.";

    public static string DoubtOfHeading(string words) =>
        $"Рядом в таблице стоит заголовок «{Quotes.Inner(Text.Tidy(words)!)}», под которым нет ни одного мероприятия: в карту он не войдёт.";

    [GeneratedRegex(@"^(?:\*+|примечани[ея]|сноска|справочно)(?![\p{L}])", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[-–—•·▪]\s?\p{L}", RegexOptions.None, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^[-–—•·▪]\s?\p{Ll}", RegexOptions.None, 1000)]
    private static partial Regex SmallItem();
}
