using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Known;

/// <summary>A place in the terms; every look forward is counted so that a test can hold the work linear.</summary>
internal sealed class Walk(string text, IReadOnlyList<Term> terms, PartyIndex index)
{
    private static readonly Term Nothing = new(TermKind.End, "", "", 0, 0);

    public int At { get; set; }
    public int Steps { get; private set; }
    public PartyIndex Index => index;

    /// <summary>«кроме …» was read whose names nobody knows.</summary>
    public bool LostException { get; set; }

    public bool IsOver => At >= terms.Count;

    public Term this[int ahead]
    {
        get
        {
            Steps++;
            var at = At + ahead;
            return at >= 0 && at < terms.Count ? terms[at] : Nothing;
        }
    }

    public bool IsWord(int ahead = 0) => this[ahead].IsWord;

    public bool IsMark(string mark, int ahead = 0) => this[ahead].Is(mark);

    public bool IsMarkOf(string marks, int ahead = 0) =>
        this[ahead] is { Kind: TermKind.Mark } t && marks.Contains(t.Text, StringComparison.Ordinal);

    public bool IsAnd(int ahead = 0) => this[ahead] is { IsWord: true, Capital: false, Text: "и" or "а" };

    public bool Take(bool fits)
    {
        if (fits)
            At++;
        return fits;
    }

    /// <summary>Takes the longest of the names of the tree that stands here.</summary>
    public NameTree<T>.Match? Take<T>(NameTree<T> tree)
    {
        var match = tree.Longest(this);
        At += match?.Length ?? 0;
        return match;
    }

    public bool TakeAny<T>(NameTree<T> tree) => Take(tree) is not null;

    /// <summary>What is printed from one term up to another, on one line.</summary>
    public string Cut(int from, int to)
    {
        if (from >= to || from >= terms.Count)
            return "";
        var end = terms[to - 1].End;
        var initial = terms[to - 1].End - terms[to - 1].Start == 1;
        while (end < text.Length && (text[end] is '»' or '"' or '”' || initial && text[end] is '.'))
            end++;
        var start = terms[from].Start;
        while (start > 0 && text[start - 1] is '«' or '"' or '„' or '“')
            start--;
        var line = string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Replace(" ,", ",", StringComparison.Ordinal);
    }

    /// <summary>Reads with the reader, or stays where it was.</summary>
    public T? Try<T>(Func<Walk, T?> read)
        where T : class
    {
        var at = At;
        if (read(this) is { } found)
            return found;
        At = at;
        return null;
    }
}
