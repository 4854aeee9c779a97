using System.Text.Json;

namespace Mentorship.Web.Data.Postgres;

/// <summary>The programs of the npm package for this platform, at a path where the server's account may run them.</summary>
public sealed class PostgresBinaries
{
    private PostgresBinaries(string package)
    {
        Package = package;
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(package, "package.json")));
        Version = manifest.RootElement.GetProperty("version").GetString()!;
    }

    public string Version { get; }

    public string Major => Version.Split('.')[0];

    private string Package { get; }

    public string Program(string name) =>
        Path.Combine(Package, "native", "bin", OperatingSystem.IsWindows() ? $"{name}.exe" : name);

    public static async Task<PostgresBinaries> PrepareAsync(
        string nodeModules,
        DataPlace place,
        CancellationToken cancellation
    )
    {
        var found = new PostgresBinaries(PostgresPackage.Find(nodeModules));
        if (found.HasLinks() && await found.CanRunAsync(place.Account, cancellation))
            return found;
        var copy = new PostgresBinaries(found.CopyBeside(place));
        if (!copy.HasLinks() || !await copy.CanRunAsync(place.Account, cancellation))
            throw new StartupProblem(
                $"Программы PostgreSQL в «{copy.Package}» нельзя запустить: проверьте права и параметр noexec диска."
            );
        return copy;
    }

    private async Task<bool> CanRunAsync(ServerAccount account, CancellationToken cancellation) =>
        await account.CanUseAsync(Program("postgres"), cancellation)
        && await account.CanUseAsync(Path.Combine(Package, "native", "share"), cancellation);

    /// <summary>npm packages hold no links and newer npm does not run the script that makes them.</summary>
    private bool HasLinks()
    {
        var list = Path.Combine(Package, "native", "pg-symlinks.json");
        if (!File.Exists(list))
            return true;
        using var links = JsonDocument.Parse(File.ReadAllText(list));
        return links.RootElement.EnumerateArray().All(link => MakeLink(Of(link, "source"), Of(link, "target")));

        string Of(JsonElement link, string end) => Path.Combine(Package, link.GetProperty(end).GetString()!);
    }

    private static bool MakeLink(string source, string link)
    {
        try
        {
            if (!File.Exists(link))
                File.CreateSymbolicLink(link, Path.GetRelativePath(Path.GetDirectoryName(link)!, source));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Another process may have been quicker; a folder that is not ours is copied
        }
        return File.Exists(link);
    }

    /// <summary>Beside the data and not in the temporary folder: nobody else can plant or clean away files there, and the portal's lock is held.</summary>
    private string CopyBeside(DataPlace place)
    {
        var copy = Path.Combine(place.Folder, $"postgresql-{Version}");
        if (Directory.Exists(copy))
            return copy;
        foreach (var old in Directory.GetDirectories(place.Folder, "postgresql-*"))
            Directory.Delete(old, recursive: true);
        var half = Path.Combine(place.Folder, $"half-postgresql-{Version}");
        if (Directory.Exists(half))
            Directory.Delete(half, recursive: true);
        OpenFiles.Copy(Path.Combine(Package, "native"), Path.Combine(half, "native"));
        File.Copy(Path.Combine(Package, "package.json"), Path.Combine(half, "package.json"));
        OpenFiles.Open(half);
        Directory.Move(half, copy);
        return copy;
    }
}
