using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.People.Import;

/// <summary>What lists of schools call kinds of people, sexes and classes.</summary>
internal static partial class ImportWords
{
    public const string Kinds = "сотрудник, обучающийся, из другой организации";

    public static PersonKind? Kind(string word) =>
        Text.Key(word) switch
        {
            "СОТРУДНИК" or "РАБОТНИК" or "ПЕДАГОГ" or "УЧИТЕЛЬ" or "ВОСПИТАТЕЛЬ" => PersonKind.Employee,
            "ОБУЧАЮЩИЙСЯ" or "УЧЕНИК" or "УЧАЩИЙСЯ" or "СТУДЕНТ" or "ВОСПИТАННИК" => PersonKind.Student,
            "ИЗ ДРУГОЙ ОРГАНИЗАЦИИ" or "ВНЕШНИЙ" or "РАБОТОДАТЕЛЬ" or "ПРЕДПРИЯТИЕ" => PersonKind.Outside,
            _ => null,
        };

    public static Sex? Sex(string word) =>
        Text.Key(word) switch
        {
            "М" or "МУЖ" or "МУЖСКОЙ" => Domain.People.Sex.Male,
            "Ж" or "ЖЕН" or "ЖЕНСКИЙ" => Domain.People.Sex.Female,
            _ => null,
        };

    /// <summary>«7Б», «7 «Б»», «10 класс», «2 курс, группа ТМ-21», «без класса».</summary>
    public static (int Grade, string? Letter)? Class(string text)
    {
        if (Text.Key(text) == "БЕЗ КЛАССА")
            return (0, null);
        var match = ClassPattern().Match(text);
        if (
            !match.Success
            || int.Parse(match.Groups["grade"].Value, CultureInfo.InvariantCulture)
                is not (>= 0 and <= 11 and var grade)
        )
            return null;
        return (grade, Text.Tidy(match.Groups["letter"].Value.Trim('«', '»', '"', '\'', '-', '–', ' ', '(', ')', ',')));
    }

    [GeneratedRegex(
        @"^(?<grade>\d{1,2})\s*-?\s*(?:класс|кл\.?|курс)?,?\s*(?:группа|гр\.?)?(?<letter>.{0,20})$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex ClassPattern();
}
