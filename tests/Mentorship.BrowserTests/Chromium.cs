using System.Diagnostics;

namespace Mentorship.BrowserTests;

/// <summary>Finds the browser, or installs it where that can be done, or says how.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static string FindOrInstall()
    {
        if (Find() is { } found)
            return found;
        // Debian's own package: the registry of Playwright's builds may be out of reach.
        if (OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists("/usr/bin/apt-get"))
        {
            Run("apt-get", "update -qq");
            Run("apt-get", "install -y -qq --no-install-recommends chromium");
        }
        return Find()
            ?? throw new InvalidOperationException(
                "Browser tests need Chromium. Install it (Debian: apt-get install chromium) or point CHROMIUM_PATH at one."
            );
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } given)
            return File.Exists(given)
                ? given
                : throw new InvalidOperationException($"CHROMIUM_PATH names {given}, which does not exist.");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .Concat([
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            ])
            .FirstOrDefault(File.Exists);
    }

    private static void Run(string program, string arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        };
        using var process = Process.Start(start);
        process?.WaitForExit(TimeSpan.FromMinutes(10));
    }
}
