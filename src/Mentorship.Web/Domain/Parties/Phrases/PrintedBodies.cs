using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>A single school as a paper prints it, where no directory names any: «СОШ № 1», «Луговой школы».</summary>
internal static class PrintedBodies
{
    private const int LongestName = 2;

    /// <param name="before">Those before it: «СОШ № 1, 3» goes on with a number alone.</param>
    public static DirectoryBody? Read(Walk walk, IReadOnlyList<DirectoryBody> before)
    {
        var from = walk.At;
        if (before.Count > 0 && walk[0].Kind == TermKind.Number)
        {
            walk.At++;
            return Called(before[^1].Kind, BodyParser.Unnumbered(before[^1]) + walk[-1].Text);
        }
        var words = 0;
        while (
            words < LongestName && walk[0] is { IsWord: true, Capital: true, Caps: false } && !Vocabulary.IsGroup(walk)
        )
        {
            walk.At++;
            words++;
        }
        if (walk.Take(GroupWords.Tree) is { } group && (words > 0 || walk.Take(walk[0].Kind == TermKind.Number)))
            return Called(group.First.Kinds.List[0], walk.Cut(from, walk.At));
        walk.At = from;
        return null;
    }

    private static DirectoryBody Called(OrganisationKind kind, string name) =>
        new(Guid.CreateVersion7(), kind, name, name, []);
}
