using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Parties.Words;

namespace Mentorship.Web.Domain.Reading.Words;

/// <summary>
/// A territory that is named twice: in another case, or as a town and by the adjective made of its name. Names that only begin
/// alike are two.
/// </summary>
internal static partial class TerritoryName
{
    // «Орловский», «Приреченский» are of Орёл, Приречное.
    private static readonly string[] Suffixes = ["ин", "ен", "ов", "ев", "ан", "ян", "н"];

    public static bool AreSame(string one, string other)
    {
        var (first, second) = (Parts(one), Parts(other));
        return first.Length == second.Length && first.Zip(second).All(p => AreForms(p.First, p.Second));
    }

    private static string[] Parts(string name) =>
        name.ToLowerInvariant().Replace('ё', 'е').Split('-', StringSplitOptions.RemoveEmptyEntries);

    private static bool AreForms(string one, string other) =>
        Stem.AreForms(one, other) || IsOf(one, other) || IsOf(other, one);

    private static bool IsOf(string adjective, string town) =>
        Adjective().Match(adjective) is { Success: true } made
        && !Adjective().IsMatch(town)
        && Towns(made.Groups["root"].Value).Any(t => Stem.AreForms(t, town));

    private static IEnumerable<string> Towns(string root) =>
        Suffixes
            .Where(s => root.EndsWith(s, StringComparison.Ordinal) && root.Length - s.Length > 2)
            .Select(s => root[..^s.Length])
            .Prepend(root)
            .Concat(Fleeting().IsMatch(root) ? [root.Remove(root.Length - 2, 1)] : []);

    [GeneratedRegex(
        "^(?<root>[а-я]{3,})(?:ск|цк)(?:ий|ой|ого|ому|им|ом|ая|ую|ое|ие|их|ими)?$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Adjective();

    // «Приречен-» of «Приречное».
    [GeneratedRegex("[^аеиоуыэюя][ео][нлрк]$", RegexOptions.None, 1000)]
    private static partial Regex Fleeting();
}
