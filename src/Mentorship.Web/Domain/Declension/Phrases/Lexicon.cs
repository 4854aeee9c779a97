using Mentorship.Web.Domain.Declension.Words;

namespace Mentorship.Web.Domain.Declension.Phrases;

/// <summary>The nouns of <see cref="NounLists"/> in the singular and the plural, by their nominative with е for ё.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, Noun> Nouns = new(StringComparer.Ordinal);

    static Lexicon()
    {
        foreach (var entry in NounLists.PluralOnly.Split(' '))
            if (entry.Split('~') is [var word, var genitive])
                AddPlural(word, genitive, animate: word is "люди" or "дети" or "лица");
        Add(NounLists.Men, Agreement.Masculine, animate: true);
        Add(NounLists.MenInVowel, Agreement.Masculine, animate: true);
        Add(NounLists.Women, Agreement.Feminine, animate: true);
        Add(NounLists.MasculineThings, Agreement.Masculine, animate: false);
        Add(NounLists.FeminineThings, Agreement.Feminine, animate: false);
        Add(NounLists.NeuterThings, Agreement.Neuter, animate: false);
        foreach (var word in NounLists.Unchanged.Split(' '))
            Nouns[word] = new(Agreement.Neuter, Animate: false, Pattern.Unchanged);
    }

    public static Noun? Find(string word) => Nouns.GetValueOrDefault(word);

    private static void Add(string list, Agreement agreement, bool animate)
    {
        foreach (var entry in list.Split(' ').Select(Alphabet.Plain))
        {
            var word = entry.Split('=', '~', '*')[0];
            var singular = entry.EndsIn("*") ? Words.Nouns.Fleeting(word, animate) : Singular(word, agreement, animate);
            Nouns[word] = new(agreement, animate, singular);
            var stem = entry.EndsIn("*")
                ? singular.Apply(word)[Case.Dative][..^1] + (word[^1] == 'ь' ? "ь" : "")
                : word;
            var plural = entry.Split('=') is [_, var given] ? given : Plurals.Nominative(stem);
            AddPlural(plural, entry.Split('~') is [_, var of] ? of : Plurals.Genitive(stem, plural), animate);
        }
    }

    private static void AddPlural(string plural, string genitive, bool animate) =>
        Nouns.TryAdd(plural, new(Agreement.Plural, animate, Plurals.Pattern(plural, genitive, animate)));

    private static Pattern Singular(string word, Agreement agreement, bool animate) =>
        word is "секретарь" or "календарь" ? new(1, $"я ю {(animate ? "я" : ".")} ём е")
        : word is "судья" or "семья" ? new(1, "и е ю ёй е")
        : word[^1] is 'а' or 'я' ? Words.Nouns.First(word)
        : agreement is Agreement.Neuter ? Words.Nouns.Neuter(word)
        : agreement is Agreement.Feminine ? Words.Nouns.Third
        : Words.Nouns.Masculine(word, animate, stressedEnd: word is "врач" or "сторож");
}
