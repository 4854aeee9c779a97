using Mentorship.Web.Domain.Declension.Words;

namespace Mentorship.Web.Domain.Declension.Phrases;

/// <summary>Words of posts and names of bodies that are not read by their ending alone.</summary>
internal static class PhraseWords
{
    /// <summary>Adjectives and participles that are nouns here: what follows depends on them.</summary>
    public static readonly HashSet<string> Substantivized = Forms(
        "заведующий управляющий исполняющий замещающий ответственный вожатый дежурный служащий уполномоченный "
            + "командующий понятой участковый наставляемый"
    );

    public static readonly HashSet<string> Reflexive = Alphabet.Set(
        "обучающийся обучающаяся обучающиеся учащийся учащаяся учащиеся трудящиеся"
    );

    /// <summary>What stands behind is in the genitive already: «и. о. директора».</summary>
    public static readonly HashSet<string> Deputies = Alphabet.Set("и. о. и.о. врио вр.и.о. в.о. ио и/о зам. пом.");

    /// <summary>They stay as they are, and the noun is still to come.</summary>
    public static readonly HashSet<string> BeforeNoun = Alphabet.Set("гл. ст. мл. вед. временно их его её");

    public static readonly HashSet<string> Prepositions = Alphabet.Set("за по в во на с со при для о об из от до к у");

    /// <summary>Before a hyphen and unchanged: «вице-президента».</summary>
    public static readonly HashSet<string> Prefixes = Alphabet.Set(
        "вице экс пресс бизнес веб арт медиа видео контент обер штаб шеф топ пиар спорт фото интернет онлайн"
    );

    /// <summary>The name of a town agrees with the word before it: «города Заречного».</summary>
    public static readonly HashSet<string> Towns = Alphabet.Set("город посёлок г. пос. п.");

    public static readonly HashSet<string> AroundTowns = Alphabet.Set("округ образование поселение");

    private static HashSet<string> Forms(string masculine) =>
        [
            .. from word in masculine.Split(' ')
            let stem = word[..^2]
            let soft = Alphabet.Hisses(stem[^1])
            from ending in new[] { word[^2..], "ая", soft ? "ие" : "ые" }
            select Alphabet.Plain(stem + ending),
        ];
}
