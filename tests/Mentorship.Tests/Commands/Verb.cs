using System.Diagnostics;
using Mentorship.Tests.Harness;

namespace Mentorship.Tests.Commands;

internal sealed record Verb(int Code, string Output, string Errors)
{
    public static Task<Verb> RunAsync(TestDatabase database, string? input, params string[] words) =>
        RunAsync(database.Owner, input, words);

    public static async Task<Verb> RunAsync(string owner, string? input, params string[] words)
    {
        var program = typeof(Program).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, .. words])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ConnectionStrings__Portal"] = owner, ["ConnectionStrings__PortalOwner"] = owner },
        };
        using var process = Process.Start(start)!;
        if (input is not null)
            await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Verb(process.ExitCode, await output, await errors);
    }
}
