using System.Diagnostics;
using Mentorship.Web.Access;
using Mentorship.Web.Data.Demo.Mentoring;
using Mentorship.Web.Data.Demo.Quarters;
using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Reminders;
using Microsoft.AspNetCore.Identity;
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

    private readonly string patient = new NpgsqlConnectionStringBuilder(ownerConnectionString)
    {
        CommandTimeout = 0,
    }.ConnectionString;

    private readonly PasswordHasher<User> hasher = new();

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
        await using (var analyse = new NpgsqlCommand(Analyse, connection))
            await analyse.ExecuteNonQueryAsync(stop);
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
        if (withAccounts)
            await using (var db = await OpenAsync(transaction, begun))
            {
                AddAccounts(db, world);
                await db.SaveChangesAsync(stop);
                var members = db.ChangeTracker.Entries<Membership>().Select(m => m.Entity).ToList();
                var told = new Queue<DemoEntry>(world.Journal);
                await new DemoQuarters(world, members, world.District.Today(clock), printers.Edition).PlayAsync(
                    async at =>
                    {
                        await WriteJournalAsync(transaction, members, world.District.Id, told, at, stop);
                        return await OpenAsync(transaction);
                    },
                    stop
                );
                await WriteJournalAsync(transaction, members, world.District.Id, told, clock.GetUtcNow(), stop);
                await using var late = await OpenAsync(transaction);
                late.AddRange(DemoOpenings.Of(world, members, clock.GetUtcNow()));
                await late.SaveChangesAsync(stop);
                var reminders = new DemoReminders(world, members).UpTo(world.District.Today(clock));
                await BulkCopy.CopyAsync(db, reminders.Concat(OfLetters(world, members)), stop);
            }
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

    // What was said of older letters was read with them.
    private static IEnumerable<Notification> OfLetters(DemoWorld world, List<Membership> members)
    {
        if (world.Letters.LastOrDefault(l => l.Sent is not null) is not { Sent: { } step } fresh)
            yield break;
        var came = world.Accounts.Concat(world.Colleagues).Where(a => a.SeenDaysAgo is not null).Select(a => a.UserId);
        var present = came.ToHashSet();
        foreach (var copy in fresh.Letter.Copies)
        foreach (var to in members.Where(m => m.OrganisationId == copy.OrganisationId && present.Contains(m.UserId)))
        {
            var told = Notification.OfLetter(fresh.Letter, to.Id, ReminderKind.Letter, step.On, step.At);
            if (copy.ReadAt is { } at)
                told.Read(at);
            yield return told;
        }
    }

    private async Task WriteJournalAsync(
        NpgsqlTransaction transaction,
        IEnumerable<Membership> members,
        Guid district,
        Queue<DemoEntry> told,
        DateTimeOffset until,
        CancellationToken stop
    )
    {
        var memberships = members.ToDictionary(m => m.UserId, m => m.Id);
        while (told.TryPeek(out var entry) && entry.At <= until)
        {
            told.Dequeue();
            await using var db = await OpenAsync(transaction, new StoppedClock(entry.At));
            db.Journal.Signs(entry.UserId, memberships[entry.UserId]);
            await db.Journal.WriteAsync(db, [entry.Act(district)], stop);
        }
    }

    private void AddAccounts(PortalDb db, DemoWorld world)
    {
        // Hashing is slow on purpose: one hash serves all, the password is the same.
        var hash = hasher.HashPassword(null!, DemoSignIns.Password);
        foreach (var account in world.Accounts.Concat(world.Colleagues))
        {
            var now = clock.GetUtcNow();
            // Whoever has signed in already was invited before the story began.
            var since = account.SeenDaysAgo is > 0 ? now.AddDays(-PastDays) : now;
            var user = new User(account.Email, account.FullName, since)
            {
                Id = account.UserId,
                IsAdministrator = account.IsAdministrator,
            };
            user.NormalizedEmail = user.NormalizedUserName = account.Email.ToUpperInvariant();
            db.Add(user);
            if (account.SeenDaysAgo is { } days)
            {
                (user.EmailConfirmed, user.PasswordHash) = (true, hash);
                user.LastSignedInAt = days == 0 ? null : now.AddDays(-days);
            }
            else
                db.Add(Link.Issue(LinkPurpose.Invitation, user.Id, world.District.Id, now + Link.InvitationLasts).Link);
            if (account.Role is not { } role)
                continue;
            var membership = new Membership(user.Id, world.District.Id, role, account.Organisation?.Id, since);
            membership.BelongsTo(account.Person?.Id);
            db.Add(membership);
        }
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
