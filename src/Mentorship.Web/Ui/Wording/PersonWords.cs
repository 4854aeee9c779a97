using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Ui.Wording;

public static class PersonWords
{
    public static string Name(this PersonKind kind) =>
        kind switch
        {
            PersonKind.Employee => "сотрудник",
            PersonKind.Student => "обучающийся",
            PersonKind.Outside => "из другой организации",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    public static string Name(this Sex sex) => sex == Sex.Female ? "женский" : "мужской";

    /// <summary>«21 год»</summary>
    public static string Years(int years) => Plural.Of(years, "год", "года", "лет");

    /// <summary>«меньше года», «3 года»; null where the start is not known.</summary>
    public static string? Experience(DateOnly? since, DateOnly day) =>
        Person.TeachingYears(since, day) switch
        {
            null => null,
            0 => "меньше года",
            { } years => Years(years),
        };

    /// <summary>«высшая категория»; as the card has it where it says the word itself.</summary>
    public static string? Category(string? category) =>
        category is null
        || category.Contains("категори", StringComparison.OrdinalIgnoreCase)
        || category.StartsWith("соответ", StringComparison.OrdinalIgnoreCase)
            ? category
            : $"{category} категория";

    /// <summary>«9 «Б»», «2 курс, группа ТМ-21», «без класса».</summary>
    public static string Class(int grade, string? letter, bool college) =>
        college
            ? $"{(grade == 0 ? "" : $"{grade}{Nb.Space}курс")}{(letter is null ? "" : $"{(grade == 0 ? "" : ", ")}группа {letter}")}"
        : grade == 0 ? letter ?? "без класса"
        : letter is null ? $"{grade}{Nb.Space}класс"
        : $"{grade}{Nb.Space}«{letter}»";
}
