using Mentorship.Web.Domain.Pairs;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.People;

/// <summary>A pair of the school that somebody came from: that it was, and how it ended; no names, papers or meetings.</summary>
/// <param name="Stays">He works there still, beside this school.</param>
public sealed record FormerPair(
    string School,
    bool IsMentor,
    string Form,
    PairTerm Term,
    DateOnly From,
    DateOnly To,
    bool IsPassed,
    bool Stays
);

public static class FormerPairs
{
    /// <summary>
    /// Of somebody who is at a school now: his pairs at schools that he has left, and of a worker also where he works beside.
    /// What a child is in elsewhere beside is theirs.
    /// </summary>
    public static async Task<IReadOnlyList<FormerPair>> FormerPairsAsync(
        this PortalDb db,
        Guid person,
        Guid school,
        DateOnly day,
        CancellationToken stop
    )
    {
        var rows = await (
            from m in db.PairMembers
            where m.PersonId == person && m.Pair.State != PairState.Draft
            where m.OrganisationId != null && m.OrganisationId != school && m.Pair.OrganisationId != school
            where
                m.Person.Employments.Any(e => e.OrganisationId == school && (e.To == null || e.To >= day))
                || m.Person.Enrolments.Any(e => e.OrganisationId == school && (e.To == null || e.To >= day))
            where !m.Person.Enrolments.Any(e => e.OrganisationId == m.OrganisationId && (e.To == null || e.To >= day))
            where m.Pair.Members.All(o => o.OrganisationId != school)
            orderby m.From descending
            select new
            {
                School = m.Pair.Organisation.ShortName,
                m.IsMentor,
                Form = m.Pair.Form.Name,
                m.Pair.State,
                Begins = m.Pair.From,
                Ends = m.Pair.To,
                m.Pair.EndedOn,
                m.From,
                m.To,
                IsPassed = m.Pair.EndedOn != null && (m.IsPassed || m.IsMentor && m.Pair.Members.Any(o => o.IsPassed)),
                Stays = m.Person.Employments.Any(e =>
                    e.OrganisationId == m.OrganisationId && (e.To == null || e.To >= day)
                ),
            }
        ).ToListAsync(stop);
        return
        [
            .. rows.Select(r => new FormerPair(
                r.School,
                r.IsMentor,
                r.Form,
                new PairTerm(r.State, r.Begins, r.Ends, r.EndedOn),
                r.From,
                r.To,
                r.IsPassed,
                r.Stays
            )),
        ];
    }
}
