using Mentorship.Tests.Harness;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Mentorship.Tests.Data.Jobs;

/// <summary>As much of a portal node as jobs need, with the role that the portal has.</summary>
internal sealed class JobNode(PortalDatabase database, ServiceProvider services) : IAsyncDisposable
{
    public JobRounds Rounds => services.GetRequiredService<JobRounds>();

    public static async Task<JobNode> StartAsync(TestDatabase over, TestClock clock, DistrictJob job)
    {
        var settings = new Dictionary<string, string?> { ["ConnectionStrings:Portal"] = over.Portal };
        var database = await PortalDatabase.OpenAsync(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(),
            _ => { },
            default
        );
        var services = new ServiceCollection().AddLogging().AddPortalData(database).AddDistrictWork().AddPortalJobs();
        services.AddSingleton<TimeProvider>(clock).AddScoped(_ => job);
        return new JobNode(database, services.BuildServiceProvider());
    }

    public Task GoAsync() => Rounds.GoAsync(default);

    public Task<IScheduler> SchedulerAsync() =>
        services.GetRequiredService<ISchedulerFactory>().GetScheduler(default).AsTask();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
