using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Who issued the paper.</summary>
internal static partial class Issuers
{
    /// <summary>The lines over «ПРИКАЗ» that name a body; the country, the region and the address are left out.</summary>
    public static string? Name(IEnumerable<Line> head)
    {
        var blocks = head.Where(l => !Address().IsMatch(l.Flat)).GroupBy(l => l.Place).Select(g => g.ToList()).ToList();
        var first = blocks.FindIndex(b => b.Exists(l => Body().IsMatch(l.Flat)));
        return first < 0
            ? Text.Tidy(string.Join(' ', blocks.SelectMany(b => b).Select(l => l.Flat)))
            : Text.Tidy(string.Join(' ', blocks.Skip(first).SelectMany(b => b).Select(l => l.Flat)));
    }

    /// <summary>«Директор МБОУ «…»»: the body behind the post.</summary>
    public static string? OfPost(string? post)
    {
        var match = Behind().Match(post ?? "");
        return match.Success ? Nominative(match.Value) : null;
    }

    /// <summary>«Управления образования …» of a stamp is «Управление образования …».</summary>
    public static string? Nominative(string? issuer)
    {
        if (issuer is null || Head().Match(issuer) is not { Success: true } head)
            return issuer;
        var noun = head.Groups["noun"].Value;
        var isCapital = !noun.Any(char.IsLower);
        var isNeuter = Neuter().IsMatch(noun);
        var (last, adjective) = char.ToLowerInvariant(noun[^1]) switch
        {
            'и' => ("я", "ая"),
            'я' => ("е", "ое"),
            _ when isNeuter => ("о", "ое"),
            _ => ("", "ый"),
        };
        var words = head.Groups["before"]
            .Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => Adjective().Replace(w, m => m.Groups["stem"].Value + Cased(Ending(m, adjective))));
        var name = string.Join(' ', words.Append(noun[..^1] + Cased(last))) + issuer[head.Length..];
        return char.ToUpperInvariant(name[0]) + name[1..];

        string Cased(string ending) => isCapital ? ending.ToUpperInvariant() : ending;
    }

    // «районный», «сельский»
    private static string Ending(Match word, string ending) =>
        ending == "ый" && char.ToLowerInvariant(word.Groups["stem"].Value[^1]) is 'к' or 'г' ? "ий" : ending;

    [GeneratedRegex(
        @"управлени|отдел|комитет|департамент|администраци|министерств|учреждени|школ|лице|гимнази|центр|техникум|колледж|совет|служб|\b[А-Я]{2,}[ДО]?У\b|организаци",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Body();

    [GeneratedRegex(
        @"\bИНН\b|\bОГРН|\bКПП\b|\bтел|факс|e-?mail|@|\bул\.|улица|\b\d{6}\b|https?:",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Address();

    // The noun that names the body, in the genitive, and the adjectives before it.
    [GeneratedRegex(
        @"^(?<before>(?:\p{L}+(?:ого|его|ой|ей)\s){0,7})(?<noun>управления|отдела|комитета|департамента|администрации|министерства|учреждения|агентства|центра|совета)(?!\p{L})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Head();

    [GeneratedRegex("^(?:управлени|учреждени|министерств|агентств)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Neuter();

    [GeneratedRegex("^(?<stem>\\p{L}{3,})(?:ого|его|ой|ей)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Adjective();

    [GeneratedRegex(
        @"(?:\b[А-ЯЁ]{3,}\b|муниципальн\w+|государственн\w+|краев\w+|областн\w+|(?<=\s)(?:\p{L}+(?:ого|его)\s)*(?:управления|отдела|комитета|департамента)\s)[^;]*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Behind();
}
