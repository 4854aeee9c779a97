using Mentorship.Web.Domain.Declension.Phrases;
using Mentorship.Web.Domain.Declension.Words;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Declension.Names;

/// <summary>A person's name among other words: which words it is made of and how each of them is declined.</summary>
internal sealed record FullName(int Start, IReadOnlyList<Declined> Parts, bool IsCertain)
{
    /// <summary>Neither patronymic nor initials: perhaps a name, and left as it is.</summary>
    public bool IsPerhaps { get; init; }

    public int End => Start + Parts.Count;
}

/// <summary>Finds names by what only names have: a patronymic, or initials beside a surname.</summary>
internal static class FullNames
{
    /// <summary>Behind these a name is in the genitive already and belongs to the body.</summary>
    private static readonly HashSet<string> Honours = Alphabet.Set("имени им. им памяти");

    public static IReadOnlyList<FullName> In(IReadOnlyList<Token> tokens)
    {
        List<FullName> names = [];
        var isOthers = false;
        for (var at = 0; at < tokens.Count; )
        {
            isOthers |= Honours.Contains(tokens[at].Plain) || tokens[at].Core.Contains('«', StringComparison.Ordinal);
            if ((Read(tokens, at) ?? Perhaps(tokens, at)) is not { } name)
            {
                at++;
                continue;
            }
            if (!isOthers)
                names.Add(name);
            isOthers = false;
            at = name.End;
        }
        return names;
    }

    public static bool AreOfBody(string words) =>
        Token.Split(words).Any(t => Honours.Contains(t.Plain)) && In(Token.Split(words)).Count == 0;

    private static FullName? Read(IReadOnlyList<Token> tokens, int at)
    {
        var run = Run(tokens, at);
        string Core(int i) => tokens[at + i].Core;
        bool IsName(int i) => i < run && IsWord(Core(i));
        bool IsSurname(int i) => IsName(i) && !IsPost(tokens[at + i]);
        bool IsPatronymic(int i) => IsName(i) && PatronymicRules.SexOf(tokens[at + i].Plain) is not null;
        bool IsInitials(int i) => i < run && tokens[at + i].IsInitial;

        if (IsSurname(0) && IsName(1) && IsName(2) && run > 3 && PatronymicRules.IsTurkic(tokens[at + 3].Plain))
            return Of(at, [(Core(0), 's'), (Core(1), 'n'), (Core(2), 'p'), (Core(3), 'p')]);
        if (IsSurname(0) && IsPatronymic(1) && IsSurname(2))
            return Of(at, [(Core(0), 'n'), (Core(1), 'p'), (Core(2), 's')]);
        if (IsSurname(0) && IsName(1) && IsPatronymic(2))
            return Of(at, [(Core(0), 's'), (Core(1), 'n'), (Core(2), 'p')]);
        if (IsSurname(0) && IsPatronymic(1))
            return Of(at, [(Core(0), 'n'), (Core(1), 'p')]);
        if (IsSurname(0) && IsInitials(1))
            return Of(at, [(Core(0), 's'), .. IsInitials(2) ? [(Core(1), 'i'), (Core(2), 'i')] : One((Core(1), 'i'))]);
        if (IsInitials(0) && IsSurname(1))
            return Of(at, [(Core(0), 'i'), (Core(1), 's')]);
        if (IsInitials(0) && IsInitials(1) && IsSurname(2))
            return Of(at, [(Core(0), 'i'), (Core(1), 'i'), (Core(2), 's')]);
        return null;

        static (string, char)[] One((string, char) part) => [part];
    }

    /// <summary>
    /// «Гарсиа Маркес Габриэль Хосе», «Берг Лейла»: words with capital letters that no list knows, from a comma to a
    /// comma. Which of them is the surname nobody can tell, so all of them stay.
    /// </summary>
    private static FullName? Perhaps(IReadOnlyList<Token> tokens, int at)
    {
        if (at > 0 && tokens[at - 1].After is not ("," or ";"))
            return null;
        var end = at;
        while (end < tokens.Count && IsForeign(tokens[end]) && (end == at || tokens[end].Open == ""))
            if (tokens[end++].After != "")
                break;
        if (end - at is < 2 or > 6)
            return null;
        var isWhole = end == tokens.Count || tokens[end].Open != "" || tokens[end - 1].After is "," or ";";
        return isWhole
            ? new(
                at,
                [.. tokens.Skip(at).Take(end - at).Select(t => Declined.Unchanged(t.Core, isCertain: false))],
                false
            )
            {
                IsPerhaps = true,
            }
            : null;
    }

    // «Почта России» is none, nor is «Красный Крест».
    private static bool IsForeign(Token token) =>
        IsWord(token.Core)
        && !IsPost(token)
        && Adjectives.AgreementOf(token.Plain) is null
        && !token.Plain.EndsIn("ии", "ого", "его", "ых", "их");

    private static FullName Of(int at, (string Word, char Part)[] parts)
    {
        string Joined(char part) => string.Join(' ', parts.Where(p => p.Part == part).Select(p => p.Word));
        var forms = PersonForms.Of(new PersonName(Joined('s'), Joined('n'), Joined('p')));
        var isTurkic = parts.Count(p => p.Part == 'p') > 1;
        return new(
            at,
            [
                .. parts.Select(p =>
                    p.Part switch
                    {
                        's' => forms.Surname,
                        'n' => forms.Name,
                        'p' when !isTurkic => forms.Patronymic!,
                        _ => Declined.Unchanged(p.Word),
                    }
                ),
            ],
            forms.IsCertain
        );
    }

    /// <summary>Words in a row with no sign between them: a name is not torn by a comma or a bracket.</summary>
    private static int Run(IReadOnlyList<Token> tokens, int at)
    {
        var count = 1;
        while (
            count < 4
            && at + count < tokens.Count
            && tokens[at + count - 1].After == ""
            && tokens[at + count].Open == ""
        )
            count++;
        return count;
    }

    private static bool IsWord(string core) =>
        core.Length > 1
        && char.IsUpper(core[0])
        && char.IsLower(core[1])
        && core.All(sign => char.IsLetter(sign) || Piece.IsHyphen(sign));

    private static bool IsPost(Token token) =>
        NounReader.Known(token.Core) is not null || PhraseWords.Substantivized.Contains(token.Plain);
}
