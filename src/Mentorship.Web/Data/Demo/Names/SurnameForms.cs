namespace Mentorship.Web.Data.Demo.Names;

public static class SurnameForms
{
    private static readonly string[] Possessive = ["ов", "ев", "ёв", "ин", "ын"];
    private static readonly string[] Adjectival = ["ский", "цкий", "ной", "вой", "ный"];

    /// <summary>Орлова-Заречная; Черных, Шевченко, Цой and Шульц stay as they are.</summary>
    public static string Feminine(string masculine) => string.Join('-', masculine.Split('-').Select(FemininePart));

    private static string FemininePart(string part) =>
        Possessive.Any(part.EndsWith) ? part + "а"
        : Adjectival.Any(part.EndsWith) ? part[..^2] + "ая"
        : part;
}
