using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Mentorship.Web.Data;

/// <summary>Runs the numbered SQL files that a database has not seen yet, as the owner, one node at a time.</summary>
public sealed class Migrator(string ownerConnectionString, TimeProvider clock)
{
    private const long Lock = 7_046_029_254_386_353_131;

    public static IReadOnlyList<Migration> All { get; } = ReadAll();

    /// <returns>How many were run.</returns>
    public async Task<int> MigrateAsync(Action<string> log, CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(stop);
        await ExecuteAsync(connection, $"select pg_advisory_lock({Lock})", stop);
        try
        {
            await ExecuteAsync(connection, Table, stop);
            var done = await DoneAsync(connection, stop);
            Check(done);
            var pending = All.Where(m => !done.ContainsKey(m.Number)).ToList();
            foreach (var migration in pending)
            {
                log($"Схема базы: {migration.Name}");
                await RunAsync(connection, migration, stop);
            }
            return pending.Count;
        }
        finally
        {
            await ExecuteAsync(connection, $"select pg_advisory_unlock({Lock})", CancellationToken.None);
        }
    }

    /// <summary>Says whether a database is the one this program was made for; null when it is.</summary>
    public static async Task<string?> WhyNotReadyAsync(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var exists = new NpgsqlCommand("select to_regclass('migration') is not null", connection);
        if (await exists.ExecuteScalarAsync(stop) is not true)
            return "База данных пуста: выполните команду migrate с подключением владельца (ConnectionStrings__PortalOwner).";
        var done = await DoneAsync(connection, stop);
        if (Newer(done) is { } newer)
            return newer;
        return All.Any(m => !done.ContainsKey(m.Number))
            ? "Схема базы старше программы: выполните команду migrate с подключением владельца (ConnectionStrings__PortalOwner)."
            : null;
    }

    private static void Check(Dictionary<int, string> done)
    {
        if (Newer(done) is { } newer)
            throw new StartupProblem(newer);
        if (All.FirstOrDefault(m => done.TryGetValue(m.Number, out var hash) && hash != m.Hash) is { } changed)
            throw new StartupProblem(
                $"Файл схемы {changed.Name} изменён после того, как был применён к этой базе. Верните его и добавьте новый."
            );
    }

    private static string? Newer(Dictionary<int, string> done) =>
        done.Count > 0 && done.Keys.Max() > All[^1].Number
            ? $"База данных новее программы (схема {done.Keys.Max():0000}, программа знает {All[^1].Number:0000}). Запустите новую версию портала."
            : null;

    private async Task RunAsync(NpgsqlConnection connection, Migration migration, CancellationToken stop)
    {
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await ExecuteAsync(connection, migration.Sql, stop);
        await using var record = new NpgsqlCommand(
            "insert into migration (number, name, hash, applied_at) values ($1, $2, $3, $4)",
            connection
        );
        record.Parameters.Add(new() { Value = migration.Number });
        record.Parameters.Add(new() { Value = migration.Name });
        record.Parameters.Add(new() { Value = migration.Hash });
        record.Parameters.Add(new() { Value = clock.GetUtcNow() });
        await record.ExecuteNonQueryAsync(stop);
        await transaction.CommitAsync(stop);
    }

    private static async Task<Dictionary<int, string>> DoneAsync(NpgsqlConnection connection, CancellationToken stop)
    {
        var done = new Dictionary<int, string>();
        await using var command = new NpgsqlCommand("select number, hash from migration", connection);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
            done.Add(reader.GetInt32(0), reader.GetString(1));
        return done;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(stop);
    }

    private const string Table = """
        create table if not exists migration (
            number integer primary key,
            name text not null,
            hash text not null,
            applied_at timestamptz not null
        );
        grant select on migration to portal_app;
        """;

    private static List<Migration> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith("migrations/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Read(assembly, name)),
        ];
    }

    private static Migration Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var sql = reader.ReadToEnd().ReplaceLineEndings("\n");
        var name = Path.GetFileNameWithoutExtension(resource);
        var number = int.Parse(name[..4], CultureInfo.InvariantCulture);
        return new Migration(number, name, sql, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql))));
    }
}

public sealed record Migration(int Number, string Name, string Sql, string Hash);
