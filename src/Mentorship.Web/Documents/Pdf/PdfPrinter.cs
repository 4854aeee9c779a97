using System.Text.Json;
using Mentorship.Web.Documents.Vocabulary;

namespace Mentorship.Web.Documents.Pdf;

/// <summary>
/// Prints PDF/A-1a, one document at a time: a page of text takes milliseconds, so one worker serves a portal.
/// The worker is started when it is first needed and again when it ended or grew.
/// </summary>
public sealed class PdfPrinter(PdfPrinterOptions options, ILogger<PdfPrinter> log) : IAsyncDisposable
{
    public const string MediaType = "application/pdf";
    private const string OtherWay = "Документ можно скачать в DOCX.";

    private readonly SemaphoreSlim turn = new(1, 1);
    private TypstWorker? running;
    private int asked;

    /// <summary>The process, when it runs: its memory and time are asked of the system.</summary>
    public int? WorkerId => running is { Ended: false } worker ? worker.ProcessId : null;

    /// <param name="stop">Ends when the reader leaves: <c>HttpContext.RequestAborted</c>.</param>
    /// <exception cref="PdfUnavailable">Too many ask, it takes too long, or the engine does not run.</exception>
    public async Task<byte[]> PrintAsync(Document document, CancellationToken stop)
    {
        try
        {
            if (Interlocked.Increment(ref asked) > options.Queue)
                throw TooMany();
            var data = JsonSerializer.SerializeToUtf8Bytes(PdfData.Of(document), PdfData.Json);
            if (!await turn.WaitAsync(options.Patience, stop))
                throw TooMany();
            try
            {
                return await PrintAsync(data, document.WrittenAt.ToUnixTimeSeconds(), stop);
            }
            finally
            {
                turn.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref asked);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await EndWorkerAsync();
        turn.Dispose();
    }

    private async Task EndWorkerAsync()
    {
        if (running is not null)
            await running.DisposeAsync();
        running = null;
    }

    private async Task<byte[]> PrintAsync(byte[] data, long writtenAt, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var worker = await WorkerAsync();
            try
            {
                return await worker.AskAsync(data, writtenAt, options, stop);
            }
            catch (WorkerEnded ended)
            {
                log.LogWarning("The PDF worker ended while it printed, attempt {Attempt}", attempt);
                if (attempt == 2)
                    throw new PdfUnavailable(
                        $"Печать PDF не запускается, причина – в журнале работы портала. {OtherWay}",
                        ended
                    );
            }
            catch (TooMuchWork much)
            {
                log.LogError(
                    "A document took {Seconds} s and {Memory} bytes: the worker is ended",
                    much.Time.TotalSeconds,
                    much.Memory
                );
                await EndWorkerAsync();
                throw new PdfUnavailable(
                    much.Memory > options.MemoryLimit
                        ? $"Документ слишком велик для печати в PDF. {OtherWay}"
                        : $"Печать PDF не ответила за {much.Time.TotalSeconds:0} с. Попробуйте ещё раз. {OtherWay}",
                    much
                );
            }
            catch (TemplateRefused refused)
            {
                log.LogError("The template refused a document: {Reason}", refused.Message);
                throw new PdfUnavailable($"PDF этого документа не получился. {OtherWay}", refused);
            }
        }
    }

    private async Task<TypstWorker> WorkerAsync()
    {
        if (running is { Ended: false } && running.Memory <= options.MemoryLimit)
            return running;
        await EndWorkerAsync();
        try
        {
            return running = TypstWorker.Start(options, log);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            log.LogError("Node.js is not found as {Node}: no PDF is printed", options.Node);
            throw new PdfUnavailable(
                $"На сервере портала нет Node.js, без него PDF не печатается. {OtherWay}",
                missing
            );
        }
    }

    private static PdfUnavailable TooMany() =>
        new($"Сейчас печатается слишком много документов: повторите через минуту. {OtherWay}");
}
