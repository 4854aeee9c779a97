using System.Diagnostics;
using Mentorship.Web.Access;
using Mentorship.Web.Data.Demo.Mentoring;
using Mentorship.Web.Data.Demo.Papers;
using Mentorship.Web.Data.Demo.Quarters;
using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mentorship.Web.Data.Demo;

/// <summary>Stores the invented districts in one transaction: a half-loaded demo does not exist.</summary>
/// <param name="printers">Make its papers.</param>
public sealed class DemoLoader(string ownerConnectionString, TimeProvider clock, DemoPrinters printers)
{
    // A bare ANALYZE warns of every table of PostgreSQL itself, which the owner may not touch.
    private const string Analyse = """
        do $$ declare own regclass; begin
            for own in select oid from pg_class where relowner = current_user::regrole and relkind = 'r' loop
                execute format('analyze %s', own);
            end loop;
        end $$
        """;

    /// <summary>Longer than the story: it begins with the roadmap of last school year.</summary>
    private const int PastDays = 760;

    // A slow machine takes its time over a COPY; the reason of a stop is never the clock.
    private readonly string patient = new NpgsqlConnectionStringBuilder(ownerConnectionString)
    {
        CommandTimeout = 0,
    }.ConnectionString;

    public async Task<bool> IsEmptyAsync(CancellationToken stop) =>
        await AskAsync("select not exists (select from district) and not exists (select from portal_user)", stop);

    public async Task<bool> IsDemoAsync(CancellationToken stop) =>
        await AskAsync("select exists (select from security_event where kind = 'demoLoaded')", stop);

    public async Task LoadAsync(DemoSize size, Action<string> log, CancellationToken stop)
    {
        try
        {
            size.Check();
        }
        catch (RuleBroken broken)
        {
            throw new StartupProblem(broken.Message, broken);
        }
        if (!await IsEmptyAsync(stop))
            throw new StartupProblem(
                "В базе уже есть данные: демонстрационный район загружают только в пустую базу. Демонстрационные данные заново: demo reset."
            );
        var started = Stopwatch.GetTimestamp();
        await using var connection = new NpgsqlConnection(patient);
        await connection.OpenAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        for (var index = 0; index < size.Districts; index++)
        {
            var world = DemoDistrict.Build(size, index, LocalDay.Today("Europe/Moscow", clock));
            log($"Демонстрационный район {index + 1} из {size.Districts}: {world.District.Name}");
            await StoreAsync(transaction, world, index == 0, log, stop);
        }
        await using (var db = await OpenAsync(transaction))
        {
            db.SecurityEvents.Add(new SecurityEvent(SecurityEventKind.DemoLoaded, clock.GetUtcNow(), null, null));
            await db.SaveChangesAsync(stop);
        }
        await transaction.CommitAsync(stop);
        await AnalyseAsync(connection, stop);
        log($"Готово за {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} с.");
    }

    public async Task ResetAsync(Action<string> log, CancellationToken stop)
    {
        if (!await IsEmptyAsync(stop) && !await IsDemoAsync(stop))
            throw new StartupProblem("В базе не демонстрационные данные: сбросить их нельзя.");
        await using (var connection = new NpgsqlConnection(patient))
        {
            await connection.OpenAsync(stop);
            await using var clear = new NpgsqlCommand(
                "truncate district, portal_user, security_event, outbox cascade",
                connection
            );
            await clear.ExecuteNonQueryAsync(stop);
        }
        await LoadAsync(new DemoSize(), log, stop);
    }

    private static async Task AnalyseAsync(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var analyse = new NpgsqlCommand(Analyse, connection);
        await analyse.ExecuteNonQueryAsync(stop);
    }

    private async Task StoreAsync(
        NpgsqlTransaction transaction,
        DemoWorld world,
        bool withAccounts,
        Action<string> log,
        CancellationToken stop
    )
    {
        // The journal of a district that is a year and more old begins then.
        var begun = new StoppedClock(clock.GetUtcNow().AddDays(-PastDays));
        await using (var db = await OpenAsync(transaction, begun))
        {
            db.Add(world.District);
            db.AddRange(world.Organisations);
            await db.SaveChangesAsync(stop);
        }
        log($"  организации: {world.Organisations.Count}, люди: {world.People.Count}");
        await using (var db = await OpenAsync(transaction))
        {
            await BulkCopy.CopyAsync(db, world.People, stop);
            await BulkCopy.CopyAsync(db, world.People.SelectMany(p => p.Employments), stop);
            await BulkCopy.CopyAsync(db, world.People.SelectMany(p => p.Enrolments), stop);
            await BulkCopy.CopyAsync(db, world.Functions, stop);
            await BulkCopy.CopyAsync(db, world.Appointments, stop);
            await BulkCopy.CopyAsync(db, world.ActKinds, stop);
            await BulkCopy.CopyAsync(db, world.Acts, stop);
            await BulkCopy.CopyAsync(db, world.OrderBases, stop);
            db.AddRange(world.Papers.Select(paper => paper.Register(world.District, printers.Order)));
            await db.SaveChangesAsync(stop);
            await StoryStore.StoreAsync(db, world, stop);
            await MentoringStore.StoreAsync(db, world.Mentoring, stop);
            await BulkCopy.CopyAsync(db, world.Measures.Indicators, stop);
            await BulkCopy.CopyAsync(db, world.Measures.Targets, stop);
            await BulkCopy.CopyAsync(db, world.Measures.Values, stop);
            await BulkCopy.CopyAsync(db, world.Polls.Templates, stop);
            await BulkCopy.CopyAsync(db, world.Polls.Surveys, stop);
            await BulkCopy.CopyAsync(db, world.Polls.Surveys.SelectMany(s => s.Groups), stop);
            foreach (var letter in world.Letters)
                letter.Send(world.District, printers.Letter);
            await BulkCopy.CopyAsync(db, world.Letters.Select(l => l.Letter), stop);
            await BulkCopy.CopyAsync(db, world.Letters.SelectMany(l => l.Letter.Copies), stop);
        }
        // What follows reads what was stored: without a word about its size PostgreSQL joins everything with everything.
        await AnalyseAsync(transaction.Connection!, stop);
        log($"  назначения: {world.Appointments.Count}, локальные акты: {world.Acts.Count}");
        log($"  дорожные карты: {world.Roadmaps.Count}, поручения: {world.Obligations.Count}");
        log($"  пары и группы: {world.Mentoring.Pairs.Count}, согласия: {world.Mentoring.Consents.Count}");
        if (withAccounts)
            await StoreUsersAsync(transaction, world, begun, stop);
        await using (var db = await OpenAsync(transaction))
        {
            await db.Journal.WriteAsync(
                db,
                world.District.Id,
                "demo.loaded",
                "district",
                world.District.Id,
                ("people", $"{world.People.Count}"),
                ("organisations", $"{world.Organisations.Count}")
            );
        }
    }

    // Users, and what only they can have done: it is journalled in the order in which it happened.
    private async Task StoreUsersAsync(
        NpgsqlTransaction transaction,
        DemoWorld world,
        TimeProvider begun,
        CancellationToken stop
    )
    {
        var (now, today) = (clock.GetUtcNow(), world.District.Today(clock));
        await using var db = await OpenAsync(transaction, begun);
        AccountStore.Add(db, world, now, begun.GetUtcNow());
        await db.SaveChangesAsync(stop);
        var members = db.ChangeTracker.Entries<Membership>().Select(m => m.Entity).ToList();
        db.AddRange(OwnersOf(members));
        await db.SaveChangesAsync(stop);
        var journal = new DemoJournal(world, members, at => OpenAsync(transaction, at));
        await new DemoQuarters(world, members, today, printers.Edition, printers.Notes).PlayAsync(
            async at =>
            {
                await journal.TellAsync(at, stop);
                return await OpenAsync(transaction);
            },
            stop
        );
        await journal.TellAsync(now, stop);
        await using var late = await OpenAsync(transaction);
        late.AddRange(DemoOpenings.Of(world, members, now));
        await late.SaveChangesAsync(stop);
        await BulkCopy.CopyAsync(
            db,
            new DemoReminders(world, members).UpTo(today).Concat(DemoLetterNotices.Of(world, members)),
            stop
        );
    }

    // The curator looks through the acts, the rest is the methodist's.
    private static IEnumerable<BlockOwner> OwnersOf(IReadOnlyList<Membership> members)
    {
        var (curator, methodist) = (
            members.First(m => m.Role == Role.Curator),
            members.First(m => m.Role == Role.Methodist)
        );
        return Enum.GetValues<Block>().Select(b => new BlockOwner(b == Block.Papers ? curator : methodist, b));
    }

    private async Task<PortalDb> OpenAsync(NpgsqlTransaction transaction, TimeProvider? at = null)
    {
        var options = new DbContextOptionsBuilder<PortalDb>().UseNpgsql(transaction.Connection!).Options;
        var db = new PortalDb(options).LentTo(new DistrictScope(), new JournalPen(at ?? clock));
        await db.Database.UseTransactionAsync(transaction);
        return db;
    }

    private async Task<bool> AskAsync(string question, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(patient);
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand(question, connection);
        return await command.ExecuteScalarAsync(stop) is true;
    }
}
