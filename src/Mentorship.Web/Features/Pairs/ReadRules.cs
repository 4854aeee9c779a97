using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs;

/// <summary>What the district says of all pairs.</summary>
internal static class ReadRules
{
    public static Task<PairRules> PairRulesAsync(this PortalDb db, CurrentUser me, CancellationToken stop = default) =>
        db.Districts.Where(d => d.Id == me.DistrictId).Select(d => d.Pairs).SingleAsync(stop);
}
