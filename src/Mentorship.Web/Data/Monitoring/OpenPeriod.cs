using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Monitoring;

/// <summary>Opens a period with a return for every organisation that keeps pairs and was there on the day.</summary>
public static class OpenPeriod
{
    public static async Task<IReadOnlyList<Return>> AddAsync(
        PortalDb db,
        MonitoringPeriod period,
        CancellationToken stop
    )
    {
        var day = period.AsOf;
        var bodies = await db
            .Organisations.Where(o => ExpectedStatistics.WithCoordinator.Contains(o.Kind))
            .Where(o => o.ActiveFrom <= day && (o.ActiveTo == null || o.ActiveTo >= day))
            .OrderBy(o => o.ShortName)
            .ToListAsync(stop);
        List<Return> returns = [.. bodies.Select(o => new Return(period, o))];
        db.Add(period);
        db.AddRange(returns);
        return returns;
    }
}
