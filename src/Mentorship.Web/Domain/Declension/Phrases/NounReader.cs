using Mentorship.Web.Domain.Declension.Words;

namespace Mentorship.Web.Domain.Declension.Phrases;

/// <summary>A noun as it is written, hyphens included: «педагог-психолог», «школа-интернат», «вице-президент».</summary>
internal static class NounReader
{
    /// <summary>Null: no part of it is listed.</summary>
    public static Noun? Known(string text) =>
        Alphabet
            .Plain(text)
            .Split('-', '\u2010', '\u2011')
            .Select(Lexicon.Find)
            .FirstOrDefault(noun => noun is not null);

    public static Declined Decline(string text, bool animate, Agreement? agreement)
    {
        var pieces = Piece.Split(text, Piece.IsHyphen);
        return Declined.Together(
            pieces,
            (piece, at) =>
            {
                var word = Alphabet.Plain(piece.Text);
                if (Lexicon.Find(word) is { } noun)
                    return noun.Pattern.Apply(piece.Text);
                if (at == pieces.Count - 1)
                    return Guess(word, animate, agreement).Apply(piece.Text);
                // «организационно-методический» and the like; other first parts are told from nouns by the list alone
                var joins = PhraseWords.Prefixes.Contains(word) || word.EndsIn("о", "е");
                return joins ? Declined.Unchanged(piece.Text)
                    : Adjectives.AgreementOf(word) is not null ? Adjectives.Decline(word, animate).Apply(piece.Text)
                    : Guess(word, animate, agreement).Doubtful.Apply(piece.Text);
            }
        );
    }

    /// <summary>The gender of a noun nobody listed; null where the ending does not tell.</summary>
    public static Agreement? AgreementOf(string word) =>
        word.Length < 3 ? null
        : word.EndsIn("а", "я", "ость") ? Agreement.Feminine
        : word.EndsIn("о", "е") ? Agreement.Neuter
        : word.EndsIn("ы", "и") ? Agreement.Plural
        : Alphabet.IsConsonant(word[^1]) || word.EndsIn("й", "тель", "арь") ? Agreement.Masculine
        : null;

    private static Pattern Guess(string word, bool animate, Agreement? agreement)
    {
        if (word.Length < 3 || !word.All(letter => letter is >= 'а' and <= 'я'))
            return Pattern.Unchanged.Doubtful;
        return (agreement ?? AgreementOf(word)) switch
        {
            Agreement.Plural when word.EndsIn("ы", "и", "а", "я") => Plurals.Guess(word, animate),
            Agreement.Feminine when word.EndsIn("ь") => Nouns.Third with { IsCertain = word.EndsIn("ость") },
            Agreement.Feminine or Agreement.Masculine when word.EndsIn("а", "я") => Nouns.First(word),
            Agreement.Neuter when word.EndsIn("ие", "ство") => Nouns.Neuter(word),
            Agreement.Masculine when word.EndsIn("ец", "ок") => Nouns.Fleeting(word, animate).Doubtful,
            Agreement.Masculine when Alphabet.IsConsonant(word[^1]) || word.EndsIn("й", "ь") => Nouns.Masculine(
                word,
                animate
            ) with
            {
                IsCertain = !Alphabet.Hisses(word[^1]) && !word.EndsIn("ц", "ень", "ек", "ел"),
            },
            _ => Pattern.Unchanged.Doubtful,
        };
    }
}
