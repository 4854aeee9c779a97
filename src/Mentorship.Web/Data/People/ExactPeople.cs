using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.People;

/// <summary>
/// Whoever comes to a school is there already under another one: only who knows the full name and the birth date finds
/// him, and nobody looks through another school's people.
/// </summary>
public static class ExactPeople
{
    /// <summary>In how many pairs he stands that are not over, whoever keeps them.</summary>
    public static Task<int> OpenPairsOfAsync(this PortalDb db, Guid person, DateOnly day, CancellationToken stop) =>
        db.PairMembers.CountAsync(
            m => m.PersonId == person && m.To >= day && (m.Pair.EndedOn == null || m.Pair.EndedOn >= day),
            stop
        );

    public static async Task<IReadOnlyList<Guid>> ExactlyAsync(
        this PortalDb db,
        PersonName name,
        DateOnly bornOn,
        PersonKind kind,
        CancellationToken stop
    )
    {
        var asked = Plain(name.Surname, name.Name, name.Patronymic);
        var words = TypedName.Words($"{name.Surname} {name.Name} {name.Patronymic}");
        if (words.Count < 2)
            return [];
        var born = await db
            .People.Where(p => p.MergedIntoId == null && p.Kind == kind && p.BornOn == bornOn)
            .Named(db, words)
            .Select(p => new
            {
                p.Id,
                p.Surname,
                p.Name,
                p.Patronymic,
            })
            .Take(20)
            .ToListAsync(stop);
        return [.. born.Where(p => Plain(p.Surname, p.Name, p.Patronymic) == asked).Select(p => p.Id)];
    }

    /// <summary>A student whom his full name, birth date and place say; null of nobody, or of one whom the asking school may not process.</summary>
    public static async Task<Person?> LearnerAtAsync(
        this PortalDb db,
        PersonName name,
        DateOnly bornOn,
        Guid place,
        Guid asking,
        CancellationToken stop = default
    )
    {
        var exact = await db.ExactlyAsync(name, bornOn, PersonKind.Student, stop);
        var there = await db
            .People.Include(p => p.Enrolments)
            .Where(Person.IsOpenTo(asking))
            .Where(p => exact.Contains(p.Id) && p.WithdrawnOn == null)
            .Where(p => p.Enrolments.Any(e => e.OrganisationId == place && e.To == null))
            .ToListAsync(stop);
        return there is [var only] ? only : null;
    }

    /// <summary>The card itself, whoever's it is: for the move that was asked for.</summary>
    public static Task<Person> WithPlacesAsync(this PortalDb db, Guid id, CancellationToken stop) =>
        db
            .People.Include(p => p.Employments)
            .Include(p => p.Enrolments)
            .AsSplitQuery()
            .SingleAsync(p => p.Id == id, stop);

    private static string Plain(params string?[] parts) =>
        string.Join(' ', parts.Select(part => Domain.Text.Key(part ?? "")));
}
