using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Declension;

/// <summary>The nominative of whom an order addresses: «Методическому кабинету …» is «Методический кабинет …».</summary>
public static partial class FromDative
{
    /// <returns>Null where declining what was found does not give the words again.</returns>
    public static string? Body(string words)
    {
        if (Head().Match(words) is not { Success: true } head)
            return null;
        var noun = head.Groups["stem"].Value + Noun(head.Groups["stem"].Value, head.Groups["end"].Value);
        var gender = noun[^1];
        var name =
            Adjective().Replace(head.Groups["before"].Value, m => m.Groups["stem"].Value + Ending(m, gender))
            + noun
            + words[head.Length..];
        var declined = BodyForms.Of(name);
        return declined.IsCertain && Text.Key(declined[Case.Dative]) == Text.Key(words) ? name : null;
    }

    private static string Noun(string stem, string end) =>
        end switch
        {
            "у" => stem.EndsWith("ств", StringComparison.Ordinal) ? "о" : "",
            "ю" => stem[^1] == 'и' ? "е"
            : IsVowel(stem[^1]) ? "й"
            : "ь",
            "и" => stem[^1] == 'и' ? "я" : "ь",
            _ => "а",
        };

    private static string Ending(Match adjective, char gender) =>
        (gender, adjective.Groups["end"].Value) switch
        {
            ('о' or 'е', "ому") => "ое",
            ('о' or 'е', _) => "ее",
            ('а' or 'я', "ой") => "ая",
            ('а' or 'я', _) => "яя",
            (_, "ому") => adjective.Groups["stem"].Value[^1] is 'к' or 'г' or 'х' ? "ий" : "ый",
            _ => "ий",
        };

    private static bool IsVowel(char letter) => "аеиоуыэюя".Contains(letter, StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?<before>(?:\p{L}[\p{Ll}-]+(?:ому|ему|ой|ей)\s)*)(?<stem>\p{L}\p{Ll}{2,})(?<end>[уюеи])(?!\p{L})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"(?<stem>\p{L}[\p{Ll}-]+)(?<end>ому|ему|ой|ей)(?=\s)", RegexOptions.None, 1000)]
    private static partial Regex Adjective();
}
