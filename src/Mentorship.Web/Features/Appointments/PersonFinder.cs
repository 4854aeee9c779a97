using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Appointments;

public sealed record Found(Guid Id, string Name, string? Place, string? Phone, string? Email)
{
    public string Label => Place is null ? Name : $"{Name}, {Place}";
}

/// <summary>Grown-ups of the registry whose name begins with what was typed; those of the organisation come first.</summary>
public static class PersonFinder
{
    public const int Most = 12;

    public static async Task<IReadOnlyList<Found>> FindAsync(
        PortalDb db,
        CurrentUser me,
        string? typed,
        Guid? organisation,
        DateOnly day
    )
    {
        // What stands after the comma is the post, as the list under the field writes it.
        var words = Text.Key((typed ?? "").Split(',')[0])
            .ToLowerInvariant()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Take(5)
            .ToList();
        var people = db.People.VisibleTo(me).AsNoTracking().Where(p => p.Kind != PersonKind.Student);
        if (words.Count > 0)
            people = people.Named(db, words);
        else if (organisation is not null)
            people = people.Where(p => p.Employments.Any(e => e.OrganisationId == organisation && e.To == null));
        else
            return [];
        var found = await people
            .Select(p => new
            {
                Own = p.Employments.Any(e => e.OrganisationId == organisation && (e.To == null || e.To >= day)),
                p.Id,
                p.Surname,
                p.Name,
                p.Patronymic,
                p.Phone,
                p.Email,
                Post = p
                    .Employments.OrderByDescending(e => e.OrganisationId == organisation)
                    .ThenByDescending(e => e.From)
                    .Select(e => e.Post)
                    .FirstOrDefault(),
                Where = db
                    .Organisations.VisibleTo(me)
                    .Where(o =>
                        o.Id
                        == p.Employments.OrderByDescending(e => e.OrganisationId == organisation)
                            .ThenByDescending(e => e.From)
                            .Select(e => e.OrganisationId)
                            .FirstOrDefault()
                    )
                    .Select(o => o.ShortName)
                    .FirstOrDefault(),
            })
            .OrderByDescending(p => p.Own)
            .ThenBy(p => p.Surname)
            .ThenBy(p => p.Name)
            .ThenBy(p => p.Id)
            .Take(words.Count > 0 ? Most : 80)
            .ToListAsync();
        return
        [
            .. found.Select(p => new Found(
                p.Id,
                string.Join(' ', new[] { p.Surname, p.Name, p.Patronymic }.OfType<string>()),
                p.Own ? p.Post : string.Join(", ", new[] { p.Post, p.Where }.OfType<string>()),
                p.Phone,
                p.Email
            )),
        ];
    }

    /// <summary>The one who is meant: the only one found, or the only one whose line was taken from the list.</summary>
    public static Found? Only(IReadOnlyList<Found> found, string? typed)
    {
        if (found.Count == 1)
            return found[0];
        var key = Text.Key(typed ?? "");
        var exact = found.Where(f => Text.Key(f.Label) == key).ToList();
        if (exact.Count == 0)
            exact = [.. found.Where(f => Text.Key(f.Name) == key)];
        return exact.Count == 1 ? exact[0] : null;
    }
}
