using System.Diagnostics;
using System.Globalization;
using Mentorship.Web.Data.Postgres;

namespace Mentorship.Benchmarks;

/// <summary>The published program in a folder of its own, removed at the end with every data folder made for it.</summary>
internal sealed class Published : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // Open to others: as root the portal runs its PostgreSQL as another user.
    private readonly string folder = Directory
        .CreateDirectory(Path.Combine(Path.GetTempPath(), $"mentorship-figures-{Guid.CreateVersion7():N}"))
        .FullName;
    private int dataFolders;

    private string Program => Path.Combine(folder, "portal", "Mentorship.Web.dll");

    public static async Task<Published> MakeAsync()
    {
        var published = new Published();
        Console.WriteLine("Publishing …");
        var project = Path.Combine(Checkout(), "src", "Mentorship.Web");
        using var publish = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [
                    "publish",
                    project,
                    "-c",
                    "Release",
                    "-o",
                    Path.GetDirectoryName(published.Program)!,
                    "-v",
                    "quiet",
                    "-p:RunAnalyzers=false",
                ]
            )
        )!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? published : throw new InvalidOperationException("It could not be published.");
    }

    public string NewData() => Directory.CreateDirectory(Path.Combine(folder, $"data{++dataFolders}")).FullName;

    public async Task RunAsync(string data, params string[] verb)
    {
        using var process = Process.Start(Command(data, "Production", verb))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', verb)} failed: {process.ExitCode}");
    }

    /// <summary>Starts the portal and waits for its first page: a person's view of «it has started».</summary>
    public async Task<RunningPortal> StartAsync(string data, string environment, params string[] options)
    {
        var address = new Uri($"http://127.0.0.1:{LoopbackPort.Free().ToString(CultureInfo.InvariantCulture)}");
        var started = Stopwatch.GetTimestamp();
        var process = Process.Start(
            Command(data, environment, ["serve", .. options, $"--urls={address.AbsoluteUri}"])
        )!;
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false });
        while (Stopwatch.GetElapsedTime(started) < Patience && !process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(address);
                if (answer.IsSuccessStatusCode)
                    return new RunningPortal(process, address, Stopwatch.GetElapsedTime(started));
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }
        process.Kill(entireProcessTree: true);
        throw new InvalidOperationException("The portal did not start.");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ProcessStartInfo Command(string data, string environment, string[] words) =>
        new("dotnet", [Program, .. words])
        {
            WorkingDirectory = folder,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = environment,
                ["Portal__DataFolder"] = data,
                ["Portal__SignInsPerMinute"] = "1000",
                ["ConnectionStrings__Portal"] = "",
                ["ConnectionStrings__PortalOwner"] = "",
            },
        };

    private static string Checkout()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Mentorship.sln")))
                return at.FullName;
        }
        throw new InvalidOperationException("The checkout was not found.");
    }
}

internal sealed class RunningPortal(Process process, Uri address, TimeSpan firstPage) : IAsyncDisposable
{
    public Uri Address => address;

    public TimeSpan FirstPage => firstPage;

    /// <summary>Of the portal alone, in megabytes; its PostgreSQL is another process.</summary>
    public double Memory()
    {
        process.Refresh();
        return process.WorkingSet64 / 1024d / 1024d;
    }

    public async ValueTask DisposeAsync()
    {
        // As an operator stops it: the portal then ends its PostgreSQL.
        using (Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)])) { }
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
