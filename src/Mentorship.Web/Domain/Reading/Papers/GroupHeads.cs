using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Heads over the columns of a working group.</summary>
internal static partial class GroupHeads
{
    /// <summary>«Ф. И. О. | Должность | Статус в группе»: people and what they are, and nothing to be done.</summary>
    public static bool Stand(SourceTable table) =>
        table
            .Rows.Take(2)
            .Any(r =>
                r.Cells.Any(c => NameHead().IsMatch(c.Text.Trim()))
                && r.Cells.Any(c => RoleHead().IsMatch(c.Text.Trim()))
                && !r.Cells.Any(c => OtherHead().IsMatch(c.Text))
            );

    /// <summary>«№ | Ф. И. О. | Должность»: people, whatever they are listed for.</summary>
    public static bool ArePeople(SourceTable table) =>
        table
            .Rows.Take(2)
            .Any(r =>
                r.Cells.Any(c => NameHead().IsMatch(c.Text.Trim()))
                && r.Cells.Any(c => Beside().IsMatch(c.Text.Trim()))
                && !r.Cells.Any(c => OtherHead().IsMatch(c.Text))
            );

    /// <summary>The words name a column and nobody.</summary>
    public static bool IsOne(string text) => Head().IsMatch(text);

    [GeneratedRegex(@"^(?:ф\.?\s?и\.?\s?о\b|фамилия|член\p{L}*\s.*групп)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NameHead();

    [GeneratedRegex(
        @"^(?:роль|статус|функци\p{L}+|должность|позиция)(?:\s+(?:в|члена)\s.*(?:групп|комисси|совет|команд|штаб))|^(?:роль|статус)$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex RoleHead();

    [GeneratedRegex(@"^(?:должность|место работы|ф\.?\s?и\.?\s?о\b|фамилия)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^(?:должность|место\s+работы|организаци|учреждени|школа|оо\b|телефон|контакт|роль|статус)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Beside();

    [GeneratedRegex(@"мероприят|\bсрок|\bдата|наставляем|показател", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OtherHead();
}
