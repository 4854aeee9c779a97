using Mentorship.Web.Domain.Deadlines.Phrases;
using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Shifts;

/// <summary>The 29th of February becomes the 28th where the new year has none.</summary>
internal static class LeapDays
{
    public static Dictionary<int, string> Moved(
        IReadOnlyList<Token> tokens,
        SortedSet<int> found,
        int years,
        DocumentPeriod to
    )
    {
        Dictionary<int, string> moved = [];
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at] is not { Kind: TokenKind.Number, Value: 29, Digits: 2 } || !IsFebruary(tokens, at))
                continue;
            var year = found.Where(y => y > at && y <= at + 6).Select(y => Year(tokens[y]) + years).FirstOrDefault();
            if (year > 0 ? !DateTime.IsLeapYear(Math.Clamp(year, 1, 9999)) : Lacks(to))
                moved[at] = "28";
        }
        return moved;
    }

    private static bool IsFebruary(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && Vocabulary.Month(tokens[at + 1].Text) == 2
        || at + 2 < tokens.Count && Vocabulary.Month(tokens[at + 2].Text) == 2 && tokens[at + 1].Text is "\"" or "\n"
        || at + 2 < tokens.Count
            && tokens[at + 1].Text is "." or "/" or "-"
            && tokens[at + 2] is { Kind: TokenKind.Number, Value: 2, Roman: false };

    private static int Year(Token token) => token.Digits == 2 ? 2000 + token.Value : token.Value;

    private static bool Lacks(DocumentPeriod to) =>
        to is { From: { } from, To: { } until }
        && !Enumerable
            .Range(from.Year, Math.Clamp(until.Year - from.Year + 1, 0, 100))
            .Any(y => DateTime.IsLeapYear(y) && new DateOnly(y, 2, 29) is var day && day >= from && day <= until);
}
