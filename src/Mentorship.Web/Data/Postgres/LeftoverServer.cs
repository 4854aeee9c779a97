using System.Diagnostics;

namespace Mentorship.Web.Data.Postgres;

/// <summary>What a killed portal leaves: a lock file of a dead server, or a server that still runs. The portal's own lock is held by us.</summary>
public static class LeftoverServer
{
    public static async Task ClearAsync(Cluster cluster, Action<string> log, CancellationToken cancellation)
    {
        var file = Path.Combine(cluster.Data, "postmaster.pid");
        if (!File.Exists(file))
            return;
        var text = await File.ReadAllTextAsync(file, cancellation);
        if (int.TryParse(text.Split('\n')[0], out var id) && IsServerOf(text, id))
        {
            log($"PostgreSQL прошлого запуска (процесс {id}) ещё работает: он останавливается.");
            await StopAsync(cluster, id, cancellation);
        }
        if (!File.Exists(file))
            return;
        log(
            "Портал в прошлый раз остановили принудительно: лишний файл блокировки PostgreSQL удалён, база проверит себя сама."
        );
        File.Delete(file);
    }

    /// <summary>The number may belong to somebody else by now; a server of ours stands in the folder with this very lock file.</summary>
    private static bool IsServerOf(string text, int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return OperatingSystem.IsLinux()
                ? File.ReadAllText($"/proc/{id}/cwd/postmaster.pid") == text
                : process.ProcessName == "postgres";
        }
        catch (Exception failure) when (failure is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public static async Task StopAsync(Cluster cluster, int id, CancellationToken cancellation)
    {
        foreach (var mode in (string[])["fast", "immediate"])
        {
            string[] words = ["stop", "-D", cluster.Data, "-m", mode, "-w", "-t", "60"];
            await cluster.Place.Account.RunAsync(cluster.Binaries.Program("pg_ctl"), words, null, cancellation);
            if (!File.Exists(Path.Combine(cluster.Data, "postmaster.pid")))
                return;
        }
        throw new StartupProblem(
            $"PostgreSQL прошлого запуска (процесс {id}) не останавливается: завершите его и запустите снова."
        );
    }
}
