using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Who issued the paper.</summary>
internal static partial class Issuers
{
    private const int MostLines = 5;

    /// <summary>The lines over «ПРИКАЗ» that name a body; the country, the region and the address are left out.</summary>
    public static string? Name(IEnumerable<Line> head)
    {
        var lines = head.Where(l => !Address().IsMatch(l.Flat)).ToList();
        var blocks = lines.GroupBy(l => l.Place).Select(g => g.ToList()).ToList();
        var first = blocks.FindIndex(b => b.Exists(l => Body().IsMatch(l.Flat)));
        return Institution(lines)
            ?? Text.Tidy(string.Join(' ', blocks.Skip(Math.Max(0, first)).SelectMany(b => b).Select(l => l.Flat)));
    }

    /// <summary>
    /// The letterhead over a stamp or a title: «Муниципальное … учреждение», under it the name. Lines that name no body
    /// by its form say nothing.
    /// </summary>
    public static string? Letterhead(IEnumerable<Line> head) =>
        Institution([.. head.Where(l => !l.IsEmpty && !Address().IsMatch(l.Flat))]);

    // The founder stands over the institution, its short name in brackets under it.
    private static string? Institution(List<Line> lines)
    {
        // The form itself may go on in the next line.
        var start = lines.Count - 1;
        while (start >= 0 && !Form().IsMatch(string.Join(' ', lines.Skip(start).Take(2).Select(l => l.Flat))))
            start--;
        if (start < 0)
            return null;
        var name = lines.Skip(start).TakeWhile(l => !Outside().IsMatch(l.Flat)).Take(MostLines).Select(l => l.Flat);
        return Text.Tidy(string.Join(' ', name));
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

    // «Муниципальное бюджетное общеобразовательное учреждение …»
    [GeneratedRegex(
        @"^(?:муниципальн|государственн|краев|областн|районн|городск|частн|негосударственн|федеральн)\w*ое\s(?:[\p{L}-]+\s){0,6}учреждение(?!\p{L})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Form();

    // «(МБОУ СОШ № 5)», a stamp, a title: no part of the name.
    [GeneratedRegex(
        @"^(?:\(.*\)$|утвержд|согласован|принят|рассмотрен|приложение|дорожная\s+карта|план\b|проект\b|протокол|приказ)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Outside();

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
