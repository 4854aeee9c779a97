namespace Mentorship.Web.Domain.Deadlines.Tokens;

/// <summary>What says nothing of the time: the numbers of «1) …; 2) …», the word of «1 (первого) октября».</summary>
internal static class Extras
{
    private const string Letters = "абвгдеж";

    public static IReadOnlyList<Token> Dropped(IReadOnlyList<Token> tokens)
    {
        List<Token>? kept = null;
        var points = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var length =
                IsPoint(tokens, i, points) ? 2
                : WordNumbers.Said(tokens, i) is var words && words > 0 ? words
                : 0;
            points += length == 2 ? 1 : 0;
            if (length == 0)
            {
                kept?.Add(tokens[i]);
                continue;
            }
            kept ??= [.. tokens.Take(i)];
            i += length - 1;
        }
        return kept ?? tokens;
    }

    private static bool IsPoint(IReadOnlyList<Token> tokens, int at, int points)
    {
        if (at + 1 >= tokens.Count || tokens[at + 1].Text is not ")" || points >= Letters.Length)
            return false;
        var numbered =
            tokens[at] is { Kind: TokenKind.Number, Roman: false, Digits: 1 } number && number.Value == points + 1;
        var lettered = tokens[at].Kind == TokenKind.Word && tokens[at].Text == Letters[points..(points + 1)];
        return (numbered || lettered) && (at == 0 || tokens[at - 1].Text is ";" or "," or "." or "\n");
    }
}
