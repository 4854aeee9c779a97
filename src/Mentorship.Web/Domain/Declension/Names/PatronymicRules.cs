using Mentorship.Web.Domain.Declension.Words;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Declension.Names;

/// <summary>A patronymic; it comes small, with е for ё.</summary>
internal static class PatronymicRules
{
    private static readonly HashSet<string> StressedEnd = Alphabet.Set("ильич кузьмич козьмич фомич лукич");

    private static readonly string[] Sons = ["оглы", "оглу", "углы", "угли", "улы", "уулу"];

    private static readonly string[] Daughters = ["кызы", "гызы", "кизи"];

    /// <summary>Null: not a patronymic the rules know.</summary>
    public static Sex? SexOf(string word) =>
        word.EndsIn("ич", "ыч") || word.EndsIn(Sons) ? Sex.Male
        : word.EndsIn("вна", "чна", "шна") || word.EndsIn(Daughters) ? Sex.Female
        : null;

    /// <summary>«Гейдар оглы» keeps the father's name as it is, too.</summary>
    public static bool IsTurkic(string word) => word.EndsIn(Sons) || word.EndsIn(Daughters);

    public static Pattern Of(string word, Sex sex) =>
        sex is Sex.Male && word.EndsIn("ич", "ыч") ? Nouns.Masculine(word, animate: true, StressedEnd.Contains(word))
        : sex is Sex.Female && word.EndsIn("вна", "чна", "шна") ? Nouns.First(word)
        : IsTurkic(word) ? Pattern.Unchanged
        : Pattern.Unchanged.Doubtful;
}
