namespace Mentorship.Web.Data.Postgres;

/// <summary>The data of PostgreSQL with its passwords: whole or not there, because it is made aside and renamed.</summary>
public sealed class Cluster(DataPlace place, PostgresBinaries binaries)
{
    private const string HalfMade = "half-postgres-";

    public string Folder { get; } = Path.Combine(place.Folder, "postgres");

    public string Data => Path.Combine(Folder, "data");

    public string StartLog => Path.Combine(Folder, "start.log");

    public DataPlace Place => place;

    public PostgresBinaries Binaries => binaries;

    public async Task<Passwords> OpenAsync(EmbeddedPostgresOptions options, CancellationToken cancellation)
    {
        var halves = Directory.GetDirectories(place.Folder, $"{HalfMade}*").ToList();
        if (Directory.Exists(Folder) && !File.Exists(Path.Combine(Data, "global", "pg_control")))
        {
            // Setup renames a whole cluster, so tables without their control file are somebody's damaged data.
            if (Directory.Exists(Path.Combine(Data, "base")))
                throw new StartupProblem(
                    $"Данные PostgreSQL в «{Data}» повреждены (нет global/pg_control). Ничего не удалено: восстановите папку из копии."
                );
            halves.Add(Folder);
        }
        foreach (var half in halves)
        {
            options.Log($"База данных в «{half}» осталась недоделанной: она удалена и создаётся заново.");
            Remove(half);
        }
        if (!Directory.Exists(Folder))
            await MakeAsync(options, cancellation);
        var major = (await File.ReadAllTextAsync(Path.Combine(Data, "PG_VERSION"), cancellation)).Trim();
        if (major != binaries.Major)
            throw new StartupProblem(
                $"Данные в «{Folder}» созданы PostgreSQL {major}, а у портала PostgreSQL {binaries.Major}: перенесите их копией базы или укажите другую папку."
            );
        return Passwords.Read(Folder);
    }

    private async Task MakeAsync(EmbeddedPostgresOptions options, CancellationToken cancellation)
    {
        options.Log("Создаётся база данных портала.");
        var half = Path.Combine(place.Folder, $"{HalfMade}{Guid.CreateVersion7():N}");
        Directory.CreateDirectory(half);
        var passwords = Passwords.Make(half);
        await place.Account.GiveAsync(half, cancellation);
        var data = Path.Combine(half, "data");
        string[] quick = options.Durable ? [] : ["--no-sync"];
        await RunAsync("initdb", [$"--pgdata={data}", .. Settings(half), .. quick], null, cancellation);
        string[] single = ["--single", "-j", "-D", data, "-c", "exit_on_error=true", "-c", "log_checkpoints=off"];
        await RunAsync("postgres", [.. single, "postgres"], passwords.RolesSql, cancellation);
        Directory.Move(half, Folder);
    }

    /// <summary>Sorting and words come from ICU; the C library's locale is the one that every machine has.</summary>
    private static string[] Settings(string half) =>
        [
            $"--pwfile={Passwords.File(half)}",
            $"--username={Passwords.Superuser}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=icu",
            "--icu-locale=ru",
            "--data-checksums",
            "--no-instructions",
        ];

    private async Task RunAsync(string program, string[] arguments, string? input, CancellationToken cancellation)
    {
        var (code, output) = await place.Account.RunAsync(binaries.Program(program), arguments, input, cancellation);
        if (code == 0)
            return;
        throw output.Contains("No space left", StringComparison.Ordinal)
            ? StartupProblem.OfDisk(place.Folder, new IOException(output, 28))
            : new StartupProblem($"Не удалось создать базу данных в «{place.Folder}»: {output}");
    }

    /// <summary>A killed setup may still be writing for a moment.</summary>
    private static void Remove(string folder)
    {
        for (var attempt = 0; Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException) when (attempt < 20)
            {
                Thread.Sleep(100);
            }
        }
    }
}
