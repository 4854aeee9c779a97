using Mentorship.Web.Domain.Declension.Words;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Declension.Names;

/// <summary>One part of a given name; it comes small, with е for ё.</summary>
internal static class GivenNameRules
{
    // Калакуцкая lets only these change, Суперанская all in -ь; «Айгуль» and «Нинель» are for their bearers to decide
    private static readonly HashSet<string> Third = Alphabet.Set(
        "любовь агарь рахиль руфь суламифь эсфирь юдифь рашель"
    );

    private static readonly HashSet<string> Fleeting = Alphabet.Set("лев павел");

    /// <summary>Stressed on the last syllable in some families: «Алие» and «Алии» are both heard.</summary>
    private static readonly HashSet<string> StressedIya = Alphabet.Set(
        "алия зульфия альфия гульфия галия сания фания рания рузия нурия фаузия магфия разия хадия назия"
    );

    private static readonly HashSet<string> StressedEnd = Alphabet.Set("айша гайша миляуша аружа");

    /// <summary>«Данилы», as Данила has it; others in -о do not change.</summary>
    private static readonly HashSet<string> LikeA = Alphabet.Set("данило гаврило михайло кирилло самойло");

    public static Pattern Of(string word, Sex sex)
    {
        if (word.Length < 2)
            return Pattern.Unchanged;
        if (LikeA.Contains(word) && sex is Sex.Male)
            return Nouns.First(word[..^1] + 'а').Doubtful;
        if (word.EndsIn("о", "е", "и", "у", "ю", "ы", "э"))
            return Pattern.Unchanged;
        if (word[^1] is 'а' or 'я')
            return InVowel(word, sex);
        return sex is Sex.Male ? Man(word)
            : word[^1] != 'ь' ? Pattern.Unchanged
            : Third.Contains(word) ? Nouns.Third
            : Pattern.Unchanged.Doubtful;
    }

    private static Pattern Man(string word) =>
        word == "петр" ? new(3, "етра етру етра етром етре")
        : Fleeting.Contains(word) ? Nouns.Fleeting(word, animate: true)
        : Nouns.Masculine(word, animate: true);

    private static Pattern InVowel(string word, Sex sex)
    {
        // «Франсуа», but «Лия»
        if (word[^1] == 'а' && Alphabet.IsVowel(word[^2]))
            return Pattern.Unchanged;
        // «улица Шота Руставели»
        if (word == "шота")
            return Pattern.Unchanged.Doubtful;
        if (word == "илья")
            return new(1, "и е ю ёй е");
        var noun = Nouns.First(word, StressedEnd.Contains(word));
        return StressedEnd.Contains(word) || StressedIya.Contains(word) ? noun.Doubtful : noun;
    }
}
