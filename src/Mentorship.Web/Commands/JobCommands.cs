using System.CommandLine;
using System.Globalization;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Features;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Commands;

/// <summary>The daily jobs by hand: what there is, how it went, and once more now.</summary>
internal static class JobCommands
{
    public static Command Command()
    {
        var list = new Command("list", "какие задания есть и как прошли в каждом районе");
        list.SetAction((_, stop) => WithJobsAsync(ListAsync, stop));
        var name = new Argument<string>("name") { Description = "имя задания из jobs list" };
        var only = new Option<string?>("--district") { Description = "название района; без него – все районы" };
        var run = new Command("run", "выполнить задание сейчас, даже если сегодня оно уже сделано") { name, only };
        run.SetAction(
            (parsed, stop) =>
                WithJobsAsync(
                    (services, s) => RunAsync(services, parsed.GetRequiredValue(name), parsed.GetValue(only), s),
                    stop
                )
        );
        return new Command("jobs", "ежедневные задания") { list, run };
    }

    private static async Task<int> WithJobsAsync(
        Func<IServiceProvider, CancellationToken, Task<int>> act,
        CancellationToken stop
    )
    {
        await using var database = await PortalDatabase.OpenAsync(
            OperatorSettings.Read(),
            Console.Error.WriteLine,
            stop,
            forVerb: true
        );
        await database.CheckReadyAsync(stop);
        await using var services = new ServiceCollection()
            .AddLogging(log =>
                log.SetMinimumLevel(LogLevel.Error)
                    .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            )
            .AddSingleton(OperatorSettings.Read())
            .AddPortalData(database)
            .AddDailyJobs()
            .BuildServiceProvider();
        return await act(services, stop);
    }

    private static async Task<int> RunAsync(
        IServiceProvider services,
        string name,
        string? only,
        CancellationToken stop
    )
    {
        await using var scope = services.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetServices<DistrictJob>().Select(j => j.Name).ToList();
        if (!jobs.Contains(name))
            throw new StartupProblem($"Нет задания «{name}». Есть: {string.Join(", ", jobs)}.");
        var rounds = services.GetRequiredService<JobRounds>();
        var districts = await rounds.DistrictsAsync(stop);
        if (only is not null)
            districts = [.. districts.Where(d => d.Name.Equals(only.Trim(), StringComparison.OrdinalIgnoreCase))];
        if (only is not null && districts.Count == 0)
            throw new StartupProblem($"Нет района «{only}»: названия районов показывает jobs list.");
        var failed = false;
        foreach (var district in districts)
        {
            var outcome = await rounds.RunAsync(name, district, again: true, stop);
            Console.WriteLine($"{district.Name}: {Word(outcome)}");
            failed |= outcome is not JobOutcome.Done;
        }
        return failed ? 1 : 0;
    }

    private static async Task<int> ListAsync(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var districts = await services.GetRequiredService<JobRounds>().DistrictsAsync(stop);
        foreach (var job in scope.ServiceProvider.GetServices<DistrictJob>())
        {
            var at = job.At.ToString("HH:mm", CultureInfo.InvariantCulture);
            Console.WriteLine($"{job.Name}, с {at} по времени района: {job.Title}");
            foreach (var district in districts)
                Console.WriteLine($"  {district.Name}: {await LastAsync(services, job.Name, district, stop)}");
        }
        return 0;
    }

    private static async Task<string> LastAsync(
        IServiceProvider services,
        string job,
        District district,
        CancellationToken stop
    )
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"select set_config('portal.district', {district.Id.ToString()}, true)",
            stop
        );
        scope.ServiceProvider.GetRequiredService<DistrictScope>().Enter(district.Id);
        var last = await db
            .JobRuns.AsNoTracking()
            .Where(r => r.Job == job)
            .OrderByDescending(r => r.OnDay)
            .FirstOrDefaultAsync(stop);
        return last is null
            ? "ещё не выполнялось"
            : $"{Word(last.Outcome)} {Days.Moment(last.EndedAt, TimeZoneInfo.FindSystemTimeZoneById(district.TimeZone))}";
    }

    private static string Word(JobOutcome? outcome) => outcome is JobOutcome.Done ? "сделано" : "не удалось";
}
