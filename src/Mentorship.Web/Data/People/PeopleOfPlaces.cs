using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.People;

/// <summary>A card as far as a name with a slip in it may mean it.</summary>
public sealed record NamedCard(Guid Id, PersonKind Kind, PersonName Name, DateOnly? BornOn, IReadOnlyList<Guid> Places);

public static class PeopleOfPlaces
{
    /// <summary>Who works or learns at these organisations now. Who brings a file of their people is told whom a row resembles.</summary>
    public static async Task<IReadOnlyList<NamedCard>> OfPlacesAsync(
        this PortalDb db,
        IReadOnlyCollection<Guid> organisations,
        CancellationToken stop
    )
    {
        if (organisations.Count == 0)
            return [];
        var found = await db
            .People.AsNoTracking()
            .Where(p =>
                p.MergedIntoId == null
                && p.WithdrawnOn == null
                && (
                    p.Employments.Any(e => e.To == null && organisations.Contains(e.OrganisationId))
                    || p.Enrolments.Any(e => e.To == null && organisations.Contains(e.OrganisationId))
                )
            )
            .OrderBy(p => p.Id)
            .Select(p => new
            {
                p.Id,
                p.Kind,
                p.Surname,
                p.Name,
                p.Patronymic,
                p.BornOn,
                Works = p.Employments.Where(e => e.To == null).Select(e => e.OrganisationId).ToList(),
                Learns = p.Enrolments.Where(e => e.To == null).Select(e => e.OrganisationId).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(stop);
        return
        [
            .. found.Select(p => new NamedCard(
                p.Id,
                p.Kind,
                new PersonName(p.Surname, p.Name, p.Patronymic),
                p.BornOn,
                [.. p.Works.Concat(p.Learns).Distinct()]
            )),
        ];
    }
}
