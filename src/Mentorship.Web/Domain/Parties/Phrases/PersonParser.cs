using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>A person: initials before or after the surname, a full name, or a surname of the registry.</summary>
internal static partial class PersonParser
{
    private static readonly string[] Patronymics = ["ович", "евич", "ьич", "мич", "кич", "овн", "евн", "ичн"];

    public static PersonPhrase? Read(Walk walk) =>
        walk.IsWord() && walk[0].Capital
            ? walk.Try(InitialsFirst) ?? walk.Try(SurnameFirst) ?? walk.Try(InFull) ?? walk.Try(OfRegistry)
            : null;

    /// <summary>Somebody with initials or a patronymic stands here: no other words look so.</summary>
    public static bool IsHere(Walk walk)
    {
        var at = walk.At;
        var found =
            walk.IsWord()
            && walk[0].Capital
            && (walk.Try(InitialsFirst) ?? walk.Try(SurnameFirst) ?? walk.Try(InFull)) is not null;
        walk.At = at;
        return found;
    }

    /// <summary>«Нач. УО Ветрова»: behind a post and whose it is a surname needs no initials.</summary>
    public static PersonPhrase? SurnameAlone(Walk walk)
    {
        return
            !Vocabulary.Starts(walk)
            && Surname(walk) is var (surname, printed)
            && SurnameEnd().IsMatch(surname)
            && !walk.IsWord()
            && walk[0].Kind != TermKind.Number
            ? new PersonPhrase(surname, null, null, printed)
            : null;
    }

    [GeneratedRegex("(?:[оеё]в|[иы]н)(?:а|у|ой|ым|е)?$|(?:ко|юк|ук|их|ых|ич)$", RegexOptions.None, 1000)]
    private static partial Regex SurnameEnd();

    private static PersonPhrase? InitialsFirst(Walk walk)
    {
        var (first, second) = Initials(walk);
        return first is not null && Surname(walk) is var (surname, printed)
            ? Initialled(surname, printed, first, second)
            : null;
    }

    private static PersonPhrase? SurnameFirst(Walk walk)
    {
        var known = Vocabulary.Starts(walk);
        if (Surname(walk) is not var (surname, printed))
            return null;
        SkipBreak(walk);
        var (first, second) = Initials(walk);
        if (first is null)
            return Glued(walk, surname, printed);
        var registered = walk.Index.Named(surname).Count > 0;
        return (known || !registered) && IsSurnameAlone(walk, known)
            ? null
            : Initialled(surname, printed, first, second);
    }

    // «Директор Н.П. Кравцова»: the initials belong to the word behind them.
    private static bool IsSurnameAlone(Walk walk, bool known)
    {
        var at = walk.At;
        var alone =
            !Vocabulary.Starts(walk)
            && Surname(walk) is var (surname, _)
            && !IsInitial(walk[0])
            && (known || walk.Index.Named(surname).Count > 0);
        walk.At = at;
        return alone;
    }

    // «Седов АВ»: only when the registry has him.
    private static PersonPhrase? Glued(Walk walk, string surname, string printed)
    {
        if (walk[0] is not { Caps: true, Text.Length: 2 } both)
            return null;
        var person = Initialled(surname, printed, both.Text[..1], both.Text[1..]);
        if (Registry.Find(walk.Index, person, oblique: true).Count == 0)
            return null;
        walk.At++;
        return person;
    }

    private static PersonPhrase? InFull(Walk walk)
    {
        var (one, two) = (walk.At, walk[1]);
        if (IsPatronymic(two) && !Vocabulary.Starts(walk))
        {
            var name = walk[0].Text;
            walk.At += 2;
            var surname = !Vocabulary.Starts(walk) && !IsInitial(walk[1]) ? Surname(walk)?.Surname : null;
            return new PersonPhrase(surname ?? "", name, two.Text, walk.Cut(one, walk.At));
        }
        if (Surname(walk) is not var (last, _))
            return null;
        SkipBreak(walk);
        if (walk[0] is not { IsWord: true, Capital: true } first || !IsPatronymic(walk[1]))
            return null;
        var patronymic = walk[1].Text;
        walk.At += 2;
        return new PersonPhrase(last, first.Text, patronymic, walk.Cut(one, walk.At));
    }

    private static PersonPhrase? OfRegistry(Walk walk)
    {
        var from = walk.At;
        if (Vocabulary.Starts(walk) || Surname(walk) is not var (surname, _))
            return null;
        var people = walk.Index.Named(surname);
        if (people.Count == 0)
            return null;
        var name =
            walk[0] is { IsWord: true, Capital: true, Text.Length: > 2 } next
            && people.Any(p => p.Name is not null && Registry.Fits(next.Text, p.Name))
                ? next.Text
                : null;
        walk.Take(name is not null);
        return new PersonPhrase(surname, name, null, walk.Cut(from, walk.At));
    }

    private static PersonPhrase Initialled(string surname, string printed, string first, string? second) =>
        new(
            surname,
            first,
            second,
            $"{printed} {first.ToUpperInvariant()}." + (second is null ? "" : $" {second.ToUpperInvariant()}.")
        );

    private static (string Surname, string Printed)? Surname(Walk walk)
    {
        var from = walk.At;
        if (walk[0] is not { IsWord: true, Capital: true, Text.Length: > 1 } || walk[0].Caps && Vocabulary.Starts(walk))
            return null;
        var surname = walk[0].Text;
        walk.At++;
        if (walk[0] is { IsWord: true, Joined: true, Capital: true } second)
        {
            surname += "-" + second.Text;
            walk.At++;
        }
        return (surname, walk.Cut(from, walk.At));
    }

    private static (string? First, string? Second) Initials(Walk walk)
    {
        if (!IsInitial(walk[0]))
            return (null, null);
        var first = walk[0].Text;
        walk.At++;
        if (!IsInitial(walk[0]))
            return (first, null);
        walk.At++;
        return (first, walk[-1].Text);
    }

    private static void SkipBreak(Walk walk)
    {
        if (walk.IsMark("\n") && walk.IsWord(1) && walk[1].Capital)
            walk.At++;
    }

    private static bool IsInitial(Term term) => term is { IsWord: true, Capital: true } && term.End - term.Start == 1;

    private static bool IsPatronymic(Term term) =>
        term is { IsWord: true, Capital: true, Text.Length: > 4 }
        && Array.Exists(Patronymics, p => Trim(term.Text).EndsWith(p, StringComparison.Ordinal));

    private static string Trim(string word) =>
        word.EndsWith("ем", StringComparison.Ordinal) || word.EndsWith("ой", StringComparison.Ordinal) ? word[..^2]
        : word[^1] is 'а' or 'у' or 'е' or 'ы' ? word[..^1]
        : word;
}
