using Mentorship.Web.Domain.Deadlines.Tokens;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Phrases;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties;

public enum PartySuggestionKind
{
    /// <summary>The words become an alias of this body.</summary>
    Alias,

    /// <summary>It is this person of the registry.</summary>
    Person,
    NewBody,
    NewPerson,
}

/// <summary>One click for words that the directory does not know.</summary>
/// <param name="Id">Of the body or the person; null for a new one.</param>
/// <param name="Name">What the button says, or how the new entry would be called.</param>
public sealed record PartySuggestion(PartySuggestionKind Kind, Guid? Id, string Name)
{
    /// <summary>Nearer than any other, and near enough to be answered before anybody asks.</summary>
    public bool IsSure { get; init; }
}

/// <summary>What a party that nobody knows may be: the nearest of the directory first, then a new entry.</summary>
public static class PartySuggestions
{
    private const int Most = 5;
    private const double Near = 0.3;
    private const double Remote = 0.05;
    private const double Sure = 0.6;
    private const double Ahead = 0.2;

    /// <summary>Where nobody is near, those that share a word at least: they are offered, never answered.</summary>
    public static IReadOnlyList<PartySuggestion> Widely(PartyMeaning party, PartyDirectory directory) =>
        For(party, directory) is var near && near.Any(s => s.Id is not null) ? near : For(party, directory, Remote);

    public static IReadOnlyList<PartySuggestion> For(PartyMeaning party, PartyDirectory directory) =>
        For(party, directory, Near);

    private static IReadOnlyList<PartySuggestion> For(PartyMeaning party, PartyDirectory directory, double atLeast)
    {
        if (party.IsResolved)
            return [];
        var words = Terms.OfName(Name(party.Text));
        return party.Kind switch
        {
            PartyKind.Person =>
            [
                .. Namesakes(party.Text, words, directory),
                new PartySuggestion(PartySuggestionKind.NewPerson, null, party.UnderstoodAs),
            ],
            PartyKind.Group => [],
            _ =>
            [
                .. Nearest(words, directory, atLeast),
                new PartySuggestion(PartySuggestionKind.NewBody, null, Name(party.Text)),
            ],
        };
    }

    // «Шилова Г. Р.» is neither Шилов Андрей Григорьевич nor Шилова Вера Павловна.
    private static IEnumerable<PartySuggestion> Namesakes(
        string text,
        IReadOnlyList<Term> words,
        PartyDirectory directory
    )
    {
        var found = Named(text, words, directory).DistinctBy(p => p.Id).Take(Most).ToList();
        return found.Select(p => new PartySuggestion(
            PartySuggestionKind.Person,
            p.Id,
            string.Join(' ', new[] { p.Surname, p.Name, p.Patronymic }.Where(n => !string.IsNullOrWhiteSpace(n)))
        )
        {
            IsSure = found.Count == 1,
        });
    }

    private static IEnumerable<DirectoryPerson> Named(string text, IReadOnlyList<Term> words, PartyDirectory directory)
    {
        var clean = CleanText.Of(text);
        var walk = new Walk(clean, Terms.Of(clean, out _), directory.Index);
        var names = new List<PersonPhrase>();
        while (!walk.IsOver)
            if (PersonParser.Read(walk) is { } name)
                names.Add(name);
            else
                walk.At++;
        return names.Count > 0
            ? names.SelectMany(n => Registry.Find(directory.Index, n, oblique: true))
            : words
                .Where(w => w is { IsWord: true, Capital: true, Text.Length: > 1 })
                .SelectMany(w => directory.Index.Named(w.Text));
    }

    // A word that many bodies share says little: it weighs less.
    private static IEnumerable<PartySuggestion> Nearest(
        IReadOnlyList<Term> words,
        PartyDirectory directory,
        double atLeast
    )
    {
        var bodies = directory
            .Bodies.Select(b => (Body: b, Names: Names(b).Select(n => Terms.OfName(n)).ToList()))
            .ToList();
        var known = bodies
            .SelectMany(b => b.Names)
            .SelectMany(n => n)
            .Select(t => t.Stem)
            .ToHashSet(StringComparer.Ordinal);
        // Letters that stand for words are not misspelt.
        words =
        [
            .. words.Select(w =>
                !w.Caps && Mistyping.Nearest(w.Stem, known) is { } meant ? w with { Stem = meant } : w
            ),
        ];
        var stems = words.Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
        var weights = stems.ToDictionary(
            s => s,
            s => 1.0 / (1 + bodies.Count(b => b.Names.Exists(n => n.Any(t => t.Stem == s)))),
            StringComparer.Ordinal
        );
        var whole = weights.Values.Sum();
        // A numbered body is never another number, nor one that has a name alone.
        var numbers = words.Where(w => w.Kind == TermKind.Number).Select(w => w.Text).ToList();
        var near = bodies
            .Where(b => numbers.Count == 0 || b.Names.Exists(n => n.Any(t => numbers.Contains(t.Text))))
            .Select(b => (b.Body, Score: b.Names.Max(n => Likeness(n, words, weights, whole))))
            .Where(b => b.Score >= atLeast)
            .OrderByDescending(b => b.Score)
            .ThenBy(b => b.Body.ShortName, StringComparer.Ordinal)
            .Take(Most)
            .ToList();
        var isSure = near.Count > 0 && near[0].Score >= Sure && near.Skip(1).All(b => b.Score <= near[0].Score - Ahead);
        return near.Select(
            (b, at) =>
                new PartySuggestion(PartySuggestionKind.Alias, b.Body.Id, b.Body.ShortName)
                {
                    IsSure = at == 0 && isSure,
                }
        );
    }

    // «МБУ ИМЦ (по согласованию)» is called without its brackets.
    private static string Name(string text)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return Text.Tidy(bracket > 0 ? text[..bracket] : text) ?? "";
    }

    private static string[] Names(DirectoryBody body) => [body.ShortName, body.FullName, .. body.Aliases];

    private static double Likeness(
        IReadOnlyList<Term> name,
        IReadOnlyList<Term> words,
        Dictionary<string, double> weights,
        double whole
    )
    {
        if (words.Any(w => IsShortFor(w, name)) || name.Any(n => IsShortFor(n, words)))
            return 1;
        var common = name.Select(t => t.Stem).Distinct(StringComparer.Ordinal).Sum(s => weights.GetValueOrDefault(s));
        var rest = name.Count(t => !weights.ContainsKey(t.Stem));
        return whole == 0 ? 0 : common / whole * (1 - rest / (2.0 * Math.Max(1, name.Count)));
    }

    // «ИМЦ» is «информационно-методический центр»: its letters begin words that stand side by side.
    private static bool IsShortFor(Term term, IReadOnlyList<Term> words) =>
        term is { Caps: true, Text.Length: > 2 }
        && !SmallWords.LegalLetters.Contains(term.Text)
        && string.Concat(words.Where(w => w.IsWord).Select(w => w.Text[0]))
            .Contains(term.Text, StringComparison.Ordinal);
}
