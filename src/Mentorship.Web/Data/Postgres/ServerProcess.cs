using System.Diagnostics;

namespace Mentorship.Web.Data.Postgres;

/// <summary>A running PostgreSQL that ends when the portal closes its pipe, also by being killed.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(60);

    private readonly Process _watcher;

    private readonly Cluster _cluster;
    private bool _disposed;

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
            var port = LoopbackPort.Free();
            var server = new ServerProcess(
                ServerAccount.Start(ServerCommand.Of(cluster, options, port)),
                cluster,
                port
            );
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
            await server.DisposeAsync();
            var log = ServerLog.LastLines(cluster);
            if (
                attempt == 10
                || (LoopbackPort.IsFree(port) && !log.Contains("pre-existing shared memory", StringComparison.Ordinal))
            )
                throw ServerLog.Problem(cluster, log);
            await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt), cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;
        _disposed = true;
        await StopAsync();
        _watcher.Dispose();
    }

    private async Task StopAsync()
    {
        _watcher.StandardInput.Close();
        if (OperatingSystem.IsWindows() && !_watcher.HasExited)
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
}
