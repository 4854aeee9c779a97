namespace Mentorship.Web.Domain.Declension.Words;

/// <summary>Adjectives and participles by their ending in the nominative; words come small, with е for ё.</summary>
internal static class Adjectives
{
    // «казачий корпус», «казачья»: the only kind whose stem gets a soft sign
    private static readonly HashSet<string> Possessive = Alphabet.Set("казачий третий рыбачий охотничий божий волчий");

    private static readonly HashSet<string> StressedEnd = Alphabet.Set("большая чужая");

    /// <summary>Soft stems in -ние, which nouns have too: «средние школы», but «управление».</summary>
    private static readonly HashSet<string> SoftPlural = Alphabet.Set(
        "средние крайние верхние нижние внешние внутренние ближние дальние летние зимние осенние весенние вечерние "
            + "утренние последние домашние соседние ранние поздние прежние нынешние дошкольние"
    );

    public static Agreement? AgreementOf(string word)
    {
        if (word.Length < 4)
            return null;
        var end = word.EndsIn("ся") ? word[..^2] : word;
        return end.EndsIn("ый", "ой") || (end.EndsIn("ий") && (Hard(end) || Possessive.Contains(end)))
                ? Agreement.Masculine
            : end.EndsIn("ая", "яя") || end == "казачья" ? Agreement.Feminine
            : end.EndsIn("ое", "ее") || end == "казачье" ? Agreement.Neuter
            : end.EndsIn("ые") || (end.EndsIn("ие") && (Alphabet.TakesI(end[^3]) || SoftPlural.Contains(end)))
                ? Agreement.Plural
            : null;
    }

    public static Pattern Decline(string word, bool animate)
    {
        if (word.EndsIn("ся"))
            return Reflexive(word, animate);
        var before = word[^3];
        var own = animate ? null : ".";
        var i = Alphabet.TakesI(before) ? "и" : "ы";
        return word[^2..] switch
        {
            "ий" when Possessive.Contains(word) => new(2, $"ьего ьему {own ?? "ьего"} ьим ьем"),
            "ий" when before is 'к' or 'г' or 'х' => new(2, $"ого ому {own ?? "ого"} им ом"),
            "ий" => new(2, $"его ему {own ?? "его"} им ем"),
            "ый" or "ой" => new(2, $"ого ому {own ?? "ого"} {i}м ом"),
            "ья" => new(2, "ьей ьей ью ьей ьей"),
            "яя" => new(2, "ей ей юю ей ей"),
            "ая" when Alphabet.Hisses(before) && !StressedEnd.Contains(word) => new(2, "ей ей ую ей ей"),
            "ая" => new(2, "ой ой ую ой ой"),
            "ье" => new(2, "ьего ьему . ьим ьем"),
            "ее" => new(2, "его ему . им ем"),
            "ое" => new(2, $"ого ому . {i}м ом"),
            "ые" => new(2, $"ых ым {own ?? "ых"} ыми ых"),
            _ => new(2, $"их им {own ?? "их"} ими их"),
        };
    }

    private static Pattern Reflexive(string word, bool animate) =>
        word[^4..^2] switch
        {
            "ая" => new(4, "ейся ейся уюся ейся ейся"),
            "ее" => new(4, "егося емуся . имся емся"),
            "ие" => new(4, $"ихся имся {(animate ? "ихся" : ".")} имися ихся"),
            _ => new(4, $"егося емуся {(animate ? "егося" : ".")} имся емся"),
        };

    private static bool Hard(string word) => Alphabet.TakesI(word[^3]) || word[^3] == 'н';
}
