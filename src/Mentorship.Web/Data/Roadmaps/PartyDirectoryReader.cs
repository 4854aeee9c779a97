using Mentorship.Web.Access;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Roadmaps;

/// <summary>Whom the words «ответственные» may mean, in three statements: bodies, people with a post, functions.</summary>
public static class PartyDirectoryReader
{
    /// <summary>As a person may see it: a coordinator's reader does not know people of other schools.</summary>
    public static async Task<PartyDirectory> PartyDirectoryAsync(this PortalDb db, CurrentUser me, DateOnly today)
    {
        var bodies = await db
            .Organisations.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.ActiveTo == null || o.ActiveTo >= today)
            .OrderBy(o => o.Kind)
            .ThenBy(o => o.ShortName)
            .Select(o => new
            {
                o.Id,
                o.Kind,
                o.ShortName,
                o.FullName,
                Aliases = o.Aliases.Select(a => a.Spelling).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync();
        var people = await db
            .People.VisibleTo(me)
            .AsNoTracking()
            .Where(p => p.Kind == PersonKind.Employee)
            .SelectMany(
                p =>
                    p.Employments.Where(e => e.To == null || e.To >= today)
                        .OrderByDescending(e => e.From)
                        .ThenBy(e => e.Id)
                        .Take(1),
                (p, e) =>
                    new DirectoryPerson(p.Id, p.Surname, p.Name, p.Patronymic, e.Post, e.OrganisationId) { Sex = p.Sex }
            )
            .ToListAsync();
        var functions = await db
            .AppointmentFunctions.VisibleTo(me)
            .AsNoTracking()
            .Where(f => !f.IsRetired)
            .OrderBy(f => f.Place)
            .Select(f => new
            {
                f.Id,
                f.Name,
                f.Plural,
                f.ExpectedFrom,
            })
            .ToListAsync();
        return new(
            [.. bodies.Select(b => new DirectoryBody(b.Id, b.Kind, b.ShortName, b.FullName, b.Aliases))],
            people,
            [.. functions.Select(f => new DirectoryFunction(f.Id, f.Name, f.Plural, f.ExpectedFrom))]
        );
    }
}
