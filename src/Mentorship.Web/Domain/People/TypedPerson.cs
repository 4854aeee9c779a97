using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.People;

/// <summary>A new person as somebody types him in one line: «Рощин Пётр Ильич», «7 «Б»».</summary>
public static partial class TypedPerson
{
    /// <summary>«Фамилия Имя Отчество»; what goes beyond three words belongs to the patronymic («Алиев Рашид Али оглы»).</summary>
    public static PersonName Name(string? typed)
    {
        var words = (Text.Tidy(typed) ?? "").Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return new(words.ElementAtOrDefault(0), words.ElementAtOrDefault(1), words.ElementAtOrDefault(2));
    }

    /// <summary>«7Б», «7 «Б»», «10 класс», «2 курс ТМ-21»; null when there is no number at the beginning.</summary>
    public static (int Grade, string? Letter)? Class(string? typed)
    {
        var match = ClassPattern().Match(Text.Tidy(typed) ?? "");
        if (!match.Success)
            return null;
        var letter = Text.Tidy(match.Groups["letter"].Value.Trim('«', '»', '"', '\'', '-', '–', ' ', '(', ')', ','));
        return (int.Parse(match.Groups["grade"].Value, System.Globalization.CultureInfo.InvariantCulture), letter);
    }

    [GeneratedRegex(
        @"^(?<grade>\d{1,2})\s*-?\s*(?:класс|кл\.?|курс)?(?<letter>.{0,24})$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex ClassPattern();
}
