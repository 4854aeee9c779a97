using Mentorship.Web.Domain.Parties.Known;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>Whether a party begins here: the districts's own names, then the built-in words.</summary>
internal static class Vocabulary
{
    public static bool Starts(Walk walk, int ahead = 0) =>
        walk.IsWord(ahead) && (IsNamed(walk, ahead) || IsGroup(walk, ahead) || IsPost(walk, ahead));

    public static bool IsNamed(Walk walk, int ahead = 0) =>
        walk.Index.Bodies.Longest(walk, ahead) is not null
        || walk.Index.Functions.Longest(walk, ahead) is not null
        || GroupWords.DepartmentTree.Longest(walk, ahead) is not null;

    public static bool IsGroup(Walk walk, int ahead = 0) => GroupWords.Tree.Longest(walk, ahead) is not null;

    public static bool IsPost(Walk walk, int ahead = 0) =>
        PostWords.Heads.Longest(walk, ahead) is not null
        || PostWords.Collectives.Longest(walk, ahead) is not null
        || IsModified(walk, ahead);

    private static bool IsModified(Walk walk, int ahead)
    {
        for (var words = 0; words < 3 && PostWords.Modifiers.Longest(walk, ahead) is { } match; words++)
        {
            ahead += match.Length;
            if (PostWords.Heads.Longest(walk, ahead) is not null)
                return true;
        }
        return false;
    }

    /// <summary>
    /// A party may end here. By a blank alone only another one with a capital letter, or any behind an abbreviation,
    /// begins: «Центр наставников» is one name.
    /// </summary>
    public static bool Ends(Walk walk)
    {
        var next = walk[0];
        if (!next.IsWord)
            return next.Kind != Words.TermKind.Number;
        if (next.Opens)
            return false;
        if (
            walk.IsAnd()
            || IsBetween(walk)
            || Exceptions.Length(walk) > 0
            || SmallWords.Agreement.Longest(walk) is not null
            || PersonParser.IsHere(walk)
        )
            return true;
        return (next.Capital || walk[-1].Caps)
            && (
                Starts(walk) || walk.Index.Named(next.Text).Count > 0 || SmallWords.LegalForms.Longest(walk) is not null
            );
    }

    /// <summary>«совместно с», «при участии»: words that part one party from the next.</summary>
    public static bool IsBetween(Walk walk) => SmallWords.Between.Longest(walk) is { Length: > 1 };
}
