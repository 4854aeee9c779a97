using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Features.Monitoring.Reminding;

/// <summary>What coordinators hear in the morning of a return that is waited for.</summary>
internal sealed class RemindOfReturns(IConfiguration configuration, TimeProvider clock) : DistrictJob
{
    public override string Name => "remind-returns";

    public override string Title => "Напомнить о сведениях за период";

    public override TimeOnly At => new(7, 10);

    public override async Task RunAsync(PortalDb db, District district, DateOnly today, CancellationToken stop)
    {
        var open = await db.OpenPeriodsAsync(stop);
        var portal = PublicAddress.Configured(configuration)?.ToString().TrimEnd('/');
        Func<string, string>? address = portal is null ? null : path => portal + path;
        foreach (var period in open)
            if (period.IsRemindedOn(today, await db.WasEverToldAsync(period.Id, stop)))
                await ReturnReminder.TellAsync(db, period, today, clock.GetUtcNow(), address, stop);
    }
}
