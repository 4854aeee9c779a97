using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Programmes;

public static class StopProgramme
{
    /// <summary>A programme in force does not outlive its pair that has ended early.</summary>
    public static async Task StopProgrammeAsync(this PortalDb db, Pair pair, CancellationToken stop = default)
    {
        if (pair.State != PairState.Terminated)
            return;
        var programme = await db
            .Programmes.Include(p => p.Steps)
            .SingleOrDefaultAsync(p => p.PairId == pair.Id && p.State != ProgrammeState.Draft, stop);
        programme?.Stop(pair.LastDay, pair.EndedBecause);
    }
}
