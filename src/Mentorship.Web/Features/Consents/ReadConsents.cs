using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Consents;
using Mentorship.Web.Domain.Consents;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents;

/// <summary>Consents of some people as pages of others ask for them: one statement.</summary>
public static class ReadConsents
{
    public static Task<ConsentStand> ConsentStandAsync(
        this PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<Guid> people,
        DateOnly day,
        CancellationToken stop = default
    ) => db.ConsentStandAsync(me, people, day, lent: null, stop);

    /// <param name="lent">
    /// A mentor of another school who is only being named: his papers are looked through, and whoever asks says no more
    /// than whether they are there.
    /// </param>
    public static async Task<ConsentStand> ConsentStandAsync(
        this PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<Guid> people,
        DateOnly day,
        Guid? lent,
        CancellationToken stop = default
    )
    {
        var found = await ReadAsync(
            db.Consents.VisibleTo(me).Where(c => people.Contains(c.PersonId) && c.PersonId != lent),
            day,
            stop
        );
        if (lent is { } mentor)
            found = [.. found, .. await ReadAsync(db.LentPapers(mentor), day, stop)];
        return new(found.Select(f => f.Paper), day)
        {
            Left = found.Where(f => f.HasLeft).Select(f => f.Paper.Id).ToHashSet(),
        };
    }

    private static async Task<List<(Consent Paper, bool HasLeft)>> ReadAsync(
        IQueryable<Consent> consents,
        DateOnly day,
        CancellationToken stop
    )
    {
        var rows = await consents
            .AsNoTracking()
            .Include(c => c.Organisation)
            .Select(c => new
            {
                Paper = c,
                Was = c.Person.Employments.Any(e => e.OrganisationId == c.OrganisationId)
                    || c.Person.Enrolments.Any(e => e.OrganisationId == c.OrganisationId),
                Is = c.Person.Employments.Any(e =>
                    e.OrganisationId == c.OrganisationId && (e.To == null || e.To >= day)
                )
                    || c.Person.Enrolments.Any(e =>
                        e.OrganisationId == c.OrganisationId && (e.To == null || e.To >= day)
                    ),
            })
            .ToListAsync(stop);
        return [.. rows.Select(r => (r.Paper, r.Was && !r.Is))];
    }
}
