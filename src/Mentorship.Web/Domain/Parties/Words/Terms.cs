using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Parties.Words;

/// <summary>The tokens of a cleaned text as the terms that names and party expressions are compared by.</summary>
internal sealed class Terms
{
    /// <summary>A longer word in capitals is no abbreviation but is shouted.</summary>
    private const int Longest = 6;

    private readonly string text;
    private readonly IReadOnlyList<Token> tokens;
    private readonly List<Term> terms = [];
    private bool opens;
    private bool numbered;

    private Terms(string text)
    {
        this.text = text;
        var tokenizer = new Tokenizer(text);
        tokens = tokenizer.Cut();
        for (var i = 0; i < tokens.Count; )
            i += tokens[i].Kind == TokenKind.Mark ? Mark(i) : Word(i);
        Steps = tokenizer.Steps + tokens.Count;
    }

    public int Steps { get; }

    public static IReadOnlyList<Term> Of(string cleaned, out int steps)
    {
        var all = new Terms(cleaned);
        steps = all.Steps;
        return all.terms;
    }

    /// <summary>Only the words and numbers: what two spellings of one name have in common.</summary>
    public static IReadOnlyList<Term> OfName(string name) =>
        [.. Of(CleanText.Of(name), out _).Where(t => t.Kind is TermKind.Word or TermKind.Number)];

    private int Mark(int i)
    {
        var mark = tokens[i].Text switch
        {
            "," or "|" or "+" => ",",
            var arrow when HandOver.IsArrow(arrow) => ";",
            "-" or "=" when IsText(i + 1, ">") => ";",
            ";" or "•" => ";",
            "/" or "\\" => "/",
            "[" or "{" => "(",
            "]" or "}" => ")",
            "\n" or "(" or ")" or ":" => tokens[i].Text,
            "-" when !IsHyphen(i) => "-",
            _ => null,
        };
        opens = tokens[i].Text == "\"";
        numbered |= tokens[i].Text is "№" or "#";
        if (mark is not null)
            Add(new Term(TermKind.Mark, mark, mark, tokens[i].Start, tokens[i].End));
        return 1;
    }

    private bool IsHyphen(int i) =>
        i > 0
        && i + 1 < tokens.Count
        && tokens[i - 1].Kind == TokenKind.Word
        && tokens[i + 1].Kind == TokenKind.Word
        && tokens[i - 1].End == tokens[i].Start
        && tokens[i].End == tokens[i + 1].Start;

    private int Word(int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number)
        {
            var digits = token.Value.ToString();
            Add(new Term(TermKind.Number, digits, digits, token.Start, token.End));
            return 1;
        }
        if (Pair(i, "и", ".", "о") || Pair(i, "д", "/", "с"))
        {
            Add(Plain(token.Text + tokens[i + 2].Text, token.Start, tokens[i + 2].End));
            return 3;
        }
        if (
            IsText(i + 1, "-")
            && IsHyphen(i + 1)
            && Abbreviations.Contracted(token.Text, tokens[i + 2].Text) is { } contracted
        )
        {
            Add(Plain(contracted, token.Start, tokens[i + 2].End));
            return 3;
        }
        if (Spaced(i) is var letters and > 1)
        {
            var (from, to) = (token.Start, tokens[i + letters - 1].End);
            var word = string.Concat(tokens.Skip(i).Take(letters).Select(t => t.Text));
            Add(Plain(word, from, to) with { Caps = true, Stem = word });
            return letters;
        }
        var dot = IsText(i + 1, ".");
        if (Abbreviations.Full(token.Text, dot) is { } full && !(dot && token.Text.Length == 1))
        {
            Add(Plain(full, token.Start, token.End));
            return dot ? 2 : 1;
        }
        Pieces(token, i > 0 && IsText(i - 1, "-") && IsHyphen(i - 1));
        return 1;
    }

    // «и.о.» is no initials; the second letter is a small one.
    private bool Pair(int i, string first, string mark, string second) =>
        tokens[i].Text == first
        && IsText(i + 1, mark)
        && IsText(i + 2, second)
        && tokens[i + 2].End - tokens[i].Start <= 4
        && (char.IsLower(text[tokens[i + 2].Start]) || IsBeforePost(i));

    // «И.О. начальника»: no surname stands on either side.
    private bool IsBeforePost(int i) =>
        (i == 0 || tokens[i - 1].Kind != TokenKind.Word)
        && tokens.Skip(i + 3).Take(2).FirstOrDefault(t => t.Kind == TokenKind.Word).Start is var next and > 0
        && char.IsLower(text[next]);

    private bool IsText(int i, string wanted) => i < tokens.Count && tokens[i].Text == wanted;

    // «У О»: an abbreviation whose letters stand apart; initials have dots.
    private int Spaced(int i)
    {
        var count = 0;
        while (
            count < 4
            && i + count < tokens.Count
            && tokens[i + count] is { Kind: TokenKind.Word } letter
            && letter.End - letter.Start == 1
            && char.IsUpper(text[letter.Start])
            && (count == 0 || letter.Start - tokens[i + count - 1].End == 1)
        )
            count++;
        return
            count is 2 or 3
            && Array.IndexOf(Abbreviations.Spaced, string.Concat(tokens.Skip(i).Take(count).Select(t => t.Text))) >= 0
            ? count
            : 0;
    }

    // «КравцоваН.П.»: a capital letter inside a word is where a blank was lost.
    private void Pieces(Token token, bool joined)
    {
        var from = token.Start;
        for (var i = token.Start + 1; i <= token.End; i++)
        {
            if (i < token.End && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
                continue;
            Add(Plain(token.Text[(from - token.Start)..(i - token.Start)], from, i) with { Joined = joined });
            (from, joined) = (i, false);
        }
    }

    private Term Plain(string word, int start, int end)
    {
        var small = text.AsSpan(start, end - start).IndexOfAnyInRange('а', 'я') >= 0;
        var caps = end - start > 1 && !small && char.IsUpper(text[start]) && char.IsUpper(text[end - 1]);
        return new Term(TermKind.Word, word, caps && word.Length <= Longest ? word : Stem.Of(word), start, end)
        {
            Capital = char.IsUpper(text[start]),
            Caps = caps,
        };
    }

    private void Add(Term term)
    {
        terms.Add(term.Kind == TermKind.Mark ? term : term with { Opens = opens, Numbered = numbered });
        (opens, numbered) = (false, false);
    }
}
