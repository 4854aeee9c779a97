namespace Mentorship.Web.Domain.Declension.Words;

/// <summary>The plural of nouns; words come small, with е for ё.</summary>
internal static class Plurals
{
    public static string Nominative(string word) =>
        word[^1] switch
        {
            'ь' or 'й' or 'я' => word[..^1] + "и",
            'а' => word[..^1] + (Alphabet.TakesI(word[^2]) ? "и" : "ы"),
            'о' => word[..^1] + "а",
            'е' => word[..^1] + (word[^2] is 'и' or 'ь' ? "я" : "а"),
            _ => word + (Alphabet.TakesI(word[^1]) ? "и" : "ы"),
        };

    public static string Genitive(string singular, string plural) =>
        singular.EndsIn("ия", "ие") ? singular[..^1] + "й"
        : singular[^1] is 'ь' || (Alphabet.Hisses(singular[^1])) ? plural[..^1] + "ей"
        : singular[^1] is 'а' or 'о' or 'е' ? singular[..^1]
        : singular[^1] is 'я' ? singular[..^1] + "ь"
        : singular[^1] is 'й' || plural[^1] is 'я' ? plural[..^1] + "ев"
        : plural[..^1] + "ов";

    /// <summary>The five forms as endings of the plural's nominative.</summary>
    public static Pattern Pattern(string plural, string genitive, bool animate, bool isCertain = true)
    {
        var stem = plural[..^1];
        var before = stem[^1];
        var soft = plural[^1] is 'я' || (plural[^1] is 'и' && !Alphabet.TakesI(before));
        var a = soft ? "я" : "а";
        var same = stem.Zip(genitive).TakeWhile(pair => pair.First == pair.Second).Count();
        var (cut, rest) = (plural.Length - same, stem[same..]);
        var own = animate ? genitive[same..] : ".";
        // «групп»: nothing is put in the place of what is cut
        var of = genitive[same..] is { Length: > 0 } end ? end : "_";
        return new(cut, $"{of} {rest}{a}м {(own == "" ? "_" : own)} {rest}{a}ми {rest}{a}х", isCertain);
    }

    /// <summary>A plural nobody listed: sure only where the ending leaves no choice.</summary>
    public static Pattern Guess(string plural, bool animate)
    {
        var stem = plural[..^1];
        return plural.EndsIn("ии", "ия") ? Pattern(plural, stem + "й", animate)
            : plural.EndsIn("тели", "тела", "ари") ? Pattern(plural, stem + "ей", animate)
            : plural.EndsIn("и", "я") && !Alphabet.TakesI(stem[^1])
                ? Pattern(plural, stem + "ей", animate, isCertain: false)
            : plural.EndsIn("чи", "щи", "ши", "жи") ? Pattern(plural, stem + "ей", animate, isCertain: false)
            : Pattern(
                plural,
                stem + "ов",
                animate,
                isCertain: animate && plural.EndsIn("исты", "оры", "еры", "ологи", "ики")
            );
    }
}
