using Mentorship.Web.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Monitoring;

/// <summary>Who has not given his return of an open period, and who was told so.</summary>
public static class SilentReturns
{
    public static Task<List<MonitoringPeriod>> OpenPeriodsAsync(this PortalDb db, CancellationToken stop) =>
        db.MonitoringPeriods.Where(p => p.State == PeriodState.Open).OrderBy(p => p.AsOf).ToListAsync(stop);

    public static Task<List<Guid>> SilentAsync(this PortalDb db, Guid period, CancellationToken stop) =>
        db
            .Returns.Where(r => r.PeriodId == period)
            .Where(r =>
                r.State == ReturnState.NotStarted || r.State == ReturnState.Filling || r.State == ReturnState.Returned
            )
            .Select(r => r.OrganisationId)
            .ToListAsync(stop);

    public static async Task<HashSet<Guid>> ToldOfReturnAsync(
        this PortalDb db,
        Guid period,
        DateOnly on,
        CancellationToken stop
    ) =>
        await db
            .Notifications.Where(n => n.PeriodId == period && n.OnDay == on)
            .Select(n => n.MembershipId)
            .ToHashSetAsync(stop);

    public static Task<bool> WasEverToldAsync(this PortalDb db, Guid period, CancellationToken stop) =>
        db.Notifications.AnyAsync(n => n.PeriodId == period, stop);
}
