using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Orders;

/// <summary>The clause on control and the person who is told of delays have to be about the same one.</summary>
public static partial class ControlWords
{
    public static string? Doubt(string? control, DirectoryPerson? controller, string? signer)
    {
        if (control is not { Length: > 0 } words || controller is null)
            return null;
        var forms = Forms(controller);
        var isHimself = Oneself().IsMatch(words);
        if (Says(words, forms) || isHimself && signer is not null && Says(signer, forms))
            return null;
        return isHimself || Names().IsMatch(words)
            ? $"В пункте о контроле сказано «{words.TrimEnd('.')}», а сообщать о просрочке портал будет другому: {controller.FullName}. Точно?"
            : null;
    }

    /// <summary>«оставляю за собой»: whoever signs controls.</summary>
    public static bool KeepsHimself(string? control) => control is not null && Oneself().IsMatch(control);

    private static HashSet<string> Forms(DirectoryPerson person)
    {
        var surname = PersonForms
            .Of(new PersonName(person.Surname, person.Name, person.Patronymic), person.Sex)
            .Surname;
        // «на Яшину» is said of a woman: the dative of a man stands in no such clause.
        Case[] said = [Case.Nominative, Case.Genitive, Case.Accusative, Case.Instrumental];
        return [.. said.Select(to => First(surname[to]))];
    }

    private static bool Says(string words, HashSet<string> forms) =>
        words.Split(' ', '\u00A0').Any(word => forms.Contains(First(word)));

    private static string First(string word) => Text.Key(word).Split(' ')[0].Trim('.', ',', ';', ':', '(', ')');

    [GeneratedRegex(@"\b(?:за\s+собой|на\s+себя)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Oneself();

    // Initials, or what only patronymics end with.
    [GeneratedRegex(@"\b\p{Lu}\.|\p{Lu}\p{Ll}+(?:вну|чну|шну|вной|ича|ыча|ичем)\b", RegexOptions.None, 1000)]
    private static partial Regex Names();
}
