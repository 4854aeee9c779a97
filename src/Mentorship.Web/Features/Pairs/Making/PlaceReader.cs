using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>How «инженер, Районные электросети» or «2 курс ТМ-21, Колледж связи» was understood.</summary>
/// <param name="What">Post, or class and group.</param>
/// <param name="At">The organisation of the directory; null where only the words are kept.</param>
public sealed record TypedPlace(string What, NamedOrganisation? At)
{
    /// <summary>An organisation is named, whether the directory has it or not.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Organisations whose name is much like the typed one: one may say that it is none of them.</summary>
    public IReadOnlyList<NamedOrganisation> Close { get; init; } = [];
}

/// <summary>Where somebody new works or learns: the organisation by any of its names, by one much like it, or just the words.</summary>
internal sealed class PlaceReader(PortalDb db, CurrentUser me, DateOnly today)
{
    // Schools, kindergartens and the department enter their own workers.
    private static readonly OrganisationKind[] Works =
    [
        OrganisationKind.Administration,
        OrganisationKind.College,
        OrganisationKind.University,
        OrganisationKind.Culture,
        OrganisationKind.Sport,
        OrganisationKind.Enterprise,
        OrganisationKind.Nonprofit,
    ];

    private static readonly OrganisationKind[] Learning =
    [
        OrganisationKind.School,
        OrganisationKind.Supplementary,
        OrganisationKind.College,
        OrganisationKind.University,
    ];

    /// <param name="chosen">Of those alike; <see cref="Guid.Empty"/> is none of them.</param>
    public async Task<TypedPlace> ReadAsync(string? typed, PersonKind kind, Guid? chosen)
    {
        var text = Text.Tidy(typed) ?? "";
        var kinds = kind == PersonKind.Student ? Learning : Works;
        var splits = Splits(text, kind).ToList();
        if (splits.Count == 0 && kind == PersonKind.Student)
            return new(text, null);
        var all = await AllAsync(kinds);
        foreach (var (what, at) in splits.Append(("", text)))
            if (TypedOrganisation.Exactly(at, all) is { } exact)
                return new(what, exact) { IsElsewhere = true };
        if (splits.Count == 0)
            return new(text, null) { IsElsewhere = true };
        var (head, tail) = splits[^1];
        var close = TypedOrganisation.Close(tail, all);
        var meant = close.FirstOrDefault(o => o.Id == chosen) ?? (chosen is null && close.Count == 1 ? close[0] : null);
        return new(head, meant) { IsElsewhere = true, Close = close };
    }

    // The longest head first: «ведущий инженер, механик, Сети» is a post of two parts; the last split is what words are made of.
    private static IEnumerable<(string What, string At)> Splits(string text, PersonKind kind)
    {
        var found = new List<(string, string)>();
        for (var at = text.IndexOf(','); at > 0; at = text.IndexOf(',', at + 1))
        {
            var tail = text[(at + 1)..].Trim();
            if (tail.Length > 0 && !(kind == PersonKind.Student && IsGroup(tail)))
                found.Add((text[..at].Trim(), tail));
        }
        return found;
    }

    // «2 курс, группа ТМ-21», «2 курс, ТМ-21».
    private static bool IsGroup(string tail) =>
        tail.StartsWith("гр", StringComparison.OrdinalIgnoreCase) && tail.Length < 20 && !tail.Contains(',')
        || !tail.Contains(' ') && tail.Any(char.IsDigit);

    private async Task<IReadOnlyList<NamedOrganisation>> AllAsync(OrganisationKind[] kinds)
    {
        var all = await db
            .Organisations.VisibleTo(me)
            .Where(o => kinds.Contains(o.Kind) && (o.ActiveTo == null || o.ActiveTo >= today))
            .Select(o => new
            {
                o.Id,
                o.Kind,
                o.ShortName,
                o.FullName,
                Aliases = o.Aliases.Select(a => a.Spelling).ToList(),
            })
            .ToListAsync();
        return
        [
            .. all.Select(o => new NamedOrganisation(
                o.Id,
                o.Kind,
                o.ShortName,
                [o.ShortName, o.FullName, .. o.Aliases]
            )),
        ];
    }
}
