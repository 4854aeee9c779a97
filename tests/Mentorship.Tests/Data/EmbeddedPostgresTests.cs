using System.Diagnostics;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Postgres;
using Npgsql;
using Xunit;

namespace Mentorship.Tests.Data;

public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly List<string> _said = [];
    private readonly string _folder = Path.Combine(
        Path.GetTempPath(),
        $"mentorship база с пробелом {Guid.CreateVersion7():N}"
    );

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_new_database_keeps_what_is_written_and_leaves_no_process_behind()
    {
        int id;
        await using (var first = await StartAsync())
        {
            id = ServerId();
            await RunAsync(
                first.OwnerConnectionString,
                "create table kept (name text); insert into kept values ('ёлка')"
            );
        }
        Assert.True(await IsGoneAsync(id));
        Assert.False(File.Exists(LockOfServer));

        await using var second = await StartAsync();
        Assert.Equal("ЁЛКА", await AskAsync(second.OwnerConnectionString, "select upper(name) from kept"));
    }

    [Fact]
    public async Task Neither_role_stands_above_row_security_and_the_owner_may_create_the_extensions()
    {
        await using var postgres = await StartAsync();
        var owner = postgres.OwnerConnectionString;
        var portal = postgres.PortalConnectionString;

        const string powers = """
            select string_agg(concat_ws(' ', rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole), ', ' order by rolname)
            from pg_roles where rolname like 'portal%'
            """;
        Assert.Equal("portal_app f f f f, portal_owner f f f f", await AskAsync(owner, powers));
        await RunAsync(owner, "create extension btree_gist; create extension pg_trgm");
        await RunAsync(owner, "create table closed (name text)");
        await DeniedAsync(portal, "select count(*) from closed");
        await DeniedAsync(portal, "create table own (name text)");
        await DeniedAsync(portal, "create schema own");
        await DeniedAsync(portal.Replace("Database=portal", "Database=postgres"), "select 1");
        await DeniedAsync($"{portal};Password=другой", "select 1");
        Assert.Equal("ru", await AskAsync(owner, "select datlocale from pg_database where datname = 'portal'"));
        Assert.Equal("127.0.0.1", await AskAsync(owner, "show listen_addresses"));
        Assert.Equal("on", await AskAsync(owner, "show data_checksums"));
    }

    [Fact]
    public async Task Passwords_are_for_their_owner_alone()
    {
        await using var postgres = await StartAsync();

        var passwords = Passwords.File(Path.Combine(_folder, "postgres"));

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(passwords));
        Assert.Equal(3, (await File.ReadAllLinesAsync(passwords)).Distinct().Count(password => password.Length == 48));
    }

    [Fact]
    public async Task Half_made_data_are_removed_and_made_again()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "half-postgres-1", "data"));
        Directory.CreateDirectory(Path.Combine(_folder, "postgres", "data"));
        OpenFiles.Open(_folder);

        await using var postgres = await StartAsync();

        Assert.Equal("1", await AskAsync(postgres.PortalConnectionString, "select 1"));
        Assert.Equal(2, _said.Count(line => line.Contains("недоделанной")));
        Assert.Empty(Directory.GetDirectories(_folder, "half-*"));
    }

    [Fact]
    public async Task Lock_file_of_a_dead_server_or_of_a_strangers_process_is_removed()
    {
        await (await StartAsync()).DisposeAsync();
        foreach (var stranger in (int[])[int.MaxValue, Environment.ProcessId])
        {
            await File.WriteAllTextAsync(
                LockOfServer,
                $"{stranger}\n/elsewhere\n1\n5432\n\n127.0.0.1\n0 0\nready   \n"
            );
            _said.Clear();

            await using var postgres = await StartAsync();

            Assert.Contains(_said, line => line.Contains("файл блокировки PostgreSQL удалён"));
        }
    }

    [Fact]
    public async Task Server_that_outlived_its_portal_is_stopped_first()
    {
        await (await StartAsync()).DisposeAsync();
        var options = Options();
        int orphan;
        using (var place = await DataPlace.OpenAsync(options, default))
        {
            var binaries = await PostgresBinaries.PrepareAsync(options.BinariesFolder, place, default);
            var port = LoopbackPort.Free();
            var server = $"-c port={port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
            var log = Path.Combine(_folder, "postgres", "orphan.log");
            string[] words = ["start", "-D", Path.Combine(_folder, "postgres", "data"), "-l", log, "-o", server];
            Assert.Equal(0, (await place.Account.RunAsync(binaries.Program("pg_ctl"), words, null, default)).ExitCode);
            orphan = ServerId();
        }

        await using var postgres = await StartAsync();

        Assert.True(await IsGoneAsync(orphan));
        Assert.Contains(_said, line => line.Contains($"(процесс {orphan}) ещё работает"));
        Assert.Equal("1", await AskAsync(postgres.PortalConnectionString, "select 1"));
    }

    [Fact]
    public async Task Second_portal_on_the_same_folder_is_refused_and_the_first_works_on()
    {
        await using var first = await StartAsync();

        var problem = await Assert.ThrowsAsync<StartupProblem>(StartAsync);

        Assert.Contains("уже пользуется другой запущенный портал", problem.Message);
        Assert.Equal("1", await AskAsync(first.PortalConnectionString, "select 1"));
    }

    [Fact]
    public async Task Each_thing_that_hinders_the_start_has_its_sentence()
    {
        await File.WriteAllTextAsync(_folder, "a file where the folder should be");
        await SaysAsync("нельзя писать", Options());
        File.Delete(_folder);
        await SaysAsync(
            "соберите портал заново",
            Options() with
            {
                BinariesFolder = Path.Combine(_folder, "node_modules"),
            }
        );

        await (await StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder, "postgres", "data", "PG_VERSION"), "15\n");
        await SaysAsync("созданы PostgreSQL 15", Options());
        await File.WriteAllTextAsync(Path.Combine(_folder, "postgres", "data", "PG_VERSION"), "18\n");
        await File.AppendAllTextAsync(Path.Combine(_folder, "postgres", "data", "postgresql.conf"), "nonsense = 1\n");
        await SaysAsync("PostgreSQL не запустился", Options());
        File.Delete(Passwords.File(Path.Combine(_folder, "postgres")));
        await SaysAsync("Нет файла паролей", Options());
    }

    [Fact]
    public async Task The_shared_server_of_the_tests_lets_a_superuser_in() =>
        Assert.Equal("on", await AskAsync(TestPostgres.SuperConnectionString, "show is_superuser"));

    private string LockOfServer => Path.Combine(_folder, "postgres", "data", "postmaster.pid");

    private EmbeddedPostgresOptions Options() =>
        new()
        {
            DataFolder = _folder,
            DataFolderIsChosen = true,
            Durable = false,
            Log = _said.Add,
        };

    private Task<EmbeddedPostgres> StartAsync() => EmbeddedPostgres.StartAsync(Options());

    private int ServerId() => int.Parse(File.ReadLines(LockOfServer).First());

    /// <summary>The lock file goes a moment before its process.</summary>
    private static async Task<bool> IsGoneAsync(int id)
    {
        for (var attempt = 0; attempt < 50 && Process.GetProcesses().Any(process => process.Id == id); attempt++)
            await Task.Delay(100);
        return Process.GetProcesses().All(process => process.Id != id);
    }

    private static async Task SaysAsync(string part, EmbeddedPostgresOptions options) =>
        Assert.Contains(
            part,
            (await Assert.ThrowsAsync<StartupProblem>(() => EmbeddedPostgres.StartAsync(options))).Message
        );

    private static async Task DeniedAsync(string connection, string sql)
    {
        var denied = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(connection, sql));
        Assert.Contains(
            denied.SqlState,
            (string[])[PostgresErrorCodes.InsufficientPrivilege, PostgresErrorCodes.InvalidPassword]
        );
    }

    private static async Task RunAsync(string connection, string sql) => await AskAsync(connection, sql);

    private static async Task<string?> AskAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create($"{connection};Pooling=false");
        await using var command = source.CreateCommand(sql);
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
