using Mentorship.Web.Domain.Declension.Words;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Declension.Names;

/// <summary>One part of a surname; it comes small, with е for ё.</summary>
internal static class SurnameRules
{
    public static Pattern Of(string word, Sex sex) =>
        SurnameWords.Unchanged.Contains(word) ? Pattern.Unchanged
        : word.EndsIn("о", "е", "и", "у", "ю", "ы", "э") ? Pattern.Unchanged
        : word[^1] is 'а' or 'я' ? InVowel(word, sex)
        : sex is Sex.Female ? Woman(word)
        : Man(word);

    private static Pattern Woman(string word) =>
        // «Анна Иванов»: the surname of a man, or the sex is wrong
        IsPossessive(word) || word.EndsIn("ский", "цкий")
            ? Pattern.Unchanged.Doubtful
            : Pattern.Unchanged;

    private static Pattern Man(string word)
    {
        if (IsPossessive(word))
            return SurnameWords.Foreign.Contains(word) ? Nouns.Masculine(word, animate: true)
                : Alphabet.Syllables(word) == 1 && !word.EndsIn("ьвов") ? new(0, "а у а ым е", IsCertain: false)
                : new(0, "а у а ым е");
        if (word.EndsIn("ых") || (word.EndsIn("их") && IsPluralOfAdjective(word)))
            return Pattern.Unchanged;
        if (word.EndsIn("их"))
            return Nouns.Masculine(word, animate: true).Doubtful;
        if (word.EndsIn("ый", "ий", "ой"))
            return InY(word);
        if (SurnameWords.Fleeting.Contains(word) || FleetingEnd(word))
            return Nouns.Fleeting(word, animate: true, !UnstressedEts(word)).Doubtful;
        if (word[^1] is 'ж' or 'ш' or 'ч' or 'щ')
            return Hissing(word);
        return word.EndsIn("ок", "ек", "ень") && Alphabet.Syllables(word) > 1
            ? Nouns.Masculine(word, animate: true).Doubtful
            : Nouns.Masculine(word, animate: true, stressedEnd: word.EndsIn("ец"));
    }

    private static bool IsPossessive(string word) => word.Length > 2 && word.EndsIn("ов", "ев", "ин", "ын");

    // «Долгих», «Нижних», but «Эрлих», «Рерих»
    private static bool IsPluralOfAdjective(string word) =>
        word.Length > 3 && (Alphabet.TakesI(word[^3]) || word[^3] is 'н' or 'ь');

    private static Pattern InY(string word)
    {
        if (SurnameWords.LikeNouns.Contains(word) || (Alphabet.Syllables(word) == 1 && word != "злой"))
            return Nouns.Masculine(word, animate: true);
        if (word.EndsIn("ой", "ый", "кий", "гий", "хий", "ний", "ший", "жий", "щий"))
            return Adjectives.Decline(word, animate: true);
        return SurnameWords.InChiy.Contains(word)
            ? Adjectives.Decline(word, animate: true)
            : Nouns.Masculine(word, animate: true).Doubtful;
    }

    // «Кравец» loses its vowel; «Кузнец» and «Швец» keep it: two consonants would meet a third
    private static bool FleetingEnd(string word) =>
        (word.EndsIn("ец") && word.Length > 4 && !(Alphabet.IsConsonant(word[^3]) && Alphabet.IsConsonant(word[^4])))
        || (word.EndsIn("ок") && Alphabet.Syllables(word) > 1 && !SurnameWords.KeepVowel.Contains(word));

    private static bool UnstressedEts(string word) => word.EndsIn("овец", "инец", "анец", "иец", "емец", "горец", "яц");

    private static Pattern Hissing(string word)
    {
        var isShort = Alphabet.Syllables(word) == 1;
        var stressed = word.EndsIn("ч") ? isShort || !word.EndsIn("ич") : isShort;
        var noun = Nouns.Masculine(word, animate: true, stressed);
        return noun with { IsCertain = !stressed && word.EndsIn("ич") || SurnameWords.InCh.Contains(word) };
    }

    private static Pattern InVowel(string word, Sex sex)
    {
        if (word.Length < 3 || (Alphabet.IsVowel(word[^2]) && word[^1] == 'а'))
            return Pattern.Unchanged;
        if (sex is Sex.Female)
        {
            if (word.EndsIn("ая", "яя") && word.Length > 3)
                return Adjectives.Decline(word, animate: true);
            if (word.EndsIn("ова", "ева", "ина", "ына"))
                return SurnameWords.LikeNouns.Contains(word) || word.Length <= 4
                    ? Nouns.First(word).Doubtful
                    : new(1, "ой ой у ой ой", IsCertain: !SurnameWords.PerhapsNouns.Contains(word));
            if (word.EndsIn("ска", "цка") && Alphabet.Syllables(word) > 2)
                return new(1, "ой ой ую ой ой", IsCertain: false);
        }
        else if (word.EndsIn("ова", "ева", "ская", "цкая") && word.Length > 5)
            return Nouns.First(word).Doubtful;
        var hisses = word[^1] == 'а' && (Alphabet.Hisses(word[^2]) || word[^2] == 'ц');
        var stressed = SurnameWords.StressedEnd.Contains(word);
        var noun = Nouns.First(word, stressed);
        return hisses && !stressed ? noun.Doubtful : noun;
    }
}
