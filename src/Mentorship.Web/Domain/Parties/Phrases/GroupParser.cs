using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>Organisations of a kind: «ОО», «школы», «МБОУ СОШ».</summary>
internal static class GroupParser
{
    private const int Most = 11;

    public static GroupMeaning? Read(Walk walk)
    {
        var at = walk.At;
        if (walk.TakeAny(SmallWords.LegalForms) && walk.Take(GroupWords.Tree) is { } behind)
            return behind.First;
        walk.At = at;
        return walk.Take(GroupWords.Tree)?.First;
    }

    /// <summary>«школы, детские сады и колледжи» all of one post: with those that follow by «и» or a comma.</summary>
    public static GroupMeaning More(Walk walk, GroupMeaning first, Func<Walk, bool> goesOn)
    {
        var (kinds, doubtful) = (first.Kinds.List.ToList(), first.Doubtful);
        for (var more = 1; more < Most && goesOn(walk); more++)
        {
            var at = walk.At;
            walk.At++;
            if (walk.Index.Bodies.Longest(walk) is not null || Read(walk) is not { } next)
            {
                walk.At = at;
                break;
            }
            kinds.AddRange(next.Kinds.List);
            doubtful |= next.Doubtful;
        }
        return new GroupMeaning(new OrganisationKinds(kinds), doubtful);
    }

    public static bool IsAndOrComma(Walk walk) => walk.IsMark(",") || walk.IsAnd();

    /// <summary>«… школ, детских садов»: a comma goes on only where the next words stand in an oblique plural.</summary>
    public static bool IsInSameCase(Walk walk) =>
        walk.IsAnd() && !walk[1].Capital || walk.IsAnd() && walk[1].Caps || walk.IsMark(",") && IsOblique(walk[1]);

    public static bool IsOblique(Term term) =>
        term is { IsWord: true, Capital: false }
        && (
            term.Text.EndsWith("ых", StringComparison.Ordinal)
            || term.Text.EndsWith("их", StringComparison.Ordinal)
            || term.Text.EndsWith("ов", StringComparison.Ordinal)
            || term.Text.EndsWith("ей", StringComparison.Ordinal)
            || term.Text.EndsWith("ий", StringComparison.Ordinal)
            || term.Text is "школ" or "гимназий" or "вузов"
        );
}
