using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Mentorship.Web.Commands;

namespace Mentorship.Web.Data.Postgres;

/// <summary>A running PostgreSQL that ends when the portal closes its pipe, also by being killed.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    /// <summary>The server has a group of its own, so Ctrl+C reaches it only through the portal, after the last request.</summary>
    private const string Watch = """
        trap '' INT
        exec >"$1" 2>&1
        shift
        exec 3<&0
        "$@" </dev/null 3<&- &
        server=$!
        ( while read -r _; do :; done; kill -INT $server ) <&3 &
        reader=$!
        exec 3<&-
        wait $server
        code=$?
        kill $reader 2>/dev/null
        exit $code
        """;

    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(60);

    private readonly Process _watcher;

    private readonly Cluster _cluster;

    private ServerProcess(Process watcher, Cluster cluster, int port)
    {
        (_watcher, _cluster, Port) = (watcher, cluster, port);
        Ended = watcher.WaitForExitAsync();
    }

    public int Port { get; }

    public Task Ended { get; }

    public static async Task<ServerProcess> StartAsync(
        Cluster cluster,
        EmbeddedPostgresOptions options,
        CancellationToken cancellation
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var server = new ServerProcess(Process.Start(Command(cluster, options, port))!, cluster, port);
            try
            {
                if (await server.IsReadyAsync(options.Log, cancellation))
                    return server;
            }
            catch
            {
                await server.DisposeAsync();
                throw;
            }
            server._watcher.Dispose();
            var log = ServerLog.LastLines(cluster);
            if (
                attempt == 10
                || (IsFree(port) && !log.Contains("pre-existing shared memory", StringComparison.Ordinal))
            )
                throw ServerLog.Problem(cluster, log);
            await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt), cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_watcher.HasExited)
            await StopAsync();
        _watcher.Dispose();
    }

    private async Task StopAsync()
    {
        _watcher.StandardInput.Close();
        if (OperatingSystem.IsWindows())
            await LeftoverServer.StopAsync(_cluster, _watcher.Id, CancellationToken.None);
        using var limit = new CancellationTokenSource(StopLimit);
        try
        {
            await _watcher.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // Nothing acknowledged is lost: the next start replays the log
            _watcher.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo Command(Cluster cluster, EmbeddedPostgresOptions options, int port)
    {
        string[] server =
        [
            cluster.Binaries.Program("postgres"),
            "-D",
            cluster.Data,
            .. ServerSettings.Arguments(port, options.Durable),
        ];
        var account = cluster.Place.Account;
        if (OperatingSystem.IsWindows())
        {
            var command = account.Command(server[0], server.Skip(1));
            command.CreateNewProcessGroup = true;
            return command;
        }
        // Job control gives macOS, which lacks setsid, a group for the server
        return OperatingSystem.IsMacOS()
            ? account.Command("bash", ["-m", "-c", Watch, "watch", cluster.StartLog, .. server])
            : account.Command("setsid", ["sh", "-c", Watch, "watch", cluster.StartLog, .. server]);
    }

    private async Task<bool> IsReadyAsync(Action<string> log, CancellationToken cancellation)
    {
        var file = Path.Combine(_cluster.Data, "postmaster.pid");
        var since = Stopwatch.StartNew();
        var told = false;
        while (!_watcher.HasExited)
        {
            if (await ReadAsync(file, cancellation) is [_, _, _, var port, _, _, _, "ready", ..] && port == $"{Port}")
                return true;
            if (!told && since.Elapsed > TimeSpan.FromSeconds(5))
                log("PostgreSQL проверяет данные после прошлого запуска, это может занять несколько минут.");
            told |= since.Elapsed > TimeSpan.FromSeconds(5);
            await Task.Delay(30, cancellation);
        }
        return false;
    }

    private static async Task<string[]> ReadAsync(string file, CancellationToken cancellation)
    {
        try
        {
            return (await File.ReadAllTextAsync(file, cancellation)).Split('\n', StringSplitOptions.TrimEntries);
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
