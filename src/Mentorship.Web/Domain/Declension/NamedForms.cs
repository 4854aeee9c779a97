using Mentorship.Web.Domain.Declension.Names;
using Mentorship.Web.Domain.Declension.Phrases;

namespace Mentorship.Web.Domain.Declension;

/// <summary>Words that name a person in full: «директор школы Соколов Андрей Сергеевич» is declined in all its parts.</summary>
public static class NamedForms
{
    /// <summary>Null: nobody is named in the words.</summary>
    public static Declined? Of(string? words)
    {
        var tokens = Token.Split(Text.Tidy(words) ?? "");
        var names = FullNames.In(tokens);
        if (names.Count == 0)
            return null;
        List<Declined> parts = [];
        var (at, isCertain) = (0, true);
        foreach (var name in names)
        {
            parts.AddRange(Between(tokens, at, name.Start));
            for (at = name.Start; at < name.End; at++)
                parts.Add(Spaced(tokens[at], tokens[at].Around(name.Parts[at - name.Start])));
            isCertain &= name.IsCertain;
        }
        parts.AddRange(Between(tokens, at, tokens.Count));
        return new(
            CaseForms.Of([.. Enum.GetValues<Case>().Select(to => string.Concat(parts.Select(part => part[to])))]),
            isCertain && parts.TrueForAll(part => part.IsCertain)
        );
    }

    /// <summary>Who is named: «директор школы Соколов Андрей Сергеевич» is Соколов, the director of the school.</summary>
    public static IReadOnlyList<(string Name, string? Post)> People(string? words)
    {
        var tokens = Token.Split(Text.Tidy(words) ?? "");
        List<(string, string?)> people = [];
        var at = 0;
        foreach (var name in FullNames.In(tokens).Where(n => !n.IsPerhaps))
        {
            var post = string.Join(' ', tokens.Take(name.Start).Skip(at).Select(t => t.Piece.Text)).Trim(' ', ',', '(');
            people.Add((string.Join(' ', name.Parts.Select(p => p[Case.Nominative])), post.Length == 0 ? null : post));
            at = name.End;
        }
        // «Соколов Андрей Сергеевич, водитель»
        var rest = string.Join(' ', tokens.Skip(at).Select(t => t.Piece.Text)).Trim(' ', ',', '(', ')');
        if (people is [var (only, none)] && none is null && rest.Length > 0)
            people[0] = (only, rest);
        return people;
    }

    /// <summary>«Соколов А. С., директор школы»: what is said of the last one named is closed by a comma too.</summary>
    public static bool EndInApposition(string? words)
    {
        var tokens = Token.Split((Text.Tidy(words) ?? "").TrimEnd(',', ';', ' '));
        return FullNames.In(tokens) is [.., var last]
            && last.End < tokens.Count
            && tokens[last.End - 1].After.Contains(',', StringComparison.Ordinal)
            && tokens[last.End].Open.Length == 0;
    }

    public static bool BeginsWithName(string? words) =>
        FullNames.In(Token.Split(Text.Tidy(words) ?? "")) is [{ Start: 0 }, ..];

    /// <summary>«МБОУ СОШ имени Л. Н. Толстого»: the name is a part of the body's.</summary>
    public static bool AreOfBody(string? words) => FullNames.AreOfBody(Text.Tidy(words) ?? "");

    /// <summary>Beside a name stands a post; a name in brackets stands behind a body.</summary>
    private static IEnumerable<Declined> Between(IReadOnlyList<Token> tokens, int from, int to)
    {
        if (from == to)
            yield break;
        var words = string.Concat(tokens.Take(to).Skip(from).Select(t => t.Piece.Before + t.Piece.Text));
        var isBody = to < tokens.Count && tokens[to].Open != "";
        var forms = Phrase.Read(words, animate: !isBody).Forms;
        yield return tokens[from].Piece.Before == "" ? forms : Spaced(tokens[from], forms);
    }

    private static Declined Spaced(Token token, Declined word) =>
        Declined.Together([new(token.Piece.Before, word[Case.Nominative])], (_, _) => word);
}
