using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Jobs;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Data.Jobs;

/// <summary>Quartz itself, as two portals over one database have it.</summary>
public sealed class SchedulerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Two_portals_share_the_rounds_and_do_what_was_missed_at_their_start()
    {
        await using var database = await TestDatabase.CloneAsync();
        var (clock, job) = (new TestClock(), new TestJob());
        var given = new Given(database, clock);
        for (var i = 0; i < 4; i++)
            await given.DistrictAsync();
        await using var one = await JobNode.StartAsync(database, clock, job);
        await using var two = await JobNode.StartAsync(database, clock, job);
        var schedulers = await Task.WhenAll(one.SchedulerAsync(), two.SchedulerAsync());

        foreach (var scheduler in schedulers)
            await scheduler.Start();
        await UntilAsync(database, "select count(*) = 4 from job_run where outcome = 'done'");
        await UntilAsync(
            database,
            "select not exists (select from qrtz_triggers where trigger_name <> 'round') and not exists (select from qrtz_fired_triggers)"
        );

        Assert.Equal(2, await database.AskAsync<long>("select count(*) from qrtz_scheduler_state"));
        Assert.Equal(1, await database.AskAsync<long>("select count(*) from qrtz_triggers"));
        Assert.Equal(4, await database.AskAsync<long>("select count(*) from organisation"));
        foreach (var scheduler in schedulers)
            await scheduler.Shutdown(waitForJobsToComplete: true);
        Assert.Equal(4, (await one.Rounds.DistrictsAsync(default)).Count);
    }

    [Fact]
    public async Task A_portal_that_stops_breaks_off_the_work_and_leaves_it_to_the_next()
    {
        await using var database = await TestDatabase.CloneAsync();
        var clock = new TestClock();
        await new Given(database, clock).DistrictAsync();
        var begun = new TaskCompletionSource();
        var slow = new TestJob(
            also: async (_, _, _, stop) =>
            {
                begun.TrySetResult();
                await Task.Delay(Timeout.Infinite, stop);
            }
        );
        await using var node = await JobNode.StartAsync(database, clock, slow);
        var scheduler = await node.SchedulerAsync();
        await scheduler.Start();
        await begun.Task.WaitAsync(Patience);

        await scheduler.Shutdown(waitForJobsToComplete: true).AsTask().WaitAsync(Patience);

        Assert.False(await database.AskAsync<bool>("select exists (select from job_run)"));
        await using var next = await JobNode.StartAsync(database, clock, new TestJob());
        await next.GoAsync();
        await using var db = database.Open();
        Assert.Equal(JobOutcome.Done, (await db.JobRuns.IgnoreQueryFilters().SingleAsync()).Outcome);
    }

    private static async Task UntilAsync(TestDatabase database, string question)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await database.AskAsync<bool>(question))
            await Task.Delay(100, patience.Token);
    }
}
