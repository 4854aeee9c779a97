namespace Mentorship.Web.Domain.Declension.Words;

/// <summary>The declensions of nouns in the singular; words come small, with е for ё.</summary>
internal static class Nouns
{
    public static Pattern Masculine(string word, bool animate, bool stressedEnd = false)
    {
        var (soft, hard) = animate ? ("я", "а") : (".", ".");
        return word[^1] switch
        {
            'й' => new(1, $"я ю {soft} ем {(word.EndsIn("ий") && Alphabet.Syllables(word) > 1 ? "и" : "е")}"),
            'ь' => new(1, $"я ю {soft} ем е"),
            'ж' or 'ш' or 'ч' or 'щ' or 'ц' when !stressedEnd => new(0, $"а у {hard} ем е"),
            _ => new(0, $"а у {hard} ом е"),
        };
    }

    /// <summary>«Павел» → «Павла», «перечень» → «перечня», «владелец» → «владельца», «боец» → «бойца».</summary>
    public static Pattern Fleeting(string word, bool animate, bool stressedEnd = true)
    {
        var soft = word[^1] == 'ь';
        var (at, last) = soft ? (word.Length - 3, word[^2]) : (word.Length - 2, word[^1]);
        if (at < 1)
            return Masculine(word, animate).Doubtful;
        var between =
            Alphabet.IsVowel(word[at - 1]) ? "й"
            : word[at] == 'е' && (word[at - 1] == 'л' || last == 'к') ? "ь"
            : "";
        var head = between + last;
        var own = !animate ? "." : head + (soft ? "я" : "а");
        var by = soft || (last == 'ц' && !stressedEnd) ? "ем" : "ом";
        var (of, to) = soft ? ("я", "ю") : ("а", "у");
        return new(word.Length - at, $"{head}{of} {head}{to} {own} {head}{by} {head}е");
    }

    /// <summary>-а, -я: women and men alike.</summary>
    public static Pattern First(string word, bool stressedEnd = false)
    {
        var before = word.Length > 1 ? word[^2] : ' ';
        if (word[^1] == 'я')
            // «о Лие», but «о Марии»: a stem of one syllable keeps -е, as does «о Вие»
            return new(1, before == 'и' && Alphabet.Syllables(word) > 2 ? "и и ю ей и" : "и е ю ей е");
        var of = Alphabet.TakesI(before) ? "и" : "ы";
        var by = (Alphabet.Hisses(before) || before == 'ц') && !stressedEnd ? "ей" : "ой";
        return new(1, $"{of} е у {by} е");
    }

    /// <summary>-ь of the feminine: «область», «Любовь».</summary>
    public static Pattern Third => new(1, "и и ь ью и");

    public static Pattern Neuter(string word) =>
        word.EndsIn("ие") ? new(1, "я ю е ем и")
        : word.EndsIn("ье") ? new(1, "я ю е ем е")
        : word.EndsIn("ще", "це") ? new(1, "а у е ем е")
        : word[^1] == 'е' ? new(1, "я ю е ем е")
        : new(1, "а у о ом е");
}
