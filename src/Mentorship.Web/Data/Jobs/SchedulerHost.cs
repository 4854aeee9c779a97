using Quartz;

namespace Mentorship.Web.Data.Jobs;

/// <summary>The scheduler beside the portal. Making it takes time that the first page must not wait for.</summary>
internal sealed class SchedulerHost(ISchedulerFactory schedulers, ILogger<SchedulerHost> log) : BackgroundService
{
    private static readonly TimeSpan PagesFirst = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan NextTry = TimeSpan.FromMinutes(1);
    private IScheduler? scheduler;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(PagesFirst, stoppingToken);
            while (!await StartAsync())
                await Task.Delay(NextTry, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the portal is closing
        }

        async Task<bool> StartAsync()
        {
            try
            {
                scheduler = await schedulers.GetScheduler(stoppingToken);
                await scheduler.Start(stoppingToken);
                return true;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "The scheduler of jobs did not start; next try in {Pause}", NextTry);
                return false;
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (scheduler is not null)
            await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }
}
