using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

public sealed class LearnersOf
{
    public Guid Id { get; init; }
    public string Name { get; init; } = "";
    public OrganisationKind Kind { get; init; }
    public int Primary { get; init; }
    public int Middle { get; init; }
    public int Senior { get; init; }
    public int College { get; init; }
    public int Other { get; init; }

    public int Total => Primary + Middle + Senior + College + Other;
}

/// <summary>Children as the department sees them: numbers by school and step, and no names.</summary>
/// <param name="Opened">Schools whose names are open to the reader, and until when.</param>
public sealed record LearnerNumbers(IReadOnlyList<LearnersOf> Rows, IReadOnlyDictionary<Guid, DateTimeOffset> Opened)
{
    public static async Task<LearnerNumbers> ReadAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly day,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var places =
            from e in db.Enrolments.VisibleTo(me).On(db, day)
            join o in db.Organisations.VisibleTo(me) on e.OrganisationId equals o.Id
            group new { e.Grade, o.Kind } by new
            {
                o.Id,
                o.ShortName,
                o.Kind,
            } into g
            orderby g.Key.ShortName
            select new LearnersOf
            {
                Id = g.Key.Id,
                Name = g.Key.ShortName,
                Kind = g.Key.Kind,
                Primary = g.Count(e => e.Kind == OrganisationKind.School && e.Grade >= 1 && e.Grade <= 4),
                Middle = g.Count(e => e.Kind == OrganisationKind.School && e.Grade >= 5 && e.Grade <= 9),
                Senior = g.Count(e => e.Kind == OrganisationKind.School && e.Grade >= 10),
                College = g.Count(e => e.Kind == OrganisationKind.College),
                Other = g.Count(e =>
                    e.Kind != OrganisationKind.College && (e.Kind != OrganisationKind.School || e.Grade == 0)
                ),
            };
        var own = me.Membership?.Id;
        var opened = await db
            .NamesOpenings.VisibleTo(me)
            .Where(o => o.MembershipId == own && o.ClosesAt > now)
            .GroupBy(o => o.OrganisationId)
            .ToDictionaryAsync(g => g.Key, g => g.Max(o => o.ClosesAt), stop);
        return new(await places.ToListAsync(stop), opened);
    }
}
