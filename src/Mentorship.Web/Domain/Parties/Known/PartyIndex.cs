using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Known;

/// <summary>A district's directory made ready for reading, once.</summary>
internal sealed class PartyIndex
{
    private readonly PartyDirectory directory;
    private readonly Dictionary<string, List<DirectoryPerson>> surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<(OrganisationKind, string Type, string), HashSet<DirectoryBody>> numbers = [];

    public PartyIndex(PartyDirectory directory)
    {
        foreach (var body in directory.Bodies)
            Add(body);
        foreach (var person in directory.People)
        foreach (var form in Surnames.Forms([.. Terms.OfName(person.Surname).Select(t => t.Text)]))
            (surnames.TryGetValue(form, out var all) ? all : surnames[form] = []).Add(person);
        foreach (var function in directory.Functions)
        foreach (var name in new[] { function.Name, function.Plural }.Distinct(StringComparer.Ordinal))
            Add(function, Terms.OfName(name));
        this.directory = directory;
        var departments = directory.Bodies.Where(b => b.Kind == OrganisationKind.Department).Take(2).ToList();
        Department = departments.Count == 1 ? departments[0] : null;
        Home = directory.Bodies.FirstOrDefault(b => b.Id == directory.Home);
        territory =
        [
            .. directory
                .Bodies.Where(b => b.Kind is OrganisationKind.Department or OrganisationKind.Administration)
                .SelectMany(b => Terms.OfName(b.FullName))
                .Select(t => t.Stem),
        ];
    }

    // The words of the names of those who govern the district: «управление образования города Заречного».
    private readonly HashSet<string> territory;

    /// <summary>The place is smaller than the district: nobody who governs it is called after such a place.</summary>
    public bool IsPart(string place) =>
        territory.Count > 0
        && !territory.Contains(place)
        && !(place is "г" or "гор" && territory.Contains(Stem.Of("город")));

    public NameTree<DirectoryBody> Bodies { get; } = new();

    /// <summary>By the names without the organisations behind them: «куратор» of «куратор в ОО».</summary>
    public NameTree<DirectoryFunction> Functions { get; } = new();

    /// <summary>A paper may be read without any directory: then its own words are all there is.</summary>
    public bool HasBodies => directory.Bodies.Count > 0;

    /// <summary>Whose own paper is read.</summary>
    public DirectoryBody? Home { get; }

    /// <summary>The only department of the district.</summary>
    public DirectoryBody? Department { get; }

    public DirectoryBody? Only(OrganisationKinds kinds) => directory.Only(kinds);

    public IReadOnlyList<DirectoryPerson> Named(string surname) =>
        surnames.TryGetValue(surname, out var all) ? all : [];

    /// <summary>«школа № 7» is «СОШ № 7», but no «гимназия № 7».</summary>
    public DirectoryBody? Numbered(OrganisationKind kind, string type, string number) =>
        numbers.TryGetValue((kind, type, number), out var all) && all.Count == 1 ? all.First() : null;

    /// <summary>What sort of school the words name; nothing for an ordinary one.</summary>
    public static string Type(IEnumerable<Term> words) =>
        words.FirstOrDefault(w => w.Stem is "гимназ" or "лице").Stem ?? "";

    private void Add(DirectoryBody body)
    {
        foreach (var name in (string[])[body.ShortName, body.FullName, .. body.Aliases])
        {
            var words = Terms.OfName(name);
            Bodies.Add(words, body);
            foreach (var word in words.Where(w => w is { Kind: TermKind.Number, Numbered: true }))
            {
                var key = (body.Kind, Type(words), word.Text);
                (numbers.TryGetValue(key, out var all) ? all : numbers[key] = []).Add(body);
            }
            var form = SmallWords.LegalForms.Longest(new Walk(name, words, this))?.Length ?? 0;
            if (form > 0 && words.Skip(form).Any(w => w.IsWord) && !IsCommon(name, [.. words.Skip(form)]))
                Bodies.Add([.. words.Skip(form)], body);
        }
    }

    // Without its legal form «МБОУ Школа» would be every school.
    private bool IsCommon(string name, IReadOnlyList<Term> words) =>
        GroupWords.Tree.Longest(new Walk(name, words, this))?.Length == words.Count
        || PostWords.Heads.Longest(new Walk(name, words, this))?.Length == words.Count;

    private void Add(DirectoryFunction function, IReadOnlyList<Term> words)
    {
        Functions.Add(words, function);
        if (words.Any(IsPreposition))
            Functions.Add([.. words.Where(w => !IsPreposition(w))], function);
        for (var at = 1; at < words.Count; at++)
        {
            var walk = new Walk("", words, this) { At = at };
            if (GroupWords.Tree.Longest(walk)?.Length != words.Count - at)
                continue;
            var head = IsPreposition(words[at - 1]) ? at - 1 : at;
            if (head > 0)
                Functions.Add([.. words.Take(head)], function);
            break;
        }
    }

    private static bool IsPreposition(Term word) => word.Text is "в" or "во" or "на" or "при";
}
