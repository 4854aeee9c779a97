using Mentorship.Tests.Commands;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Uploads;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Data.Jobs;

/// <summary>The job and the verbs by which an operator runs it.</summary>
public sealed class CleanUploadsTests
{
    [Fact]
    public async Task The_operator_lists_the_jobs_and_runs_one_in_one_district_as_often_as_he_likes()
    {
        await using var database = await TestDatabase.CloneAsync();
        var given = new Given(database, new TestClock());
        var (ours, theirs) = (await given.DistrictAsync("Озёрный район"), await given.DistrictAsync("Лесной округ"));
        var user = await given.UserAsync();
        var now = TimeProvider.System.GetUtcNow();
        foreach (var at in new[] { now.AddDays(-2), now })
        foreach (var district in new[] { ours, theirs })
            await given.SaveAsync(new Upload(district.Id, user.Id, UploadKind.People, "люди.xlsx", [1], at));

        var first = await RunAsync(database);
        var second = await RunAsync(database);
        var list = await Verb.RunAsync(database, null, "jobs", "list");

        Assert.True(first.Code == 0, first.Errors);
        Assert.Equal(("Озёрный район: сделано", 0), (second.Output.Trim(), second.Code));
        Assert.Contains("clean-uploads, с 03:00", list.Output, StringComparison.Ordinal);
        Assert.Contains("Озёрный район: сделано", list.Output, StringComparison.Ordinal);
        Assert.Contains("Лесной округ: ещё не выполнялось", list.Output, StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Equal(1, await db.Uploads.IgnoreQueryFilters().CountAsync(u => u.DistrictId == ours.Id));
        Assert.Equal(2, await db.Uploads.IgnoreQueryFilters().CountAsync(u => u.DistrictId == theirs.Id));
    }

    [Fact]
    public async Task A_job_or_a_district_that_is_not_there_is_one_sentence()
    {
        await using var database = await TestDatabase.CloneAsync();

        var job = await Verb.RunAsync(database, null, "jobs", "run", "nothing");
        var district = await Verb.RunAsync(database, null, "jobs", "run", "clean-uploads", "--district", "Нет такого");

        Assert.Equal((1, 1), (job.Code, district.Code));
        Assert.Contains("clean-uploads", job.Errors, StringComparison.Ordinal);
        Assert.Contains("Нет района «Нет такого»", district.Errors, StringComparison.Ordinal);
    }

    private static Task<Verb> RunAsync(TestDatabase database) =>
        Verb.RunAsync(database, null, "jobs", "run", "clean-uploads", "--district", "озёрный район");
}
