using System.Globalization;
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

    /// <summary>«7Б», «7 «Б»», «10 класс», «2 курс, группа ТМ-21», «без класса»; null when it is none of these.</summary>
    public static (int Grade, string? Letter)? Class(string? typed)
    {
        var text = Text.Tidy(typed) ?? "";
        if (Text.Key(text) == "БЕЗ КЛАССА")
            return (0, null);
        var match = ClassPattern().Match(text);
        if (
            !match.Success
            || int.Parse(match.Groups["grade"].Value, CultureInfo.InvariantCulture)
                is not (>= 0 and <= Enrolment.HighestGrade and var grade)
        )
            return null;
        var letter = Text.Tidy(match.Groups["letter"].Value.Trim('«', '»', '"', '\'', '-', '–', ' ', '(', ')', ','));
        return Enrolment.IsLetter(letter) ? (grade, letter) : null;
    }

    [GeneratedRegex(
        @"^(?<grade>\d{1,2})\s*-?\s*(?:класс|кл\.?|курс)?,?\s*(?:группа|гр\.?)?(?<letter>.{0,20})$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex ClassPattern();
}
