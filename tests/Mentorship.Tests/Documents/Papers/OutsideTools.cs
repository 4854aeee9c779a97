using System.Diagnostics;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

/// <summary>Software that others wrote: whatever it reads in our files, people will read too.</summary>
internal static class OutsideTools
{
    private static readonly string? Office = new[] { "/usr/bin/soffice", "/usr/bin/libreoffice" }.FirstOrDefault(
        File.Exists
    );

    /// <summary>What a word processor prints.</summary>
    public static async Task<byte[]> PrintAsync(byte[] docx)
    {
        Skip.If(Office is null, "LibreOffice is not installed: apt-get install libreoffice-writer-nogui");
        var folder = Directory.CreateTempSubdirectory("mentorship-paper-").FullName;
        try
        {
            var file = Path.Combine(folder, "paper.docx");
            await File.WriteAllBytesAsync(file, docx);
            await RunAsync(
                Office,
                $"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder,
                file
            );
            return await File.ReadAllBytesAsync(Path.Combine(folder, "paper.pdf"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The words of every page, in the order in which they were written into the file.</summary>
    public static async Task<string[]> PagesAsync(byte[] pdf) =>
        (await ReadAsync("pdftotext", pdf, "-raw", "-enc", "UTF-8", "FILE", "-")).TrimEnd('\f').Split('\f');

    public static Task<string> InfoAsync(byte[] pdf, params string[] options) =>
        ReadAsync("pdfinfo", pdf, [.. options, "FILE"]);

    public static Task<string> FontsAsync(byte[] pdf) => ReadAsync("pdffonts", pdf, "FILE");

    private static async Task<string> ReadAsync(string tool, byte[] pdf, params string[] arguments)
    {
        var program = $"/usr/bin/{tool}";
        Skip.IfNot(File.Exists(program), $"{tool} is not installed: apt-get install poppler-utils");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            return await RunAsync(program, [.. arguments.Select(a => a == "FILE" ? file : a)]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }
}
