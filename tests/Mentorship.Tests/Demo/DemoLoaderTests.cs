using System.Diagnostics;
using Mentorship.Tests.Harness;
using Mentorship.Web.Commands;
using Mentorship.Web.Data.Demo;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace Mentorship.Tests.Demo;

public sealed class DemoLoaderTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly TestClock clock = new();
    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CloneAsync();
        var started = Stopwatch.GetTimestamp();
        await new DemoLoader(database.Owner, clock, DemoPress.Printers).LoadAsync(
            DemoSize.Default,
            output.WriteLine,
            default
        );
        output.WriteLine($"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task What_is_stored_is_what_the_portal_itself_would_keep()
    {
        await using var all = database.Open();
        var district = (await all.Districts.SingleAsync()).Id;
        await using var db = database.OpenIn(district);
        var before = await Snapshot();
        Assert.InRange(before.Obligations, 1900, 6000);

        await KeepObligations.OfDistrictAsync(db, new Step(null, clock.GetUtcNow(), TestClock.Today));

        Assert.Equal(before, await Snapshot());
        var file = await db.StoredFiles.FirstAsync();
        await db.Database.OpenConnectionAsync();
        using var content = new MemoryStream();
        await Mentorship.Web.Data.Files.FileStore.CopyToAsync(db, district, file.Id, content);
        Assert.Equal(file.Size, content.Length);
        Assert.Equal(FileFormat.Pdf, FileContent.Recognise(content));

        async Task<(int Obligations, int Events)> Snapshot() =>
            (await db.Obligations.CountAsync(), await db.ObligationEvents.CountAsync());
    }

    [Theory]
    [InlineData("kurator")]
    [InlineData("nachalnik")]
    [InlineData("shkola1")]
    public async Task The_portal_has_spoken_in_the_last_weeks_and_some_of_it_waits_to_be_read(string box)
    {
        await using var db = database.Open();
        var told = await (
            from n in db.Notifications.IgnoreQueryFilters()
            join m in db.Memberships on n.MembershipId equals m.Id
            join u in db.Users on m.UserId equals u.Id
            where u.Email!.StartsWith(box)
            select n
        ).ToListAsync();

        Assert.Contains(told, n => n.ReadAt is null);
        Assert.All(told, n => Assert.True(n.OnDay < TestClock.Today && (n.Count > 0 || n.LetterId is not null)));
        if (box == "nachalnik")
            Assert.Contains(told, n => n.Kind == ReminderKind.Escalation);
    }

    [Fact]
    public async Task The_journal_is_whole_goes_forward_and_names_those_who_acted()
    {
        await foreach (var chain in JournalCheck.AllAsync(database.Owner, default))
            Assert.True(chain.IsWhole, chain.Sentence);
        await using var all = database.Open();
        await using var db = database.OpenIn((await all.Districts.SingleAsync()).Id);
        var entries = await db.JournalEntries.OrderBy(e => e.Number).ToListAsync();
        Assert.Equal(entries.Select(e => e.At).Order(), entries.Select(e => e.At));
        Assert.Equal("demo.loaded", entries[^1].Act);
        var users = await db.Memberships.Select(m => m.UserId).ToListAsync();
        var acted = entries.Where(e => e.UserId is not null).ToList();
        Assert.InRange(acted.Count, 30, 800);
        Assert.All(acted, e => Assert.Contains(e.UserId!.Value, users));
    }
}
