using System.Text.RegularExpressions;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>Which body of the directory issued a paper, by what its letterhead says.</summary>
internal static partial class PaperIssuer
{
    /// <param name="bodies">Who may have issued it.</param>
    /// <param name="place">How the portal's own district is called.</param>
    /// <returns>Nobody when the paper names another body than these, or several of them fit: that is asked about.</returns>
    public static DirectoryBody? Likeliest(
        IReadOnlyList<DirectoryBody> bodies,
        ReadOrder order,
        PartyDirectory directory,
        string place
    )
    {
        if (Bare(order.Issuer) is { } printed && Named(bodies, printed, directory) is var (isNamed, named) && isNamed)
            return named is not null && IsOfAnother(named, printed, bodies, order, place) ? null : named;
        if (IsForeign(bodies, order, place))
            return null;
        // A resolution is the administration's: nobody else signs it.
        var offices = bodies.Where(b => b.Kind.SpeaksToDistrict() || bodies.Count == 1);
        return offices
            .OrderBy(b => b.Kind)
            .FirstOrDefault(b =>
                !IsAnother(b, Bare(order.Issuer))
                && (b.Kind == OrganisationKind.Administration) == (TypeWords.Of(order.Kind) == OrderType.Resolution)
            );
    }

    /// <summary>The paper names another district or town than those who may have issued it.</summary>
    public static bool IsForeign(IReadOnlyList<DirectoryBody> bodies, ReadOrder order, string place)
    {
        var issuer = Bare(order.Issuer);
        return bodies.All(b => issuer is null || !IsCalled(b, Text.Key(issuer)))
            && IsElsewhere(order, OfDistrict(bodies, place));
    }

    // Another town has a school of this number too, and a technical college.
    private static bool IsOfAnother(
        DirectoryBody body,
        string printed,
        IReadOnlyList<DirectoryBody> bodies,
        ReadOrder order,
        string place
    ) =>
        !IsCalled(body, Text.Key(printed))
        && (
            body.Kind.SpeaksToDistrict()
                ? IsElsewhere(order, OfDistrict(bodies, place))
                : IsElsewhere(
                    order,
                    string.Join('\n', body.Aliases.Prepend(body.FullName).Append(body.ShortName).Append(place))
                ) || IssuerName.IsAnothers(body, printed)
        );

    // In full, or by the very words that an earlier paper had for it.
    private static bool IsCalled(DirectoryBody body, string key) =>
        Text.Key(body.FullName) == key || body.Aliases.Any(a => Text.Key(a) == key);

    private static string OfDistrict(IReadOnlyList<DirectoryBody> bodies, string place) =>
        string.Join('\n', bodies.Where(b => b.Kind.SpeaksToDistrict()).Select(b => b.FullName).Append(place));

    // By its letterhead or by whoever signed it.
    private static bool IsElsewhere(ReadOrder order, string own) =>
        PaperPlace.IsAnother(Bare(order.Issuer), own) || PaperPlace.IsAnother(order.Signer.Post, own);

    // The directory knows a body by its other names and by its number too; one that it knows and that is none of these is asked about.
    private static (bool IsNamed, DirectoryBody? Body) Named(
        IReadOnlyList<DirectoryBody> bodies,
        string issuer,
        PartyDirectory directory
    )
    {
        var key = Text.Key(issuer);
        if (bodies.FirstOrDefault(b => IsCalled(b, key)) is { } whole)
            return (true, whole);
        if (bodies.FirstOrDefault(b => IsOffice(b) && !IsOfSchool(b, issuer) && Says(key, b.ShortName)) is { } office)
            return (true, office);
        if (
            PartyReader.Read(issuer, directory).Parties
            is [{ Kind: PartyKind.Body, OrganisationId: { } id, Post: null, IsDoubtful: false }]
        )
            return (true, bodies.FirstOrDefault(b => b.Id == id));
        var called = bodies
            .Where(b => !IsOffice(b) && IsInstitution(issuer))
            .Select(b => (Body: b, Length: Longest(key, b)))
            .Where(b => b.Length > 0)
            .OrderByDescending(b => b.Length)
            .ToList();
        if (called.Count == 1 || called.Count > 1 && called[0].Length > called[1].Length)
            return (true, called[0].Body);
        return
            Number().Match(issuer) is { Success: true } number
            && bodies.Where(b => IsOf(b.Kind, issuer) && HasNumber(b, number.Groups["number"].Value)).Take(2).ToList()
                is [var numbered]
            ? (true, numbered)
            : (false, null);
    }

    // «Управление образования … / МБОУ «Луговая школа»»: the founder stands over whoever issued it.
    private static string? Bare(string? issuer) =>
        issuer is not null && Form().Match(issuer) is { Success: true, Index: > 0 } form
            ? issuer[form.Index..]
            : issuer;

    private static bool HasNumber(DirectoryBody body, string number) =>
        body
            .Aliases.Append(body.ShortName)
            .Append(body.FullName)
            .Any(n => Number().Match(n) is { Success: true } own && own.Groups["number"].Value == number);

    private static bool IsOf(OrganisationKind kind, string issuer) =>
        kind switch
        {
            OrganisationKind.School => School().IsMatch(issuer) && !OtherSchool().IsMatch(issuer),
            OrganisationKind.Kindergarten => Kindergarten().IsMatch(issuer),
            _ => false,
        };

    // «Маяк» is a partner of the school «Маяк»: whoever teaches nobody is named in full or not at all.
    private static int Longest(string issuer, DirectoryBody body) =>
        body.Kind is OrganisationKind.Enterprise or OrganisationKind.Nonprofit
            ? 0
            : body.Aliases.Append(body.ShortName).Where(n => Says(issuer, n)).Select(n => n.Length).Append(0).Max();

    // «Детский сад № 1» does not stand in «Детский сад № 12».
    private static bool Says(string key, string name) =>
        Text.Key(name) is { Length: > 0 } words && $" {key} ".Contains($" {words} ", StringComparison.Ordinal);

    private static bool IsOffice(DirectoryBody body) =>
        body.Kind is OrganisationKind.Department or OrganisationKind.MethodCentre;

    private static bool IsOfSchool(DirectoryBody office, string issuer) =>
        IsInstitution(issuer) && !(office.Kind == OrganisationKind.MethodCentre && Methodical().IsMatch(issuer));

    /// <summary>The paper names a body of another place or rank.</summary>
    private static bool IsAnother(DirectoryBody body, string? issuer) =>
        issuer is not null
        && (
            Higher().IsMatch(issuer) && !Higher().IsMatch(body.FullName)
            || body.Kind.SpeaksToDistrict() && IsOfSchool(body, issuer)
        );

    // «МБОУ «Луговая школа»» is no department; «Управление по делам школ» is one.
    private static bool IsInstitution(string name) => Institution().IsMatch(name) && !Office().IsMatch(name);

    [GeneratedRegex(@"министерств|правительств|губернатор|федеральн", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Higher();

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

    [GeneratedRegex(@"№\s*(?<number>\d{1,4})\b", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"школ|гимнази|лице[йя]|\b\p{L}{0,3}[СО]ОШ\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex School();

    [GeneratedRegex(@"спортивн|искусств|музыкальн|художественн", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OtherSchool();

    [GeneratedRegex(@"детск\w+\s+сад|\bМ[БКА]?ДОУ\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Kindergarten();

    [GeneratedRegex(
        @"\b(?:М[БКА]?Д?ОУ|М[БКА]?О?УДО|муниципальное\s+(?:бюджетное|казённое|казенное|автономное)\s+[\p{L}\s]{0,60}учреждение)\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Form();

    [GeneratedRegex(@"методическ|\b(?:ИМЦ|РМК|ММС)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Methodical();
}
