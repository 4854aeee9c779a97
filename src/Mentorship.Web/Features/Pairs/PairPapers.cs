using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Pairs;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs;

/// <summary>The papers that pairs rest on, and the rules of the district.</summary>
internal static class PairPapers
{
    public static async Task<IReadOnlyList<ConsentFact>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        IEnumerable<Guid> people,
        CancellationToken stop = default
    )
    {
        var ids = people.Distinct().ToList();
        return await db
            .Consents.VisibleTo(me)
            .Where(c => ids.Contains(c.PersonId))
            .Select(c => new ConsentFact(c.PersonId, c.Kind, c.PairId, c.SignedOn, c.ValidTo, c.WithdrawnOn))
            .ToListAsync(stop);
    }

    public static Task<PairRules> RulesAsync(PortalDb db, CurrentUser me, CancellationToken stop = default) =>
        db.Districts.Where(d => d.Id == me.DistrictId).Select(d => d.Pairs).SingleAsync(stop);
}
