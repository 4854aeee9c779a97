using Mentorship.Web.Domain.Declension;

namespace Mentorship.Web.Domain.Orders;

/// <summary>Whose teacher somebody is: an order of the department says «учитель лицея № 5».</summary>
public static class Workplaces
{
    public static string Of(string post, string? workplace) =>
        workplace is null || IsSaid(post, workplace)
            ? post
            : $"{post} {Addressing.Small(BodyForms.In(Case.Genitive, workplace))}";

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
