using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Parties.Phrases;

/// <summary>A body of the directory: by its names, without its legal form, by the number of a school.</summary>
internal static class BodyParser
{
    private const int FarthestQuote = 6;

    public static IReadOnlyList<DirectoryBody>? Read(Walk walk) =>
        walk.Try(ByName) ?? walk.Try(WithLegalForm) ?? walk.Try(ByNumber) ?? walk.Try(Department);

    /// <summary>The next number of «школы № 1, 3»: another body of the same kind.</summary>
    public static IReadOnlyList<DirectoryBody> Next(Walk walk, DirectoryBody before, string number) =>
        walk.Index.Numbered(before.Kind, PartyIndex.Type(Terms.OfName(before.ShortName)), number) is { } body
            ? [body]
            : [];

    /// <summary>«СОШ № » of «СОШ № 1»: what a number is put behind.</summary>
    public static string Unnumbered(DirectoryBody body) =>
        string.Concat(body.ShortName.TakeWhile(c => !char.IsAsciiDigit(c)));

    private static IReadOnlyList<DirectoryBody>? ByName(Walk walk)
    {
        if (walk.Index.Bodies.Longest(walk) is not { } match)
            return null;
        var bodies = match.Best(walk).DistinctBy(b => b.Id).ToList();
        walk.At += match.Length;
        return bodies;
    }

    private static IReadOnlyList<DirectoryBody>? WithLegalForm(Walk walk)
    {
        if (!walk.TakeAny(SmallWords.LegalForms))
            return null;
        if (walk.Try(ByName) is { } bodies)
            return bodies;
        for (var skipped = 0; skipped < FarthestQuote && (walk.IsWord() || walk[0].Kind == TermKind.Number); skipped++)
        {
            if (walk[0].Opens)
                return walk.Try(ByName);
            walk.At++;
        }
        return null;
    }

    private static IReadOnlyList<DirectoryBody>? ByNumber(Walk walk)
    {
        var from = walk.At;
        if (GroupWords.Tree.Longest(walk) is null)
            walk.TakeAny(SmallWords.LegalForms);
        else if (
            walk.Index.Bodies.Longest(walk) is null
            && SmallWords.LegalForms.Longest(walk)?.Length == 1
            && Vocabulary.IsGroup(walk, 1)
        )
            walk.At++;
        if (walk.Take(GroupWords.Tree) is not { } group || walk[0].Kind != TermKind.Number)
            return null;
        var type = PartyIndex.Type(Enumerable.Range(from - walk.At, walk.At - from).Select(i => walk[i]));
        foreach (var kind in group.First.Kinds.List)
            if (walk.Index.Numbered(kind, type, walk[0].Text) is { } body)
            {
                walk.At++;
                return [body];
            }
        return null;
    }

    private static IReadOnlyList<DirectoryBody>? Department(Walk walk) =>
        walk.Index.Department is { } body && !IsPlural(walk[0].Text) && walk.TakeAny(GroupWords.DepartmentTree)
            ? [body]
            : null;

    // «отделы образования районов» are others'.
    private static bool IsPlural(string word) =>
        word.Length > 4
        && Array.Exists(
            ["ы", "ов", "ий", "ам", "ям", "ами", "ями", "ах", "ях"],
            e => word.EndsWith(e, StringComparison.Ordinal)
        );
}
