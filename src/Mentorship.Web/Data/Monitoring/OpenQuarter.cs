using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Monitoring;

/// <summary>
/// On 1 January, April, July and October, or on the first night after it, the quarter is opened; a quarter that nobody has
/// opened for two weeks is not wanted.
/// </summary>
internal sealed class OpenQuarter : DistrictJob
{
    private const int DaysToNotice = 14;

    public override string Name => "open-quarter";

    public override string Title => "Открыть сведения за квартал, если квартал закончился";

    public override TimeOnly At => new(4, 0);

    public override async Task RunAsync(PortalDb db, District district, DateOnly today, CancellationToken stop)
    {
        var day = QuarterDays.Last(today);
        if (
            today > day.AddDays(DaysToNotice)
            // A district that measures nothing is asked for nothing.
            || !await db.Indicators.AnyAsync(i => !i.IsRetired, stop)
            || await db.MonitoringPeriods.AnyAsync(p => p.AsOf == day, stop)
        )
            return;
        var period = new MonitoringPeriod(
            district.Id,
            day,
            today.AddDays(MonitoringPeriod.UsualDays),
            request: null,
            today
        );
        await OpenPeriod.AddAsync(db, period, stop);
    }
}
