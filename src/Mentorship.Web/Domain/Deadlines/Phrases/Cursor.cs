using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>A place in the tokens; every look forward is counted so that a test can hold the work linear.</summary>
internal sealed class Cursor(string text, IReadOnlyList<Token> tokens)
{
    private const int LongestEnding = 6;
    private static readonly Token Nothing = new(TokenKind.End, "", 0, 0, 0);

    /// <summary>Whom the document names beside the deadline.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public DocumentYears Years { get; init; } = DocumentYears.None;

    public int At { get; set; }
    public int Steps { get; private set; }

    /// <summary>What a careful clerk would ask about, in a sentence: the first thing met.</summary>
    public string? Doubt { get; set; }

    public void Ask(string question) => Doubt ??= question;

    public bool AskIf(bool doubtful, string question)
    {
        if (doubtful)
            Ask(question);
        return doubtful;
    }

    /// <summary>«Далее» was read: a window before the next «далее» begins another party's deadline.</summary>
    public bool AfterThen { get; set; }

    /// <summary>A stage names its time and begins the next one: its words are not passed over.</summary>
    public bool KeepsStages { get; set; }

    /// <summary>Nothing but marks stands before.</summary>
    public bool IsStart
    {
        get
        {
            for (var back = 1; At - back >= 0; back++)
                if (this[-back].Kind != TokenKind.Mark)
                    return false;
            return true;
        }
    }

    public bool IsOver => At >= tokens.Count;
    public string Text => text;

    public Token this[int ahead]
    {
        get
        {
            Steps++;
            var at = At + ahead;
            return at >= 0 && at < tokens.Count ? tokens[at] : Nothing;
        }
    }

    public int Start => At < tokens.Count ? tokens[At].Start : text.Length;
    public int EndBefore => At > 0 && tokens.Count > 0 ? tokens[Math.Min(At, tokens.Count) - 1].End : 0;

    public bool IsMark(string mark, int ahead = 0) => this[ahead] is { Kind: TokenKind.Mark } t && t.Text == mark;

    public bool IsWord(string word, int ahead = 0) => this[ahead] is { Kind: TokenKind.Word } t && t.Text == word;

    public bool IsStem(string stem, int ahead = 0) =>
        this[ahead] is { Kind: TokenKind.Word } t && t.Text.StartsWith(stem, StringComparison.Ordinal);

    public bool Mark(string mark) => Take(IsMark(mark));

    /// <summary>Takes the words when all of them come now; a trailing «*» makes a word a stem.</summary>
    public bool Words(string phrase) => MayBegin(this[0], phrase) && Words(phrase, 0);

    // Most phrases that are tried begin with another letter.
    private static bool MayBegin(in Token token, string phrase) =>
        token.Kind == TokenKind.Word && token.Text[0] == phrase[0];

    private bool Words(string phrase, int ahead)
    {
        var words = phrase.AsSpan();
        foreach (var range in words.Split(' '))
        {
            while (ahead > 0 && IsMark("\n", ahead))
                ahead++;
            if (!Fits(this[ahead], words[range]))
                return false;
            ahead++;
        }
        At += ahead;
        return true;
    }

    private static bool Fits(in Token token, ReadOnlySpan<char> word) =>
        token.Kind == TokenKind.Word
        && (
            word[^1] == '*'
                ? token.Text.Length < word.Length + LongestEnding
                    && token.Text.AsSpan().StartsWith(word[..^1], StringComparison.Ordinal)
                : word.SequenceEqual(token.Text)
        );

    public bool AnyOf(params ReadOnlySpan<string> phrases)
    {
        var first = this[0];
        foreach (var phrase in phrases)
            if (MayBegin(first, phrase) && Words(phrase, 0))
                return true;
        return false;
    }

    public void SkipMarks(string marks)
    {
        while (this[0] is { Kind: TokenKind.Mark } t && marks.Contains(t.Text, StringComparison.Ordinal))
            At++;
    }

    public int Number()
    {
        var token = this[0];
        if (token.Doubtful)
            Ask(Doubts.Letter(token.Text, token.Value));
        At++;
        return token.Value;
    }

    /// <summary>«…, далее», «…; затем»: the words of a first deadline end here.</summary>
    public bool ThenFollows()
    {
        var ahead = 0;
        while (ahead < 4 && this[ahead].Text is "," or ";" or "." or "(" or "-" or "\n" or ")")
            ahead++;
        return Vocabulary.IsThen(this[ahead].Text);
    }

    /// <summary>The words read since then, on one line.</summary>
    public string Cut(int start)
    {
        var words = Text[start..Math.Max(start, EndBefore)];
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // «I четверть» is a number.
        var small = line.Length > 1 && !char.IsUpper(line[1]) && line[0] is >= 'А' and <= 'Я';
        return small ? char.ToLowerInvariant(line[0]) + line[1..] : line;
    }

    private bool Take(bool fits)
    {
        if (fits)
            At++;
        return fits;
    }

    /// <summary>Reads with the reader, or stays where it was.</summary>
    public T? Try<T>(Func<T?> read)
        where T : class
    {
        var (at, doubt) = (At, Doubt);
        if (read() is { } found)
            return found;
        (At, Doubt) = (at, doubt);
        return null;
    }
}
