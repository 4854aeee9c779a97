using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.People;

public sealed class KnownPlace
{
    public Guid Id { get; init; }
    public Guid OrganisationId { get; init; }
    public string? Post { get; init; }
    public string? Subject { get; init; }
    public string? Category { get; init; }
    public int Grade { get; init; }
    public string? Letter { get; init; }
    public DateOnly From { get; init; }
}

/// <summary>A card as far as a row of a file may meet it; places are those that have no end.</summary>
public sealed class KnownPerson
{
    public Guid Id { get; init; }
    public PersonKind Kind { get; init; }
    public string Surname { get; init; } = "";
    public string Name { get; init; } = "";
    public string? Patronymic { get; init; }
    public DateOnly? BornOn { get; init; }
    public DateOnly? TeachingSince { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public List<KnownPlace> Places { get; init; } = [];
    public List<KnownPlace> Classes { get; init; } = [];

    public IEnumerable<KnownPlace> All => Places.Concat(Classes);

    public string Key => Domain.Text.Key($"{Surname} {Name} {Patronymic}");
}

public static class KnownPeople
{
    /// <summary>
    /// Cards of the district any word of whose names stands in a file. Who brings the file has typed those names, and is
    /// told no more than that a row fits.
    /// </summary>
    public static async Task<IReadOnlyList<KnownPerson>> KnownAsync(
        this PortalDb db,
        IEnumerable<string> surnames,
        CancellationToken stop
    ) => await Cards(db.People.WithWord(db, surnames.SelectMany(TypedName.Words))).ToListAsync(stop);

    /// <summary>Cards that rows of a file resemble: they are named to whoever may see them, and joined to by his word.</summary>
    public static async Task<IReadOnlyList<KnownPerson>> KnownAsync(
        this PortalDb db,
        IReadOnlySet<Guid> ids,
        CancellationToken stop
    ) => ids.Count == 0 ? [] : await Cards(db.People.Where(p => ids.Contains(p.Id))).ToListAsync(stop);

    private static IQueryable<KnownPerson> Cards(IQueryable<Person> people) =>
        people
            .AsNoTracking()
            .AsSplitQuery()
            .Where(p => p.MergedIntoId == null)
            .OrderBy(p => p.Id)
            .Select(p => new KnownPerson
            {
                Id = p.Id,
                Kind = p.Kind,
                Surname = p.Surname,
                Name = p.Name,
                Patronymic = p.Patronymic,
                BornOn = p.BornOn,
                TeachingSince = p.TeachingSince,
                Phone = p.Phone,
                Email = p.Email,
                Places = p
                    .Employments.Where(e => e.To == null)
                    .Select(e => new KnownPlace
                    {
                        Id = e.Id,
                        OrganisationId = e.OrganisationId,
                        Post = e.Post,
                        Subject = e.Subject,
                        Category = e.Category,
                        From = e.From,
                    })
                    .ToList(),
                Classes = p
                    .Enrolments.Where(e => e.To == null)
                    .Select(e => new KnownPlace
                    {
                        Id = e.Id,
                        OrganisationId = e.OrganisationId,
                        Grade = e.Grade,
                        Letter = e.Letter,
                        From = e.From,
                    })
                    .ToList(),
            });

    /// <summary>Cards to be changed by a file, with their places, tracked.</summary>
    public static async Task<Dictionary<Guid, Person>> ForChangeAsync(
        this PortalDb db,
        IReadOnlyList<Guid> ids,
        CancellationToken stop
    ) =>
        await db
            .People.Include(p => p.Employments)
            .Include(p => p.Enrolments)
            .AsSplitQuery()
            .Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, stop);
}
