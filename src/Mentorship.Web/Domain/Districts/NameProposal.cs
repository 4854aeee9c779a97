namespace Mentorship.Web.Domain.Districts;

/// <summary>
/// The cases of a district's name by rule: «Приреченский район» → «Приреченского района». A proposal: a person looks
/// at it and corrects it. What no rule covers is left as it is.
/// </summary>
public static class NameProposal
{
    private enum Case
    {
        Genitive,
        Dative,
        Prepositional,
    }

    // Nouns that head such names, with their cases; what stands before them is declined as an adjective.
    private static readonly Dictionary<string, string[]> Heads = new(StringComparer.OrdinalIgnoreCase)
    {
        ["район"] = ["района", "району", "районе"],
        ["округ"] = ["округа", "округу", "округе"],
        ["город"] = ["города", "городу", "городе"],
        ["посёлок"] = ["посёлка", "посёлку", "посёлке"],
        ["поселок"] = ["поселка", "поселку", "поселке"],
        ["техникум"] = ["техникума", "техникуму", "техникуме"],
        ["колледж"] = ["колледжа", "колледжу", "колледже"],
        ["лицей"] = ["лицея", "лицею", "лицее"],
        ["институт"] = ["института", "институту", "институте"],
        ["университет"] = ["университета", "университету", "университете"],
        ["центр"] = ["центра", "центру", "центре"],
        ["край"] = ["края", "краю", "крае"],
        ["школа"] = ["школы", "школе", "школе"],
        ["гимназия"] = ["гимназии", "гимназии", "гимназии"],
        ["академия"] = ["академии", "академии", "академии"],
        ["область"] = ["области", "области", "области"],
        ["республика"] = ["республики", "республике", "республике"],
        ["образование"] = ["образования", "образованию", "образовании"],
        ["поселение"] = ["поселения", "поселению", "поселении"],
        ["училище"] = ["училища", "училищу", "училище"],
    };

    public static DistrictNames Of(string? name)
    {
        var tidy = Text.Tidy(name);
        return tidy is null
            ? new DistrictNames(null)
            : new DistrictNames(
                tidy,
                Decline(tidy, Case.Genitive),
                Decline(tidy, Case.Dative),
                Decline(tidy, Case.Prepositional)
            );
    }

    private static string Decline(string name, Case to)
    {
        var words = name.Split(' ');
        // «ЗАТО Северный» is not declined in papers; a name in quotes never is.
        if (words[0] is "ЗАТО" || name[0] is '«' or '"')
            return name;
        if (words is [var only])
            return Place(only, to);
        for (var i = 0; i < words.Length; i++)
        {
            if (Heads.TryGetValue(words[i], out var cases))
            {
                var town = words[i].ToLowerInvariant() is "город" or "посёлок" or "поселок";
                words[i] = Like(words[i], cases[(int)to]);
                i = After(words, i, town, to);
                if (i < 0)
                    break;
            }
            else if (words[i] is "г." or "пос." or "п.")
            {
                After(words, i, town: true, to);
                break;
            }
            else if (Adjective(words[i], to) is { } declined)
                words[i] = declined;
            else
                return name;
        }
        return string.Join(' ', words);
    }

    // Of what follows the noun only a town's own name agrees with it, and «округ» may be followed by «город».
    private static int After(string[] words, int head, bool town, Case to)
    {
        if (head + 1 >= words.Length)
            return -1;
        if (town)
        {
            words[head + 1] = Place(words[head + 1], to);
            return -1;
        }
        return words[head + 1].ToLowerInvariant() is "город" or "г." ? head : -1;
    }

    private static string Like(string model, string word) =>
        char.IsUpper(model[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    /// <summary>Ending in the nominative, then the three cases.</summary>
    private static string? Adjective(string word, Case to)
    {
        if (word.Length < 4)
            return null;
        var stem = word[..^2];
        var soft = !"кгх".Contains(stem[^1], StringComparison.Ordinal);
        string[]? endings = word[^2..] switch
        {
            "ый" or "ой" or "ое" => ["ого", "ому", "ом"],
            "ий" => soft ? ["его", "ему", "ем"] : ["ого", "ому", "ом"],
            "ее" => ["его", "ему", "ем"],
            "ая" => "жшчщ".Contains(stem[^1], StringComparison.Ordinal) ? ["ей", "ей", "ей"] : ["ой", "ой", "ой"],
            "яя" => ["ей", "ей", "ей"],
            _ => null,
        };
        return endings is null ? null : stem + endings[(int)to];
    }

    private static string Place(string word, Case to)
    {
        if (word.Length < 3 || !char.IsLetter(word[^1]) || !char.IsUpper(word[0]))
            return word;
        if (Adjective(word, to) is { } adjective)
            return adjective;
        var (stem, last) = (word[..^1], word[^1]);
        return last switch
        {
            'а' => stem
                + (
                    to == Case.Genitive
                        ? "кгхжшчщ".Contains(stem[^1], StringComparison.Ordinal)
                            ? "и"
                            : "ы"
                        : "е"
                ),
            'я' => stem + (stem[^1] == 'и' || to == Case.Genitive ? "и" : "е"),
            'й' => stem + new[] { "я", "ю", "е" }[(int)to],
            // Тверь and Ярославль differ; Сочи, Кемерово and the like do not change.
            'ь' or 'о' or 'е' or 'и' or 'ы' or 'у' or 'ю' or 'э' or 'ё' => word,
            _ => word + new[] { "а", "у", "е" }[(int)to],
        };
    }
}
