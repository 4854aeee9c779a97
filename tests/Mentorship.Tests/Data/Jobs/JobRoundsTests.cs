using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Mentorship.Tests.Data.Jobs;

public sealed class JobRoundsTests : IAsyncLifetime
{
    private readonly TestClock clock = new();
    private readonly List<JobNode> nodes = [];
    private TestDatabase database = null!;
    private Given given = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CloneAsync();
        given = new Given(database, clock);
    }

    public async Task DisposeAsync()
    {
        foreach (var node in nodes)
            await node.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Nodes_that_look_at_once_do_a_job_once_in_every_district_and_day()
    {
        for (var i = 0; i < 5; i++)
            await given.DistrictAsync();
        var job = new TestJob(also: (_, _, _, stop) => Task.Delay(20, stop));
        for (var i = 0; i < 4; i++)
            await NodeAsync(job);

        await Task.WhenAll(nodes.Select(n => n.GoAsync()));
        await Task.WhenAll(nodes.Select(n => n.GoAsync()));
        clock.Advance(TimeSpan.FromDays(1));
        await Task.WhenAll(nodes.Select(n => n.GoAsync()));

        await using var db = database.Open();
        Assert.Equal(
            Enumerable.Repeat(2, 5),
            await db.Organisations.IgnoreQueryFilters().GroupBy(o => o.DistrictId).Select(g => g.Count()).ToListAsync()
        );
        Assert.Equal(10, await db.JobRuns.IgnoreQueryFilters().CountAsync(r => r.Outcome == JobOutcome.Done));
    }

    [Fact]
    public async Task A_node_killed_in_the_middle_leaves_nothing_and_another_does_the_work()
    {
        await given.DistrictAsync();
        var (begun, never) = (new TaskCompletionSource<int>(), new TaskCompletionSource());
        var killed = await NodeAsync(
            new TestJob(
                also: async (db, _, _, stop) =>
                {
                    begun.SetResult(((NpgsqlConnection)db.Database.GetDbConnection()).ProcessID);
                    await never.Task.WaitAsync(stop);
                }
            )
        );
        var other = await NodeAsync(new TestJob());
        var first = killed.GoAsync();
        var process = await begun.Task;
        var second = other.GoAsync();

        Assert.False(second.IsCompleted, "it waits for the first to end");
        await KillAsync(process);
        await second;

        never.SetResult();
        await first;
        await using var db = database.Open();
        Assert.Equal(1, await db.Organisations.IgnoreQueryFilters().CountAsync());
        Assert.Equal(JobOutcome.Done, (await db.JobRuns.IgnoreQueryFilters().SingleAsync()).Outcome);
    }

    [Fact]
    public async Task A_district_comes_to_the_hour_by_its_own_clock_and_on_its_own_day()
    {
        var kaliningrad = await given.DistrictAsync(timeZone: "Europe/Kaliningrad");
        var kamchatka = await given.DistrictAsync(timeZone: "Asia/Kamchatka");
        var done = new List<(Guid, DateOnly)>();
        var node = await NodeAsync(
            new TestJob(
                hour: 10,
                also: (_, district, today, _) =>
                {
                    done.Add((district.Id, today));
                    return Task.CompletedTask;
                }
            )
        );

        // 9:00 and 19:00, then 10:00 and 20:00, then 0:00 and 10:00 of the next day
        await node.GoAsync();
        Assert.Equal([(kamchatka.Id, TestClock.Today)], done);
        clock.Advance(TimeSpan.FromHours(1));
        await node.GoAsync();
        clock.Advance(TimeSpan.FromHours(14));
        await node.GoAsync();

        Assert.Equal([(kaliningrad.Id, TestClock.Today), (kamchatka.Id, TestClock.Today.AddDays(1))], done.Skip(1));
    }

    [Fact]
    public async Task A_district_that_fails_holds_up_no_other_and_is_tried_again()
    {
        var districts = new List<District>();
        for (var i = 0; i < 3; i++)
            districts.Add(await given.DistrictAsync());
        var broken = true;
        var node = await NodeAsync(
            new TestJob(
                also: (_, district, _, _) =>
                    broken && district.Id == districts[0].Id
                        ? throw new InvalidOperationException("broken")
                        : Task.CompletedTask
            )
        );

        await node.GoAsync();
        Assert.Equal([JobOutcome.Failed, JobOutcome.Done, JobOutcome.Done], await OutcomesAsync(districts));
        broken = false;
        await node.GoAsync();

        Assert.Equal([JobOutcome.Done, JobOutcome.Done, JobOutcome.Done], await OutcomesAsync(districts));
        await using var db = database.Open();
        Assert.Equal(3, await db.Organisations.IgnoreQueryFilters().CountAsync());
    }

    [Fact]
    public async Task A_job_sees_the_rows_of_its_district_only()
    {
        await given.OrganisationAsync(await given.DistrictAsync());
        await given.OrganisationAsync(await given.DistrictAsync());
        var seen = new List<(int, int)>();
        var node = await NodeAsync(
            new TestJob(
                also: async (db, _, _, stop) =>
                    seen.Add(
                        (
                            await db.Organisations.CountAsync(stop),
                            await db
                                .Database.SqlQuery<int>($"select count(*)::int as \"Value\" from organisation")
                                .SingleAsync(stop)
                        )
                    )
            )
        );

        await node.GoAsync();

        Assert.Equal([(2, 2), (2, 2)], seen);
    }

    [Fact]
    public async Task Runs_are_kept_for_two_months()
    {
        await given.DistrictAsync();
        var node = await NodeAsync(new TestJob());
        await node.GoAsync();
        clock.Advance(TimeSpan.FromDays(61));

        await node.GoAsync();

        await using var db = database.Open();
        Assert.Equal(TestClock.Today.AddDays(61), (await db.JobRuns.IgnoreQueryFilters().SingleAsync()).OnDay);
    }

    private async Task KillAsync(int process)
    {
        await using var connection = new NpgsqlConnection(database.Portal);
        await connection.OpenAsync();
        await using var kill = new NpgsqlCommand($"select pg_terminate_backend({process})", connection);
        await kill.ExecuteNonQueryAsync();
    }

    private async Task<List<JobOutcome>> OutcomesAsync(List<District> districts)
    {
        await using var db = database.Open();
        var runs = await db.JobRuns.IgnoreQueryFilters().ToDictionaryAsync(r => r.DistrictId, r => r.Outcome);
        return [.. districts.Select(d => runs[d.Id])];
    }

    private async Task<JobNode> NodeAsync(DistrictJob job)
    {
        nodes.Add(await JobNode.StartAsync(database, clock, job));
        return nodes[^1];
    }
}
