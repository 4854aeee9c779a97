using Mentorship.Web.Domain.Declension.Words;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Declension.Names;

/// <summary>Surnames, names and patronymics of one word or several, joined by hyphens or blanks.</summary>
internal static class NameParts
{
    /// <summary>First of two names and unchanged before a hyphen: «Жан-Поля».</summary>
    private static readonly HashSet<string> FirstNames = Alphabet.Set("жан пьер поль шарль луи мухаммед мухаммад абд");

    public static Declined Surname(string text, Sex sex) =>
        Several(text, sex, SurnameRules.Of, SurnameWords.FirstParts);

    public static Declined Given(string text, Sex sex) => Several(text, sex, GivenNameRules.Of, FirstNames);

    public static Declined Patronymic(string text, Sex sex) =>
        PatronymicRules.IsTurkic(Alphabet.Plain(text))
            ? Declined.Unchanged(text)
            : Several(text, sex, PatronymicRules.Of, []);

    private static Declined Several(
        string text,
        Sex sex,
        Func<string, Sex, Pattern> rule,
        HashSet<string> unchangedFirst
    )
    {
        var pieces = Piece.Split(text, sign => sign == ' ' || Piece.IsHyphen(sign));
        return Declined.Together(
            pieces,
            (piece, at) =>
            {
                var word = Alphabet.Plain(piece.Text);
                var isLast = at == pieces.Count - 1;
                if (word == "" || word.EndsIn(".") || (!isLast && unchangedFirst.Contains(word)))
                    return Declined.Unchanged(piece.Text);
                if (!word.All(IsRussian))
                    return Declined.Unchanged(piece.Text, isCertain: false);
                var declined = rule(word, sex).Apply(piece.Text);
                var isStrange = pieces[^1].Before == " " || (!isLast && Alphabet.Syllables(word) < 2);
                return isStrange ? declined with { IsCertain = false } : declined;
            }
        );
    }

    private static bool IsRussian(char letter) => letter is >= 'а' and <= 'я';
}
