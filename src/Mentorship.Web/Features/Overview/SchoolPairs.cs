using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.People.Lists;
using Mentorship.Web.Features.Programmes.Fit;
using Mentorship.Web.Features.Programmes.Stuck;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

/// <summary>What a coordinator has to do about pairs, counted as the lists behind each line count.</summary>
/// <param name="Unfit">Where somebody has answered that it is hard or does not fit, and nobody has acted.</param>
/// <param name="Alone">Who needs a mentor and has none.</param>
public sealed record SchoolPairs(int InForce, int Drafts, int Forgotten, int Stuck, int Unfit, int Alone)
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
        var unfit = UnfitPairs.Waiting(db, me, today);
        var counts = await db
            .Pairs.VisibleTo(me)
            .Select(p => new
            {
                p.State,
                p.From,
                p.To,
                Last = p.EndedOn ?? p.To,
                IsUnfit = unfit.Any(q => q.PairId == p.Id),
            })
            .GroupBy(p => 1)
            .Select(g => new
            {
                InForce = g.Count(p => p.State != PairState.Draft && p.From <= today && p.Last >= today),
                Drafts = g.Count(p => p.State == PairState.Draft),
                Forgotten = g.Count(p => p.State == PairState.Approved && p.To < today),
                Unfit = g.Count(p => p.IsUnfit),
            })
            .SingleOrDefaultAsync(stop);
        var alone = await new ListReader(db, me, new ListFilter(school, "", today), stop).ReadAsync("needs");
        return new(
            counts?.InForce ?? 0,
            counts?.Drafts ?? 0,
            counts?.Forgotten ?? 0,
            await StuckPairs.CountAsync(db, me, today),
            counts?.Unfit ?? 0,
            alone.Count
        );
    }
}
