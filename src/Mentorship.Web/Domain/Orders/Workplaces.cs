using Mentorship.Web.Domain.Declension;

namespace Mentorship.Web.Domain.Orders;

/// <summary>Whose teacher somebody is: an order of the department says «учитель лицея № 5».</summary>
public static class Workplaces
{
    private static readonly string[] Adjectives = ["ая", "яя", "ий", "ый", "ой", "ое", "ее"];

    /// <summary>What kind of body it is, and no name.</summary>
    private static readonly string[] Common = (
        "средн основн начальн общеобразовательн муниципальн государственн автономн бюджетн детск дошкольн вечерн "
        + "открыт специальн коррекционн спортивн музыкальн художественн районн городск сельск методическ "
        + "информационн учебн педагогическ политехническ медицинск аграрн технологическ профессиональн"
    ).Split(' ');

    public static string Of(string post, string? workplace) =>
        workplace is null || IsSaid(post, workplace) ? post : $"{post} {Inside(workplace)}";

    /// <summary>«Директору лицея № 5 Орловой Т. П.» without the lyceum.</summary>
    public static string Without(string words, string? workplace) =>
        workplace is null ? words : words.Replace($" {Inside(workplace)} ", " ", StringComparison.OrdinalIgnoreCase);

    // «лицея № 5», «средней школы № 3», but «Степной СОШ»: what a school is called after stays a name.
    private static string Inside(string workplace)
    {
        var words = BodyForms.In(Case.Genitive, workplace);
        return IsCalledAfter(workplace) ? words : Addressing.Small(words);
    }

    private static bool IsCalledAfter(string workplace)
    {
        var first = workplace.Split(' ', 2)[0].ToLowerInvariant();
        return workplace.Contains(' ', StringComparison.Ordinal)
            && Array.Exists(Adjectives, ending => first.EndsWith(ending, StringComparison.Ordinal))
            && !Array.Exists(Common, stem => first.StartsWith(stem, StringComparison.Ordinal));
    }

    /// <summary>«учитель лицея № 5» and «учитель, лицей № 5» are the teacher of that school.</summary>
    public static bool IsSaid(string words, string workplace) =>
        new[] { workplace, BodyForms.In(Case.Genitive, workplace) }.Any(name =>
            Text.Key(words).EndsWith($" {Text.Key(name)}", StringComparison.Ordinal)
        );

    /// <summary>Whether the words of an order say the post, with the place behind it or without.</summary>
    public static bool IsPost(string words, string post, string? workplace)
    {
        var said = Text.Key(words);
        return said == Text.Key(post)
            || workplace is not null
                && (said == Text.Key($"{post} {workplace}") || said == Text.Key(Of(post, workplace)));
    }
}
