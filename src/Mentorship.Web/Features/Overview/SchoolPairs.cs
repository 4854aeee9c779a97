using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Programmes.Stuck;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

/// <summary>What a coordinator has to do about pairs: three statements.</summary>
/// <param name="Alone">Young teachers without a mentor.</param>
public sealed record SchoolPairs(int InForce, int Drafts, int Forgotten, int Stuck, int Alone)
{
    public bool IsSilent => InForce + Drafts + Forgotten + Alone == 0;

    public static async Task<SchoolPairs> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid school,
        DateOnly today,
        CancellationToken stop
    )
    {
        var counts = await db
            .Pairs.VisibleTo(me)
            .Where(p => p.OrganisationId == school)
            .GroupBy(p => 1)
            .Select(g => new
            {
                InForce = g.Count(p => p.State != PairState.Draft && p.From <= today && (p.EndedOn ?? p.To) >= today),
                Drafts = g.Count(p => p.State == PairState.Draft),
                Forgotten = g.Count(p => p.State == PairState.Approved && p.To < today),
            })
            .SingleOrDefaultAsync(stop);
        var alone = await db
            .People.VisibleTo(me)
            .Where(Person.TeachesUpTo3Years(today))
            .Where(p => p.Employments.Any(e => e.OrganisationId == school && (e.To == null || e.To >= today)))
            .CountAsync(
                p =>
                    !p.Pairs.Any(m =>
                        !m.IsMentor && m.To >= today && (m.Pair.EndedOn == null || m.Pair.EndedOn >= today)
                    ),
                stop
            );
        return new(
            counts?.InForce ?? 0,
            counts?.Drafts ?? 0,
            counts?.Forgotten ?? 0,
            await StuckPairs.CountAsync(db, me, today),
            alone
        );
    }
}
