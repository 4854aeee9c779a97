using Mentorship.Web.Access;
using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mentorship.Web.Data.Journal;

/// <summary>Asks one thing of every district as the owner of the tables: for the checks of an operator.</summary>
internal static class EveryDistrict
{
    public static async Task<IReadOnlyList<T>> AskAsync<T>(
        string ownerConnectionString,
        Func<PortalDb, District, Task<T>> ask,
        CancellationToken stop
    )
    {
        await using var source = NpgsqlDataSource.Create(ownerConnectionString);
        var options = new DbContextOptionsBuilder<PortalDb>().UseNpgsql(source).Options;
        var scope = new DistrictScope();
        await using var db = new PortalDb(options).LentTo(scope, new JournalPen(TimeProvider.System));
        await db.Database.OpenConnectionAsync(stop);
        List<T> answers = [];
        foreach (var district in await db.Districts.AsNoTracking().OrderBy(d => d.Name).ToListAsync(stop))
        {
            scope.Enter(district.Id);
            answers.Add(await ask(db, district));
        }
        return answers;
    }
}
