using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Tokens;

/// <summary>«Двадцать пятого мая», «с первого по пятнадцатое октября»: days written in words become numbers.</summary>
internal static class WordNumbers
{
    private const int Farthest = 6;

    private static readonly string[] Stems =
    [
        "перв",
        "втор",
        "трет",
        "четверт",
        "пят",
        "шест",
        "седьм",
        "восьм",
        "девят",
        "десят",
        "одиннадцат",
        "двенадцат",
        "тринадцат",
        "четырнадцат",
        "пятнадцат",
        "шестнадцат",
        "семнадцат",
        "восемнадцат",
        "девятнадцат",
        "двадцат",
    ];

    private static readonly string[] Endings = ["ого", "ому", "ое", "ье", "ьего", "ьему", "ым", "ьим"];

    public static IReadOnlyList<Token> Of(IReadOnlyList<Token> tokens)
    {
        List<Token>? changed = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var (value, length) = Read(tokens, i);
            if (value == 0 || !IsOfMonth(tokens, i + length))
            {
                changed?.Add(tokens[i]);
                continue;
            }
            changed ??= [.. tokens.Take(i)];
            var end = tokens[i + length - 1].End;
            changed.Add(
                new Token(TokenKind.Number, tokens[i].Text, value, tokens[i].Start, end) { Digits = 2, Ordinal = true }
            );
            i += length - 1;
        }
        return changed ?? tokens;
    }

    /// <summary>How many tokens «(первого)», «(двадцать пятого)» take behind the same number; none when they do not stand there.</summary>
    public static int Said(IReadOnlyList<Token> tokens, int at)
    {
        if (at == 0 || tokens[at].Text is not "(" || tokens[at - 1] is not { Kind: TokenKind.Number } number)
            return 0;
        var (value, length) = at + 1 < tokens.Count ? Read(tokens, at + 1) : default;
        return
            value > 0 && value == number.Value && at + length + 1 < tokens.Count && tokens[at + length + 1].Text is ")"
            ? length + 2
            : 0;
    }

    private static (int Value, int Length) Read(IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at];
        if (word.Kind != TokenKind.Word)
            return default;
        var tens =
            word.Text is "двадцать" ? 20
            : word.Text is "тридцать" ? 30
            : 0;
        if (tens > 0)
            return at + 1 < tokens.Count && Ordinal(tokens[at + 1]) is > 0 and < 10 and var ones && tens + ones <= 31
                ? (tens + ones, 2)
                : default;
        return word.Text is "десятые" or "десятых" or "десятым" ? (10, 1)
            : word.Text is "двадцатые" or "двадцатых" or "двадцатым" ? (20, 1)
            : (Ordinal(word), 1);
    }

    private static int Ordinal(Token word)
    {
        if (word.Kind != TokenKind.Word || word.Text.Length < 5 || word.Text[^1] is not ('о' or 'у' or 'е' or 'м'))
            return 0;
        var ending = Array.Find(Endings, e => word.Text.EndsWith(e, StringComparison.Ordinal));
        if (ending is null)
            return 0;
        var at = Array.FindLastIndex(
            Stems,
            s => word.Text.StartsWith(s, StringComparison.Ordinal) && word.Text.Length - s.Length <= 4
        );
        return word.Text.StartsWith("тридцат", StringComparison.Ordinal) ? 30 : at + 1;
    }

    // The month comes next, or behind other such days.
    private static bool IsOfMonth(IReadOnlyList<Token> tokens, int at)
    {
        for (var end = Math.Min(at + Farthest, tokens.Count); at < end; at++)
        {
            var word = tokens[at].Text;
            if (
                Vocabulary.Month(word) is not null
                || word is "числа" or "число" or "числу" or "числах" or "чисел" or "числам"
            )
                return true;
            if (word is not ("и" or "по" or "до" or "," or "-" or "двадцать") && Ordinal(tokens[at]) == 0)
                return false;
        }
        return false;
    }
}
