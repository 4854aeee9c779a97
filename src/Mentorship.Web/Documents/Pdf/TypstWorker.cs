using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Documents.Pdf;

internal sealed class WorkerEnded() : Exception("The PDF worker ended.");

internal sealed class TooMuchWork(TimeSpan time, long memory) : Exception("The document is too large.")
{
    public TimeSpan Time => time;
    public long Memory => memory;
}

internal sealed class TemplateRefused(string reason) : Exception(reason);

/// <summary>A Node process with the typesetting engine. It ends with its input: a killed portal leaves nothing behind.</summary>
internal sealed partial class TypstWorker : IAsyncDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<long, TaskCompletionSource<byte[]>> asked = new();
    private readonly Process process;
    private readonly Task listening;
    private long last;

    private TypstWorker(Process process, ILogger log)
    {
        this.process = process;
        listening = ListenAsync();
        process.ErrorDataReceived += (_, line) =>
        {
            if (!string.IsNullOrWhiteSpace(line.Data))
                log.LogWarning("PDF worker: {Line}", line.Data);
        };
        process.BeginErrorReadLine();
    }

    public bool Ended => listening.IsCompleted || process.HasExited;

    public long Memory
    {
        get
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
    }

    internal int ProcessId => process.Id;

    public static TypstWorker Start(PdfPrinterOptions options, ILogger log) =>
        new(
            Process.Start(
                new ProcessStartInfo(options.Node, [Path.Combine(options.Templates, "worker.mjs"), options.NodeModules])
                {
                    UseShellExecute = false,
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    StandardOutputEncoding = Encoding.UTF8,
                    StandardErrorEncoding = Encoding.UTF8,
                    WorkingDirectory = options.Templates,
                }
            )!,
            log
        );

    public async Task<byte[]> AskAsync(byte[] data, long writtenAt, PdfPrinterOptions options, CancellationToken stop)
    {
        var id = ++last;
        var answer = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        asked[id] = answer;
        // Between the end of the listening and this line nobody would answer
        if (listening.IsCompleted)
            answer.TrySetException(new WorkerEnded());
        try
        {
            await SayAsync([
                .. Encoding.ASCII.GetBytes($"{{\"id\":{id},\"at\":{writtenAt},\"data\":"),
                .. data,
                .. "}\n"u8,
            ]);
            return await WatchAsync(answer.Task, options, stop);
        }
        finally
        {
            asked.TryRemove(id, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before.
        }
        if (!process.WaitForExit(TimeSpan.Zero))
        {
            using var farewell = new CancellationTokenSource(Farewell);
            await process.WaitForExitAsync(farewell.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        }
        Kill();
        await process.WaitForExitAsync();
        await listening;
        process.Dispose();
    }

    private async Task SayAsync(byte[] task)
    {
        try
        {
            // Not cancelled: half a line would spoil the next
            var input = process.StandardInput.BaseStream;
            await input.WriteAsync(task, CancellationToken.None);
            await input.FlushAsync(CancellationToken.None);
        }
        catch (IOException)
        {
            throw new WorkerEnded();
        }
    }

    private async Task<byte[]> WatchAsync(Task<byte[]> answer, PdfPrinterOptions options, CancellationToken stop)
    {
        var begun = Stopwatch.GetTimestamp();
        while (await Task.WhenAny(answer, Task.Delay(Glance, stop)) != answer)
        {
            stop.ThrowIfCancellationRequested();
            var (time, memory) = (Stopwatch.GetElapsedTime(begun), Memory);
            if (time <= options.WorkLimit && memory <= options.MemoryLimit)
                continue;
            Kill();
            throw new TooMuchWork(time, memory);
        }
        return await answer;
    }

    private async Task ListenAsync()
    {
        try
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
                Hear(line);
        }
        catch (Exception broken) when (broken is IOException or JsonException or KeyNotFoundException)
        {
            Kill();
        }
        finally
        {
            foreach (var (_, answer) in asked)
                answer.TrySetException(new WorkerEnded());
        }
    }

    private void Hear(string line)
    {
        using var heard = JsonDocument.Parse(line);
        // Whoever left is not waiting any more
        if (!asked.TryGetValue(heard.RootElement.GetProperty("id").GetInt64(), out var answer))
            return;
        if (heard.RootElement.TryGetProperty("pdf", out var pdf))
            answer.TrySetResult(pdf.GetBytesFromBase64());
        else
            answer.TrySetException(
                new TemplateRefused(Quoted().Replace(heard.RootElement.GetProperty("error").GetString()!, "…"))
            );
    }

    private void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended before.
        }
    }

    // The engine quotes the words it stumbles on, and those may be names of people
    [GeneratedRegex("`[^`]*`", RegexOptions.None, 1000)]
    private static partial Regex Quoted();
}
