using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Jobs;

/// <summary>Looks which districts have reached the hour of a job and not had it today. Any number of nodes may look at once.</summary>
public sealed class JobRounds(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRounds> log)
{
    public async Task GoAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetServices<DistrictJob>().ToList();
        foreach (var district in await DistrictsAsync(stop))
        foreach (var job in jobs.Where(j => district.HasReached(j.At, clock)))
            await RunAsync(job.Name, district, again: false, stop);
    }

    public async Task<IReadOnlyList<District>> DistrictsAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return await db.Districts.AsNoTracking().OrderBy(d => d.Name).ToListAsync(stop);
    }

    /// <param name="again">Also when the day was done already: the operator asks for it.</param>
    /// <returns>Null when the day was done already.</returns>
    public async Task<JobOutcome?> RunAsync(string job, District district, bool again, CancellationToken stop)
    {
        var startedAt = clock.GetUtcNow();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var work = scope.ServiceProvider.GetRequiredService<DistrictWork>();
            if (!await work.DoAsync(job, district, again, stop))
                return null;
            log.LogInformation("Job {Job} is done in district {District}", job, district.Id);
            return JobOutcome.Done;
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            log.LogError(
                failure,
                "Job {Job} failed in district {District}; the next round tries again",
                job,
                district.Id
            );
            await RecordAsync(job, district, startedAt, stop);
            return JobOutcome.Failed;
        }
    }

    private async Task RecordAsync(string job, District district, DateTimeOffset startedAt, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DistrictWork>().FailAsync(job, district, startedAt, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            log.LogWarning(
                failure,
                "The failure of job {Job} in district {District} could not be kept",
                job,
                district.Id
            );
        }
    }
}
