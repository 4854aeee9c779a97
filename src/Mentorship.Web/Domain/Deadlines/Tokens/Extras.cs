using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Tokens;

/// <summary>What says nothing of the time: the numbers of «1) …; 2) …», the word of «1 (первого) октября».</summary>
internal static class Extras
{
    private const string Letters = "абвгдеж";

    public static IReadOnlyList<Token> Dropped(IReadOnlyList<Token> tokens)
    {
        List<Token>? kept = null;
        var points = 0;
        var isDotted = IsPoint(tokens, 0, 0, ".") && IsCounted(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            var length =
                IsPoint(tokens, i, points, ")") || isDotted && IsPoint(tokens, i, points, ".") ? 2
                : WordNumbers.Said(tokens, i) is var words && words > 0 ? words
                : 0;
            points += length == 2 ? 1 : 0;
            if (length == 0)
            {
                kept?.Add(tokens[i]);
                continue;
            }
            kept ??= [.. tokens.Take(i)];
            // «1) октябрь 2) май»: nothing but the number parts them.
            if (length == 2 && i > 0 && !IsParted(tokens[i - 1]))
                kept.Add(new Token(TokenKind.Mark, ";", 0, tokens[i].Start, tokens[i].Start));
            i += length - 1;
        }
        return kept ?? tokens;
    }

    private static bool IsPoint(IReadOnlyList<Token> tokens, int at, int points, string mark)
    {
        if (at + 1 >= tokens.Count || tokens[at + 1].Text != mark || points >= Letters.Length)
            return false;
        var numbered =
            tokens[at] is { Kind: TokenKind.Number, Roman: false, Digits: 1 } number && number.Value == points + 1;
        var lettered = tokens[at].Kind == TokenKind.Word && tokens[at].Text == Letters[points..(points + 1)];
        return mark == ")"
            ? lettered && (at == 0 || IsParted(tokens[at - 1])) || numbered && !IsOpened(tokens, at)
            : numbered && IsWord(tokens, at + 2);
    }

    // «1. октябрь 2. май»; one number alone may be a day.
    private static bool IsCounted(IReadOnlyList<Token> tokens)
    {
        for (var i = 2; i < tokens.Count; i++)
            if (IsPoint(tokens, i, 1, "."))
                return true;
        return false;
    }

    // No day of a month: «2. мая».
    private static bool IsWord(IReadOnlyList<Token> tokens, int at) =>
        at < tokens.Count
        && tokens[at] is { Kind: TokenKind.Word, Text: var word }
        && (Vocabulary.Month(word) is null || word[^1] is not ('а' or 'я'));

    // «(п. 1) октябрь»: the bracket closes one that was opened.
    private static bool IsOpened(IReadOnlyList<Token> tokens, int at)
    {
        while (at-- > 0)
            if (tokens[at].Text is "(" or ")")
                return tokens[at].Text == "(";
        return false;
    }

    private static bool IsParted(Token before) => before.Text is ";" or "," or "." or "\n";
}
