using System.Text.RegularExpressions;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>Who may have issued the paper.</summary>
internal sealed partial record IssuerChoice(Guid Id, string ShortName, string FullName, OrganisationKind Kind)
{
    /// <summary>The paper names a body of another place or rank.</summary>
    public bool IsAnother(string? issuer) =>
        issuer is not null
        && (
            Higher().IsMatch(issuer) && !Higher().IsMatch(FullName)
            || Kind.SpeaksToDistrict()
                && IsInstitution(issuer)
                && !(Kind == OrganisationKind.MethodCentre && Methodical().IsMatch(issuer))
            || Places(issuer) is { Count: > 0 } printed
                && Places(FullName) is { Count: > 0 } own
                && !printed.Overlaps(own)
        );

    // «МБОУ «Луговая школа»» is no department; «Управление по делам школ» is one.
    private static bool IsInstitution(string name) => Institution().IsMatch(name) && !Office().IsMatch(name);

    // «Приреченского» and «Приреченский» are one place.
    private static HashSet<string> Places(string name) =>
        [.. Place().Matches(name).Select(m => m.Value[..5].ToUpperInvariant())];

    [GeneratedRegex(@"министерств|правительств|губернатор|федеральн", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Higher();

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}{3,}(?:ск|цк)(?:ий|ой|ого|ая|ое|ом)\b", RegexOptions.None, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(
        @"школ|гимнази|лице[йя]|детск\w+\s+сад|колледж|техникум|училищ|интернат|дворец|дом\s+(?:детского|творчества)|методическ\w+\s+(?:центр|кабинет|служб)|\b[А-ЯЁ]{0,6}(?:ОУ|ОШ|ДОД|ЦРР|ДДТ|ДЮСШ|ДШИ|ИМЦ|РМК|ММС)\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Institution();

    [GeneratedRegex(
        @"^[\s\S]*?\b(?:управлени|отдел|комитет|департамент|администраци)\p{L}*",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Office();

    [GeneratedRegex(@"методическ|\b(?:ИМЦ|РМК|ММС)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Methodical();

    public bool IsPrinted(string? issuer) =>
        issuer is not null
        && (
            Text.Key(issuer) == Text.Key(FullName)
            || Kind != OrganisationKind.Administration
                && Text.Key(issuer).Contains(Text.Key(ShortName), StringComparison.Ordinal)
        );
}
