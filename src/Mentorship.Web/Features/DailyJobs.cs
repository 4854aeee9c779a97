using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Features.Consents;
using Mentorship.Web.Features.Monitoring.Reminding;
using Mentorship.Web.Features.Reminders;

namespace Mentorship.Web.Features;

/// <summary>The daily jobs of a district, in the order in which they are done.</summary>
public static class DailyJobs
{
    public static IServiceCollection AddDailyJobs(this IServiceCollection services) =>
        services
            .AddDistrictWork()
            .AddDistrictJob<KeepObligationsNightly>()
            .AddDistrictJob<CleanUploads>()
            .AddDistrictJob<OpenQuarter>()
            .AddDistrictJob<MorningReminders>()
            .AddDistrictJob<RemindOfReturns>()
            .AddDistrictJob<TellOfEnding>();
}
