using System.Data.Common;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mentorship.Benchmarks;

/// <summary>A person among 200,000: what the database answers to the search itself, and then the whole page.</summary>
internal static class SearchFigures
{
    private const int Rounds = 40;
    private const int Shown = 12;

    private static readonly (string What, string Typed)[] Searches =
    [
        ("surname and name", "дубратов савва"),
        ("surname", "липинский"),
        ("begin of a surname", "вербяр"),
        ("another keyboard", "kbgbycrbq"),
        ("a letter amiss", "дубротов савва"),
        ("nobody", "щукарь"),
    ];

    public static async Task PrintAsync(string connection, Guid district, Visitor visitor, Uri portal)
    {
        var clock = new StatementClock();
        var scope = new DistrictScope();
        scope.Enter(district);
        await using var db = new PortalDb(
            new DbContextOptionsBuilder<PortalDb>().UseNpgsql(connection).AddInterceptors(clock).Options
        ).LentTo(scope, new JournalPen(TimeProvider.System));
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"select set_config('portal.district', {district.ToString()}, true)");
        foreach (var (what, typed) in Searches)
        {
            var database = new Latency();
            var found = 0;
            for (var round = 0; round < Rounds; round++)
            {
                clock.Reset();
                var meant = await db.People.AsNoTracking().MeantAsync(db, typed, place: null, PairTerm.Today);
                found = (await meant.People.OrderBy(p => p.Surname).Take(Shown).ToListAsync()).Count;
                // The first tenth compiles and prepares.
                if (round >= Rounds / 10)
                    database.Add(clock.Busy);
            }
            var page = new Latency();
            for (var round = 0; round < 20; round++)
                await page.OfAsync(() => visitor.ReadAsync(new(portal, $"/people?q={Uri.EscapeDataString(typed)}")));
            Console.WriteLine($"search, {what} «{typed}», {found} shown: database {database}; page {page}");
        }
    }

    /// <summary>Adds up what the statements of a search took, the way to the server and back included.</summary>
    private sealed class StatementClock : DbCommandInterceptor
    {
        public TimeSpan Busy { get; private set; }

        public void Reset() => Busy = TimeSpan.Zero;

        public override ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command,
            CommandExecutedEventData eventData,
            DbDataReader result,
            CancellationToken cancellationToken = default
        )
        {
            Busy += eventData.Duration;
            return base.ReaderExecutedAsync(command, eventData, result, cancellationToken);
        }
    }
}
