using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Ending;

/// <summary>The approved programme of a pair that is being completed; none where it has none or it is over.</summary>
internal static class ClosingProgramme
{
    public static Task<Domain.Programmes.Programme?> FindAsync(PortalDb db, CurrentUser me, Guid pair) =>
        db
            .Programmes.VisibleTo(me)
            .Include(p => p.Steps)
            .Include(p => p.Corrections)
            .SingleOrDefaultAsync(p => p.PairId == pair && p.State == ProgrammeState.Approved);
}
