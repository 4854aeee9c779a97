using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Names;

/// <summary>Отчество by the father's name.</summary>
public static class Patronymics
{
    private const string Consonants = "бвгджзклмнпрстфхцчшщ";

    private static readonly Dictionary<string, (string Male, string Female)> Exceptions = new()
    {
        ["Илья"] = ("Ильич", "Ильинична"),
        ["Никита"] = ("Никитич", "Никитична"),
        ["Лука"] = ("Лукич", "Лукинична"),
        ["Фома"] = ("Фомич", "Фоминична"),
        ["Кузьма"] = ("Кузьмич", "Кузьминична"),
        ["Савва"] = ("Саввич", "Саввична"),
        ["Лев"] = ("Львович", "Львовна"),
        ["Павел"] = ("Павлович", "Павловна"),
        ["Пётр"] = ("Петрович", "Петровна"),
        ["Яков"] = ("Яковлевич", "Яковлевна"),
        ["Михаил"] = ("Михайлович", "Михайловна"),
    };

    public static string Of(string father, Sex sex)
    {
        if (Exceptions.TryGetValue(father, out var exception))
            return sex is Sex.Male ? exception.Male : exception.Female;
        return Stem(father) + (sex is Sex.Male ? "ич" : "на");
    }

    private static string Stem(string father) =>
        father switch
        {
            [.. var head, 'и', 'й'] => head + (KeepsVowel(head) ? "иев" : "ьев"),
            [.. var head, 'й'] => head + "ев",
            [.. var head, 'ь'] => head + "ев",
            _ => father + "ов",
        };

    // Дмитриевич and Георгиевич after two consonants, Юрьевич after one; -нтий makes -нтьевич
    private static bool KeepsVowel(string head) =>
        head.Length >= 2
        && Consonants.Contains(head[^1], StringComparison.Ordinal)
        && Consonants.Contains(head[^2], StringComparison.Ordinal)
        && !head.EndsWith("нт", StringComparison.Ordinal);
}
