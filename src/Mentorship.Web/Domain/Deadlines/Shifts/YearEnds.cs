using Mentorship.Web.Domain.Deadlines.Phrases;
using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Shifts;

/// <summary>«Сентябрь 26 – май 27»: years of two digits behind the months of both ends, when the document is of these years.</summary>
internal static class YearEnds
{
    public static IEnumerable<int> Find(IReadOnlyList<Token> tokens, DocumentPeriod of)
    {
        // The last year behind a month that only a dash may part from the next month.
        var last = -1;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (IsYear(tokens, at, of))
            {
                if (last >= 0)
                    foreach (var end in new[] { last, at }.Where(e => tokens[e].Digits == 2))
                        yield return end;
                last = at;
            }
            else if (!Goes(tokens[at]))
                last = -1;
        }
    }

    private static bool IsYear(IReadOnlyList<Token> tokens, int at, DocumentPeriod of)
    {
        var month = at > 0 && tokens[at - 1].Text == "." ? at - 2 : at - 1;
        if (month < 0 || Vocabulary.Month(tokens[month].Text) is null)
            return false;
        var token = tokens[at];
        return YearParser.IsYear(token)
            || token is { Kind: TokenKind.Number, Digits: 2, Roman: false, Value: >= 10 }
                && 2000 + token.Value >= of.From?.Year
                && 2000 + token.Value <= of.To?.Year;
    }

    private static bool Goes(Token token) =>
        token.Text is "-" or "по" or "до" or "\n" or "." or "г" or "гг" or "год" or "года"
        || Vocabulary.Month(token.Text) is not null;
}
