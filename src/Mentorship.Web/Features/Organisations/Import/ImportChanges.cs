using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Organisations.Import;

/// <summary>What a row would change in a known organisation, and the change itself.</summary>
internal static class ImportChanges
{
    public static IEnumerable<ImportChange> Between(Organisation known, ImportRow row)
    {
        if (row.Kind is { } kind && kind != known.Kind)
            yield return Change(ImportField.Kind, known.Kind.Name(), kind.Name());
        foreach (var (field, now) in Texts(known))
        {
            // The name that a row is found by is renamed only in the card: here it may be an alias.
            if (row[field] is { } text && text != now)
                yield return Change(field, now, text);
        }
        if (row.ActiveFrom is { } from && from != known.ActiveFrom)
            yield return Change(ImportField.ActiveFrom, Days.Digits(known.ActiveFrom), Days.Digits(from));
        if (row.ActiveTo is { } to && (to != known.ActiveTo || row[ImportField.ClosedBecause] != known.ClosedBecause))
            yield return Change(
                ImportField.ActiveTo,
                known.ActiveTo is { } before ? Days.Digits(before) : null,
                $"{Days.Digits(to)}, {row[ImportField.ClosedBecause]}"
            );
        foreach (var alias in NewAliases(known, row))
            yield return Change(ImportField.Aliases, null, alias);
    }

    /// <exception cref="RuleBroken">A rule of the organisation does not hold, its period for one.</exception>
    public static void Apply(Organisation organisation, ImportRow row)
    {
        if (row.Kind is { } kind)
            organisation.ChangeKind(kind);
        organisation.Rename(organisation.ShortName, row[ImportField.FullName] ?? organisation.FullName);
        organisation.AppointHead(
            row[ImportField.HeadPost] ?? organisation.HeadPost,
            row[ImportField.HeadName] ?? organisation.HeadName
        );
        organisation.Contact(
            row[ImportField.Address] ?? organisation.Address,
            row[ImportField.Phone] ?? organisation.Phone,
            row[ImportField.Email] ?? organisation.Email,
            row[ImportField.Site] ?? organisation.Site
        );
        if (row.ActiveFrom is { } from)
            organisation.OpenFrom(from);
        if (row.ActiveTo is { } to)
            organisation.Close(to, row[ImportField.ClosedBecause]);
        foreach (var alias in NewAliases(organisation, row))
            organisation.AddAlias(alias);
    }

    private static List<string> NewAliases(Organisation known, ImportRow row)
    {
        var there = known
            .Aliases.Select(a => a.Key)
            .Append(Text.Key(known.ShortName))
            .ToHashSet(StringComparer.Ordinal);
        return [.. row.Aliases.Where(alias => !there.Contains(Text.Key(alias)))];
    }

    private static IEnumerable<(ImportField Field, string? Now)> Texts(Organisation o) =>
        [
            (ImportField.FullName, o.FullName),
            (ImportField.HeadPost, o.HeadPost),
            (ImportField.HeadName, o.HeadName),
            (ImportField.Address, o.Address),
            (ImportField.Phone, o.Phone),
            (ImportField.Email, o.Email),
            (ImportField.Site, o.Site),
        ];

    private static ImportChange Change(ImportField field, string? old, string now) =>
        new(ImportColumns.Titles[field], old, now);
}
