using Mentorship.Web.Domain.Deadlines.Phrases;
using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Shifts;

/// <summary>The tokens that are years of a deadline; the number of a school or of an order is none.</summary>
internal static class YearFinder
{
    private static readonly Token Nothing = new(TokenKind.End, "", 0, 0, 0);

    public static SortedSet<int> Find(IReadOnlyList<Token> tokens)
    {
        SortedSet<int> found = [];
        var bare = tokens.All(t => t.Kind == TokenKind.Mark || YearParser.IsYear(t));
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.Number || !IsYear(tokens, at, bare) || OfPaper(tokens, at))
                continue;
            found.Add(at);
            Pair(tokens, at, found);
        }
        return found;
    }

    private static bool IsYear(IReadOnlyList<Token> tokens, int at, bool bare)
    {
        var token = tokens[at];
        if (EndsDate(tokens, at))
            return true;
        if (token is { Digits: 2, Roman: false, Value: >= 10 } && Vocabulary.Month(At(tokens, at - 1).Text) is not null)
            return Ends(tokens, at + 1, school: false) && !IsMark(tokens, at - 1, "№");
        if (token.Digits == 2)
            return Second(tokens, at, token) && Ends(tokens, at + 3, school: true);
        if (!YearParser.IsYear(token) || IsMark(tokens, at - 1, "№"))
            return false;
        return bare || BeginsDate(tokens, at) || Before(tokens, at) || After(tokens, at);
    }

    // «2026/27», «2026–2027», «2026 и 2027»: both are years when one is.
    private static void Pair(IReadOnlyList<Token> tokens, int at, SortedSet<int> found)
    {
        if (Second(tokens, at, tokens[at]))
            found.Add(at + 2);
        for (var back = at - 2; back >= 0 && Joins(tokens[back + 1]) && IsUnnumbered(tokens, back); back -= 2)
            if (!found.Add(back))
                break;
        for (var next = at + 2; Joins(At(tokens, next - 1)) && IsLone(tokens, next); next += 2)
            if (!found.Add(next))
                break;
    }

    private static bool IsUnnumbered(IReadOnlyList<Token> tokens, int at) =>
        YearParser.IsYear(tokens[at]) && !IsMark(tokens, at - 1, "№");

    private static bool IsLone(IReadOnlyList<Token> tokens, int at) =>
        YearParser.IsYear(At(tokens, at)) && !Counts(tokens, at + 1);

    private static bool Joins(Token token) => token.Text is "-" or "/" or "\\" or "," or "и" or "по" or "до";

    private static bool Second(IReadOnlyList<Token> tokens, int at, Token first) =>
        At(tokens, at + 1).Text is "-" or "/" or "\\"
        && At(tokens, at + 2) is { Kind: TokenKind.Number, Digits: 2, Roman: false } second
        && second.Value == (first.Value + 1) % 100
        && !BeginsDate(tokens, at);

    // 15.09.2026, 15.09.26
    private static bool EndsDate(IReadOnlyList<Token> tokens, int at)
    {
        var (year, mark) = (tokens[at], Back(tokens, at - 1));
        if (
            mark < 0
            || tokens[mark].Text is not ("." or "/" or "-" or ",")
            || !IsPart(tokens, Back(tokens, mark - 1), 12)
        )
            return false;
        var before = Back(tokens, Back(tokens, mark - 1) - 1);
        if (before < 0 || tokens[before].Text is not ("." or "/" or "-" or ","))
            return false;
        if (!IsPart(tokens, Back(tokens, before - 1), 31))
            return false;
        var isShort = year is { Digits: 2, Roman: false, Value: >= 10 } && tokens[mark].Text == tokens[before].Text;
        return YearParser.IsYear(year)
            || isShort
                && tokens[mark].Text is not ","
                && (tokens[mark].Text is "." || Vocabulary.Month(At(tokens, at + 1).Text) is null)
                && !IsMark(tokens, at + 1, ":");
    }

    private static bool BeginsDate(IReadOnlyList<Token> tokens, int at) =>
        At(tokens, at + 1).Text is "-" or "."
        && At(tokens, at + 3).Text == At(tokens, at + 1).Text
        && At(tokens, at + 2).Digits == 2
        && IsPart(tokens, at + 4, 31);

    private static bool IsPart(IReadOnlyList<Token> tokens, int at, int most) =>
        At(tokens, at) is { Kind: TokenKind.Number, Digits: 1 or 2, Roman: false } part
        && part.Value >= 1
        && part.Value <= most;

    private static bool Before(IReadOnlyList<Token> tokens, int at)
    {
        // «09.2026», «09/2026»
        if (At(tokens, at - 1).Text is "." or "/" && At(tokens, at - 2).Digits == 2 && IsPart(tokens, at - 2, 12))
            return true;
        var back = at - 1;
        while (back >= 0 && tokens[back].Text is "." or "\n" or "," or "(" or "-")
            back--;
        var word = At(tokens, back);
        // «IX–X 2026»
        if (word is { Roman: true, Value: <= 12 })
            return true;
        if (word.Kind == TokenKind.Number)
            return IsMark(tokens, back - 1, ".") && IsPart(tokens, back - 2, 31) && IsPart(tokens, back, 12);
        if (word.Kind != TokenKind.Word)
            return false;
        return Vocabulary.Month(word.Text) is not null
            || IsSpan(word.Text)
            || word.Text is "до" or "к" or "с" or "по" or "в" or "на" or "за" or "период" && !Counts(tokens, at + 1);
    }

    private static bool IsSpan(string word) =>
        word.StartsWith("квартал", StringComparison.Ordinal)
        || word.StartsWith("полугоди", StringComparison.Ordinal)
        || word is "кв" or "год" or "года" or "году" or "осень" or "осенью" or "зима" or "зимой"
        || word is "весна" or "весной" or "лето" or "летом";

    // «в 2026 школах» is no year
    private static bool Counts(IReadOnlyList<Token> tokens, int at) =>
        At(tokens, at) is { Kind: TokenKind.Word } word
        && word.Text is not ("по" or "до" or "и" or "или" or "далее" or "затем" or "включительно" or "ежегодно")
        && !IsSuffix(at: word, school: false);

    private static bool After(IReadOnlyList<Token> tokens, int at)
    {
        var next = Skip(tokens, at + 1);
        if (Ends(tokens, at + 1, school: false) || Vocabulary.Month(next.Text) is not null)
            return true;
        if (Second(tokens, at, tokens[at]))
            return Ends(tokens, at + 3, school: false);
        return Joins(next) && YearParser.IsYear(At(tokens, at + 2)) && Ends(tokens, at + 3, school: false);
    }

    // «у.г.» has a letter that is also a word.
    private static bool Ends(IReadOnlyList<Token> tokens, int at, bool school) =>
        IsSuffix(Skip(tokens, at), school)
        || IsMark(tokens, at, "у") && IsMark(tokens, at + 1, ".") && IsMark(tokens, at + 2, "г");

    private static bool IsSuffix(Token at, bool school) =>
        at.Kind == TokenKind.Word
        && (
            at.Text is "уч" or "ч"
            || at.Text.StartsWith("учебн", StringComparison.Ordinal)
            || !school && at.Text is "г" or "гг" or "год" or "года" or "году" or "годы" or "годов" or "годах"
        );

    // «приказ от 25.08.2026 № 14»: the date of a paper
    private static bool OfPaper(IReadOnlyList<Token> tokens, int at)
    {
        var from = -1;
        for (var back = at - 1; back >= Math.Max(0, at - 6) && from < 0; back--)
            from = tokens[back].Text == "от" ? back : -1;
        if (from < 0)
            return false;
        for (var near = Math.Max(0, from - 6); near < Math.Min(tokens.Count, at + 4); near++)
            if (tokens[near].Text == "№" || near < from && IsPaper(tokens[near].Text))
                return true;
        return false;
    }

    private static bool IsPaper(string word) => Papers.Any(p => word.StartsWith(p, StringComparison.Ordinal));

    private static readonly string[] Papers =
    [
        "приказ",
        "распоряжен",
        "постановлен",
        "положен",
        "закон",
        "письм",
        "договор",
        "протокол",
        "решени",
    ];

    private static Token Skip(IReadOnlyList<Token> tokens, int at)
    {
        while (At(tokens, at).Text is "\n")
            at++;
        return At(tokens, at);
    }

    private static int Back(IReadOnlyList<Token> tokens, int at)
    {
        while (at >= 0 && tokens[at].Text is "\n")
            at--;
        return at;
    }

    private static bool IsMark(IReadOnlyList<Token> tokens, int at, string mark) => At(tokens, at).Text == mark;

    private static Token At(IReadOnlyList<Token> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at] : Nothing;
}
