using System.Diagnostics;
using System.Globalization;

namespace Mentorship.Benchmarks;

/// <summary>Load by <c>wrk</c>: 2 threads, 16 connections, the cookie of somebody signed in.</summary>
internal static class Wrk
{
    public static async Task<double> RequestsPerSecondAsync(Uri page, string cookie, int seconds)
    {
        using var wrk = Process.Start(
            new ProcessStartInfo("wrk", ["-t2", "-c16", $"-d{seconds}s", "-H", $"Cookie: {cookie}", page.AbsoluteUri])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var report = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var failed =
            report.Contains("Non-2xx", StringComparison.Ordinal)
            || report.Contains("Socket errors", StringComparison.Ordinal);
        var speed = report.Split('\n').FirstOrDefault(l => l.StartsWith("Requests/sec:", StringComparison.Ordinal));
        return failed || speed is null
            ? throw new InvalidOperationException(report)
            : double.Parse(speed.Split(':')[1], CultureInfo.InvariantCulture);
    }
}
