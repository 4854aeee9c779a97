using Mentorship.Tests.Harness;
using Mentorship.Web.Data;
using Npgsql;
using Xunit;

namespace Mentorship.Tests.Data;

public sealed class MigratorTests
{
    [Fact]
    public async Task Two_nodes_that_start_at_once_migrate_once()
    {
        await using var database = await TestDatabase.EmptyAsync();

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Migrate(database)));

        Assert.Equal(Migrator.All.Count, runs.Sum());
    }

    [Fact]
    public async Task A_database_newer_than_the_program_is_refused_with_a_sentence()
    {
        await using var database = await TestDatabase.CloneAsync();
        await database.ExecuteAsync("insert into migration values (9000, '9000_future', 'x', now())");

        var problem = await Assert.ThrowsAsync<StartupProblem>(() => Migrate(database));

        Assert.Contains("новее программы", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_migration_changed_after_it_was_run_is_noticed()
    {
        await using var database = await TestDatabase.CloneAsync();
        await database.ExecuteAsync("update migration set hash = 'other' where number = 1");

        var problem = await Assert.ThrowsAsync<StartupProblem>(() => Migrate(database));

        Assert.Contains("0001_foundation", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_owner_an_empty_database_is_named_as_such()
    {
        await using var database = await TestDatabase.EmptyAsync();
        await using var connection = new NpgsqlConnection(database.Portal);
        await connection.OpenAsync();

        Assert.Contains("пуста", await Migrator.WhyNotReadyAsync(connection, default), StringComparison.Ordinal);
    }

    [Fact]
    public void Migrations_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, Migrator.All.Count), Migrator.All.Select(m => m.Number));

    private static Task<int> Migrate(TestDatabase database) =>
        new Migrator(database.Owner, TimeProvider.System).MigrateAsync(_ => { }, default);
}
