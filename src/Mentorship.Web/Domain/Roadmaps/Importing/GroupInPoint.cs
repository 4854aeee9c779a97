using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>A group that a point of the order names: «Создать рабочую группу в составе: Петрова А. И. – председатель; …».</summary>
public static partial class GroupInPoint
{
    /// <summary>The point with its members written anew; any other point as it is.</summary>
    /// <param name="stood">The members that its words name.</param>
    public static string? Mended(string? point, IReadOnlyList<AnnexPerson> stood, IReadOnlyList<AnnexPerson> people)
    {
        if (point is null || stood.Count == 0 || people.Count == 0)
            return point;
        var places = stood.Select(p => point.IndexOf(p.Name, StringComparison.Ordinal)).Where(at => at >= 0).ToList();
        if (places.Count == 0)
            return point;
        var (first, last) = (places.Min(), places.Max());
        var colon = point.LastIndexOf(':', first);
        // «… в составе: председатель – Петрова А. И.»: all that stands behind the colon is said anew.
        var head = colon >= 0 && Group().IsMatch(point[..colon]) ? colon + 1 : -1;
        if (head < 0)
            return point;
        var tail = Next().Match(point, last);
        return $"{point[..head]} {string.Join("; ", people.Select(Words))}{(tail.Success ? point[tail.Index..] : "")}";
    }

    private static string Words(AnnexPerson person) =>
        person.Name
        + (person.Post is { } post ? $", {post}" : "")
        + (person.Role is { } role ? $" – {role}" : "")
        + (person.ByAgreement ? " (по согласованию)" : "");

    [GeneratedRegex("групп|комисси|совет|команд|штаб|состав", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Group();

    // The next sentence: a full stop and a word that is no initial.
    [GeneratedRegex(@"\.\s+(?=\p{Lu}\p{Ll}{2,}(?!\s\p{Lu}\.))", RegexOptions.None, 1000)]
    private static partial Regex Next();
}
