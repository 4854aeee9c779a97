using System.ComponentModel;
using System.Diagnostics;

namespace Mentorship.Web.Data.Postgres;

/// <summary>PostgreSQL refuses to run as root: then it runs as the owner of its data, or as nobody when they are new.</summary>
public sealed class ServerAccount
{
    private const string Nobody = "65534:65534";

    private ServerAccount(string? userAndGroup) => UserAndGroup = userAndGroup;

    private string? UserAndGroup { get; }

    public bool IsAnother => UserAndGroup is not null;

    public static async Task<ServerAccount> OfAsync(string folder, CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return new(null);
        if (!OperatingSystem.IsLinux())
            throw new StartupProblem("PostgreSQL не работает от имени root: запустите портал обычным пользователем.");
        var root = new ServerAccount(null);
        var (_, owner) = await root.RunAsync("stat", ["-c", "%u:%g", folder], null, cancellation);
        return new(Directory.Exists(folder) && !owner.StartsWith("0:", StringComparison.Ordinal) ? owner : Nobody);
    }

    public async Task<bool> CanUseAsync(string path, CancellationToken cancellation) =>
        !IsAnother || (await RunAsync("test", ["-r", path, "-a", "-x", path], null, cancellation)).ExitCode == 0;

    public async Task GiveAsync(string path, CancellationToken cancellation)
    {
        if (UserAndGroup is not { } owner)
            return;
        var (code, output) = await new ServerAccount(null).RunAsync("chown", ["-R", owner, path], null, cancellation);
        if (code != 0)
            throw new StartupProblem(
                $"Не удалось передать папку «{path}» пользователю, от имени которого работает PostgreSQL: {output}"
            );
    }

    public ProcessStartInfo Command(string program, IEnumerable<string> arguments)
    {
        string[] prefix = UserAndGroup?.Split(':') is [var user, var group]
            ? ["setpriv", $"--reuid={user}", $"--regid={group}", "--clear-groups"]
            : [];
        string[] words = [.. prefix, program, .. arguments];
        return new(words[0], words.Skip(1))
        {
            RedirectStandardInput = true,
            UseShellExecute = false,
            // PostgreSQL wants to enter the current folder, and the portal's may be closed to it
            WorkingDirectory = Path.GetPathRoot(Environment.SystemDirectory) is { Length: > 0 } drive ? drive : "/",
        };
    }

    public async Task<(int ExitCode, string Output)> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string? input,
        CancellationToken cancellation
    )
    {
        var command = Command(program, arguments);
        command.RedirectStandardOutput = command.RedirectStandardError = true;
        using var process = Start(command);
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        if (input is not null)
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        process.StandardInput.Close();
        var text = $"{await output}{await errors}".Trim();
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, text);
    }

    public static Process Start(ProcessStartInfo command)
    {
        try
        {
            return Process.Start(command)!;
        }
        catch (Win32Exception failure)
        {
            throw new StartupProblem(
                $"Не удалось запустить программу «{command.FileName}»: {failure.Message}",
                failure
            );
        }
    }
}
