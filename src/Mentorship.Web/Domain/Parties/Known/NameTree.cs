using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Known;

/// <summary>Names by the stems of their words; the longest that stands in a text is found in one walk down.</summary>
internal sealed class NameTree<T>
{
    private readonly Node root = new();

    /// <summary>A name as it is spelled, and what it means.</summary>
    public readonly record struct Entry(string Words, T Meaning);

    public void Add(string name, T meaning) => Add(Terms.OfName(name), meaning);

    public void Add(IReadOnlyList<Term> words, T meaning)
    {
        if (words.Count == 0)
            return;
        var node = root;
        foreach (var word in words)
        {
            if (!node.Next.TryGetValue(word.Stem, out var next))
                node.Next[word.Stem] = next = new Node();
            node.Next.TryAdd(word.Text, next);
            node = next;
        }
        node.Entries.Add(new Entry(string.Join(' ', words.Select(w => w.Text)), meaning));
    }

    /// <summary>What the longest known name at this place means; several when names differ only by their endings.</summary>
    public Match? Longest(Walk walk, int ahead = 0)
    {
        Match? found = null;
        if (walk[ahead].Kind == TermKind.Mark)
            return null;
        var (node, at) = (root, ahead);
        while (Step(walk, node, at) is var (next, after))
        {
            (node, at) = (next, after);
            if (Fitting(node.Entries, walk[ahead].Text, at - ahead) is { Count: > 0 } entries)
                found = new Match(entries, at - ahead);
        }
        return found;
    }

    // Of a name of one word every ending counts: its stem may be another word's.
    private static List<Entry> Fitting(List<Entry> entries, string word, int length) =>
        length > 1 || entries.TrueForAll(e => e.Words == word || Stem.AreForms(e.Words, word))
            ? entries
            : entries.FindAll(e => Stem.AreForms(e.Words, word));

    // A comma, a dash or the end of a line may stand inside a name when the name goes on after it.
    private static (Node, int)? Step(Walk walk, Node node, int at)
    {
        var from = at;
        while (node.IsInside && at < from + 2 && walk[at].Kind == TermKind.Mark && walk[at].Text is "," or "\n" or "-")
            at++;
        var term = walk[at];
        return
            term.Kind is TermKind.Word or TermKind.Number
            && (node.Next.TryGetValue(term.Text, out var next) || node.Next.TryGetValue(term.Stem, out next))
            ? (next, at + 1)
            : null;
    }

    internal sealed record Match(IReadOnlyList<Entry> Entries, int Length)
    {
        public T First => Entries[0].Meaning;

        /// <summary>The meanings of those names that are spelled just so, or of all.</summary>
        public IReadOnlyList<T> Best(Walk walk, int ahead = 0)
        {
            var words = Enumerable.Range(ahead, Length).Select(i => walk[i]).Where(t => t.Kind != TermKind.Mark);
            var spelled = string.Join(' ', words.Select(t => t.Text));
            var exact = Entries.Where(e => e.Words == spelled).Select(e => e.Meaning).Distinct().ToList();
            return exact.Count > 0 ? exact : [.. Entries.Select(e => e.Meaning).Distinct()];
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);
        public List<Entry> Entries { get; } = [];
        public bool IsInside => Next.Count > 0;
    }
}
