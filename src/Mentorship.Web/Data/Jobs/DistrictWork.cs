using Mentorship.Web.Access;
using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Jobs;

/// <summary>One job in one district: a transaction inside the district, which begins with taking the day.</summary>
internal sealed class DistrictWork(PortalDb db, DistrictScope scope, IEnumerable<DistrictJob> jobs, TimeProvider clock)
{
    private const int DaysKept = 60;
    private static readonly TimeSpan LongestStatement = TimeSpan.FromMinutes(10);

    /// <returns>False when the day was done already.</returns>
    public async Task<bool> DoAsync(string name, District district, bool again, CancellationToken stop)
    {
        var job = jobs.Single(j => j.Name == name);
        var today = district.Today(clock);
        db.Database.SetCommandTimeout(LongestStatement);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await EnterAsync(district.Id, stop);
        if (!await TakeAsync(district.Id, name, today, again, stop))
            return false;
        await job.RunAsync(db, district, today, stop);
        await db.SaveChangesAsync(stop);
        await EndAsync(name, today, stop);
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    /// <summary>The work itself is gone with its transaction; that it failed is kept, and hides nothing that was done.</summary>
    public async Task FailAsync(string name, District district, DateTimeOffset startedAt, CancellationToken stop)
    {
        var day = LocalDay.On(district.TimeZone, startedAt);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await EnterAsync(district.Id, stop);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into job_run (district_id, job, on_day, started_at, ended_at, outcome)
            values ({district.Id}, {name}, {day}, {startedAt}, {clock.GetUtcNow()}, 'failed')
            on conflict (district_id, job, on_day) do update
                set started_at = excluded.started_at, ended_at = excluded.ended_at
                where job_run.outcome = 'failed'
            """,
            stop
        );
        await transaction.CommitAsync(stop);
    }

    private async Task EnterAsync(Guid district, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync($"select set_config('portal.district', {district.ToString()}, true)", stop);
        scope.Enter(district);
    }

    // Another node at the same work holds the row: this waits for its end, and takes the day only if that failed or died.
    private async Task<bool> TakeAsync(
        Guid district,
        string name,
        DateOnly today,
        bool again,
        CancellationToken stop
    ) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into job_run (district_id, job, on_day, started_at, ended_at, outcome)
            select {district}, {name}, {today}, {clock.GetUtcNow()}, {clock.GetUtcNow()}, 'done'
            where {again} or not exists (
                select from job_run
                where district_id = {district} and job = {name} and on_day = {today} and outcome = 'done')
            on conflict (district_id, job, on_day) do update
                set started_at = excluded.started_at, outcome = 'done'
                where {again} or job_run.outcome = 'failed'
            """,
            stop
        ) > 0;

    private async Task EndAsync(string name, DateOnly today, CancellationToken stop)
    {
        var runs = db.JobRuns.Where(r => r.Job == name);
        var now = clock.GetUtcNow();
        await runs.Where(r => r.OnDay == today).ExecuteUpdateAsync(run => run.SetProperty(r => r.EndedAt, now), stop);
        var old = today.AddDays(-DaysKept);
        await runs.Where(r => r.OnDay < old).ExecuteDeleteAsync(stop);
    }
}
