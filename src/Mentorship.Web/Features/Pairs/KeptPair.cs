using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs;

internal static class KeptPair
{
    /// <summary>The pair with its people, held to the end of the request; null where the person does not keep it.</summary>
    public static async Task<Pair?> FindAsync(PortalDb db, CurrentUser me, Guid id)
    {
        await db.HoldAsync<Pair>(me, id);
        return await Whole(db.Pairs.VisibleTo(me).KeptBy(me)).SingleOrDefaultAsync(p => p.Id == id);
    }

    public static IQueryable<Pair> Whole(IQueryable<Pair> pairs) =>
        pairs
            .Include(p => p.Organisation)
            .Include(p => p.Form)
            .Include(p => p.Kind)
            .Include(p => p.Links)
            .Include(p => p.Members)
                .ThenInclude(m => m.Person);
}
