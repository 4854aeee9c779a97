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
        return match.Success ? match.Value : null;
    }

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

    [GeneratedRegex(
        @"(?:\b[А-ЯЁ]{3,}\b|муниципальн\w+|государственн\w+|краев\w+|областн\w+)[^;]*$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Behind();
}
