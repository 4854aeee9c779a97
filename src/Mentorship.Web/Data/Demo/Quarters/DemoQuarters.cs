using Mentorship.Web.Access;
using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Demo.Quarters;

/// <summary>
/// Four sealed quarters, one of them corrected, and the open one with somebody late, somebody returned and somebody who asks
/// for an exception: played day by day through the methods that the pages call.
/// </summary>
internal sealed class DemoQuarters(
    DemoWorld world,
    IReadOnlyList<Membership> members,
    DateOnly today,
    PrintEdition print,
    DemoNotePress press
)
{
    private const int Sealed = 4;
    private const int CorrectedBefore = 2;

    // The last three have a note: two sealed, of which the later says what came of the earlier, and a draft.
    private const int FirstNote = 3;
    private static readonly TimeOnly Morning = new(10, 40);
    private readonly Membership methodist = members.FirstOrDefault(m => m.Role == Role.Methodist) ?? members[0];
    private readonly DemoRandom random = new(DemoDistrict.Seed ^ 40);

    /// <param name="context">What was done until that moment stands in the journal before anything of the quarter does.</param>
    public async Task PlayAsync(Func<DateTimeOffset, Task<PortalDb>> context, CancellationToken stop)
    {
        var last = QuarterDays.Last(today);
        IndicatorCount count;
        await using (var db = await Open(At(last.AddMonths(-3 * Sealed))))
            count = new(await ReadFacts.ReadAsync(db, stop));
        for (var back = Sealed; back > 0; back--)
        {
            var day = last.AddMonths(-3 * back);
            var play = await BeginAsync(Open, count, (day, day), QuarterPlay.Closed, stop);
            await SealAsync(Open, play, day.AddDays(20), stop);
            if (back == CorrectedBefore)
                await CorrectAsync(Open, count, play.Period.Id, day.AddDays(34), stop);
            if (back <= FirstNote)
                await NoteAsync(Open, play.Period.Id, day.AddDays(38), isDraft: back == 1, stop);
        }
        var opened = today.AddDays(-17) > last ? today.AddDays(-17) : last;
        await BeginAsync(Open, count, (last, opened), QuarterPlay.Running, stop);

        // What happens is journalled with the time at which it happens.
        async Task<PortalDb> Open(DateTimeOffset at)
        {
            var scope = new DistrictScope();
            scope.Enter(world.District.Id);
            return (await context(at)).LentTo(scope, new JournalPen(new StoppedClock(at.ToUniversalTime())));
        }
    }

    private async Task<QuarterPlay> BeginAsync(
        Func<DateTimeOffset, Task<PortalDb>> open,
        IndicatorCount count,
        (DateOnly AsOf, DateOnly Opened) days,
        Action<QuarterPlay, DateOnly> act,
        CancellationToken stop
    )
    {
        await using var db = await open(At(days.Opened));
        var period = new MonitoringPeriod(
            world.District.Id,
            days.AsOf,
            days.Opened.AddDays(MonitoringPeriod.UsualDays),
            request: null,
            days.Opened
        );
        var composer = await ReadQuarter.ComposerAsync(db, count, period, stop);
        var before = await ReadQuarter.BeforeAsync(db, period.AsOf, stop);
        var returns = world
            .Organisations.Where(o => ExpectedStatistics.WithCoordinator.Contains(o.Kind))
            .Where(o => o.ActiveFrom <= period.AsOf && (o.ActiveTo is null || o.ActiveTo >= period.AsOf))
            .OrderBy(o => o.ShortName, StringComparer.Ordinal)
            .Select(o => new Return(period, o))
            .ToList();
        var play = new QuarterPlay(period, returns, composer, before, random.Fork(days.AsOf.DayNumber));
        act(play, today);
        await BulkCopy.CopyAsync(db, [period], stop);
        await BulkCopy.CopyAsync(db, returns, stop);
        await BulkCopy.CopyAsync(db, returns.SelectMany(r => r.Blocks), stop);
        await BulkCopy.CopyAsync(db, returns.SelectMany(r => r.Entries), stop);
        return play;
    }

    private async Task SealAsync(
        Func<DateTimeOffset, Task<PortalDb>> open,
        QuarterPlay play,
        DateOnly on,
        CancellationToken stop
    )
    {
        await using var db = await open(At(on));
        db.Journal.Signs(methodist.UserId, methodist.Id);
        var period = await db.MonitoringPeriods.SingleAsync(p => p.Id == play.Period.Id, stop);
        await new SealQuarter(db, print).PutAsync(
            period,
            () => Task.FromResult(play.Composer.Figures(world.District.Name, play.Returns)),
            (At(on), methodist.Id, "методист"),
            stop
        );
    }

    private async Task CorrectAsync(
        Func<DateTimeOffset, Task<PortalDb>> open,
        IndicatorCount count,
        Guid id,
        DateOnly on,
        CancellationToken stop
    )
    {
        await using var db = await open(At(on));
        db.Journal.Signs(methodist.UserId, methodist.Id);
        var period = await db.MonitoringPeriods.SingleAsync(p => p.Id == id, stop);
        period.OpenForCorrection(QuarterWords.Because);
        var returns = await db
            .Returns.Include(r => r.Organisation)
            .Include(r => r.Period)
            .Include(r => r.Blocks)
            .Include(r => r.Entries)
            .AsSplitQuery()
            .Where(r => r.PeriodId == id)
            .ToListAsync(stop);
        var composer = await ReadQuarter.ComposerAsync(db, count, period, stop);
        var school = returns
            .Where(r => r.Organisation.Kind == OrganisationKind.School && r.State == ReturnState.Accepted)
            .OrderBy(r => r.Organisation.ShortName, StringComparer.Ordinal)
            .First();
        QuarterPlay.AddProgrammes(school, composer, on);
        await db.SaveChangesAsync(stop);
        await new SealQuarter(db, print).PutAsync(
            period,
            () => Task.FromResult(composer.Figures(world.District.Name, returns)),
            (At(on), methodist.Id, "методист"),
            stop
        );
    }

    private async Task NoteAsync(
        Func<DateTimeOffset, Task<PortalDb>> open,
        Guid period,
        DateOnly on,
        bool isDraft,
        CancellationToken stop
    )
    {
        await using var db = await open(At(on));
        db.Journal.Signs(methodist.UserId, methodist.Id);
        var notes = new DemoNotes(world, members, methodist, press);
        var at = At(on).ToUniversalTime();
        await notes.FollowAsync(db, on, at, stop);
        if (isDraft)
            await notes.DraftAsync(db, period, on, stop);
        else
            await notes.SealAsync(db, period, on, at, stop);
    }

    private DateTimeOffset At(DateOnly day)
    {
        var local = day.ToDateTime(Morning);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(world.District.TimeZone);
        return new(local, zone.GetUtcOffset(local));
    }
}
