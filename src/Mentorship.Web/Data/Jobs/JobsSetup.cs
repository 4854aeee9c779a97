using Npgsql;
using Quartz;

namespace Mentorship.Web.Data.Jobs;

public static class JobsSetup
{
    private static readonly TimeSpan AliveEvery = TimeSpan.FromSeconds(20);

    /// <summary>What does the work, for the scheduler and for the verbs.</summary>
    public static IServiceCollection AddDistrictWork(this IServiceCollection services)
    {
        services.AddSingleton<JobRounds>();
        services.AddScoped<DistrictWork>();
        return services;
    }

    public static IServiceCollection AddDistrictJob<T>(this IServiceCollection services)
        where T : DistrictJob => services.AddScoped<DistrictJob, T>();

    /// <summary>A round every quarter of an hour and at each start; nodes share it through PostgreSQL.</summary>
    public static IServiceCollection AddPortalJobs(this IServiceCollection services)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "portal";
                // A round that is stopped loses the district at hand, and the next round does it.
                scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always;
            });
            // The clock of the portal may be moved to see a deadline pass; rounds go on in real time.
            quartz.UseTimeProvider(TimeProvider.System);
            quartz.UseDefaultThreadPool(2);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(source =>
                    source.DataSourceFactory = provider => provider.GetRequiredService<NpgsqlDataSource>()
                );
                store.UseClustering(cluster =>
                    (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (AliveEvery, AliveEvery)
                );
            });
            var round = new JobKey("round");
            quartz.ScheduleJob<Round>(
                trigger =>
                    trigger
                        .WithIdentity("round")
                        .WithCronSchedule(
                            "0 0/15 * * * ?",
                            cron => cron.WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)
                        ),
                job => job.WithIdentity(round).RequestRecovery()
            );
            // A stored trigger is replaced at a start, and what it missed is forgotten with it.
            quartz.RunAtStartup(round);
        });
        services.AddHostedService<SchedulerHost>();
        return services;
    }
}
