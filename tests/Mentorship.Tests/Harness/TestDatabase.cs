using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mentorship.Tests.Harness;

/// <summary>A database of its own, cloned from a migrated template; the server is shared by the whole run.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static bool templateMade;
    private readonly string name;

    private TestDatabase(string name)
    {
        this.name = name;
        Owner = In(TestPostgres.OwnerConnectionString, name);
        // Pooled as in life, and small: many databases share one server.
        Portal = new NpgsqlConnectionStringBuilder(In(TestPostgres.PortalConnectionString, name))
        {
            NoResetOnClose = true,
            Pooling = true,
            MaxPoolSize = 20,
        }.ToString();
    }

    /// <summary>As portal_owner.</summary>
    public string Owner { get; }

    /// <summary>As portal_app, the role that requests have.</summary>
    public string Portal { get; }

    public static async Task<TestDatabase> CloneAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (!templateMade)
                await MakeTemplateAsync();
            templateMade = true;
            var clone = $"t_{Guid.CreateVersion7():N}";
            await ExecuteAsync(
                TestPostgres.SuperConnectionString,
                $"create database {clone} template portal_template owner portal_owner"
            );
            return new TestDatabase(clone);
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>An empty database without a schema.</summary>
    public static async Task<TestDatabase> EmptyAsync()
    {
        var empty = $"t_{Guid.CreateVersion7():N}";
        await ExecuteAsync(TestPostgres.SuperConnectionString, $"create database {empty} owner portal_owner");
        return new TestDatabase(empty);
    }

    /// <summary>The model over the owner's connection: sees every district, as a test must.</summary>
    public PortalDb Open(TimeProvider? clock = null) => Open(Owner, new DistrictScope(), clock);

    /// <summary>Inside a district, as a request or a job is.</summary>
    public PortalDb OpenIn(Guid district, TimeProvider? clock = null)
    {
        var scope = new DistrictScope();
        scope.Enter(district);
        return Open(Owner, scope, clock);
    }

    public static PortalDb Open(string connectionString, DistrictScope scope, TimeProvider? clock = null) =>
        new PortalDb(new DbContextOptionsBuilder<PortalDb>().UseNpgsql(connectionString).Options).LentTo(
            scope,
            new JournalPen(clock ?? new TestClock())
        );

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public Task ExecuteAsync(string sql) => ExecuteAsync(Owner, sql);

    public async ValueTask DisposeAsync() =>
        await ExecuteAsync(TestPostgres.SuperConnectionString, $"drop database if exists {name} with (force)");

    private static async Task MakeTemplateAsync()
    {
        await ExecuteAsync(TestPostgres.SuperConnectionString, "drop database if exists portal_template with (force)");
        await ExecuteAsync(TestPostgres.SuperConnectionString, "create database portal_template owner portal_owner");
        await new Migrator(In(TestPostgres.OwnerConnectionString, "portal_template"), TimeProvider.System).MigrateAsync(
            _ => { },
            default
        );
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString()
        );
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string In(string connectionString, string database) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Database = database, Pooling = false }.ToString();
}
