using System.Diagnostics;
using Mentorship.Web.Documents.Pdf;
using Mentorship.Web.Documents.Vocabulary;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

/// <summary>The process beside the portal: whatever becomes of it, whoever asked gets a file or a sentence.</summary>
public sealed class PdfWorkerTests
{
    private static readonly Document Short = SampleOrder.Of(new Paragraph("Коротко."));

    /// <summary>Some seconds of work.</summary>
    private static readonly Document Long = SampleOrder.Of(
        new Table(
            "Проба",
            [new("А"), new("Б")],
            [.. Enumerable.Range(1, 4_000).Select(n => new TableRow($"{n}", "слова и слова"))]
        )
    );

    [Fact]
    public async Task A_worker_killed_at_its_work_is_replaced_and_the_work_done()
    {
        await using var printer = Printing.Printer(Printing.Options with { WorkLimit = TimeSpan.FromMinutes(2) });
        await printer.PrintAsync(Short, default);
        var killed = printer.WorkerId!.Value;
        var work = printer.PrintAsync(Long, default);
        await Task.Delay(300);
        using (var process = Process.GetProcessById(killed))
            process.Kill();

        Assert.NotEmpty(await work);
        Assert.NotEqual(killed, printer.WorkerId);
    }

    [Fact]
    public async Task A_worker_killed_at_rest_is_replaced()
    {
        await using var printer = Printing.Printer(Printing.Options);
        await printer.PrintAsync(Short, default);
        using (var process = Process.GetProcessById(printer.WorkerId!.Value))
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        Assert.NotEmpty(await printer.PrintAsync(Short, default));
    }

    [Fact]
    public async Task Too_many_askers_are_asked_to_come_again()
    {
        await using var printer = Printing.Printer(Printing.Options with { Queue = 2 });
        var first = printer.PrintAsync(Short, default);
        var second = printer.PrintAsync(Short, default);
        var refused = await Assert.ThrowsAsync<PdfUnavailable>(() => printer.PrintAsync(Short, default));

        Assert.Equal(
            "Сейчас печатается слишком много документов: повторите через минуту. Документ можно скачать в DOCX.",
            refused.Message
        );
        Assert.NotEmpty(await first);
        Assert.NotEmpty(await second);
        Assert.NotEmpty(await printer.PrintAsync(Short, default));
    }

    [Fact]
    public async Task Whoever_waits_too_long_for_his_turn_is_asked_to_come_again()
    {
        await using var printer = Printing.Printer(Printing.Options with { Patience = TimeSpan.FromMilliseconds(50) });
        var first = printer.PrintAsync(Short, default);

        await Assert.ThrowsAsync<PdfUnavailable>(() => printer.PrintAsync(Short, default));
        Assert.NotEmpty(await first);
    }

    [Fact]
    public async Task Work_that_takes_too_long_is_ended_and_the_next_is_done()
    {
        await using var printer = Printing.Printer(Printing.Options);
        await printer.PrintAsync(Short, default);
        await using var hasty = Printing.Printer(Printing.Options with { WorkLimit = TimeSpan.FromMilliseconds(1) });
        var refused = await Assert.ThrowsAsync<PdfUnavailable>(() => hasty.PrintAsync(Long, default));

        Assert.Equal(
            "Печать PDF не ответила за 0 с. Попробуйте ещё раз. Документ можно скачать в DOCX.",
            refused.Message
        );
        Assert.Null(hasty.WorkerId);
        Assert.NotEmpty(await printer.PrintAsync(Short, default));
    }

    [Fact]
    public async Task A_reader_who_leaves_does_not_hold_the_others()
    {
        await using var printer = Printing.Printer(Printing.Options);
        await printer.PrintAsync(Short, default);
        using var leaves = new CancellationTokenSource();
        var left = printer.PrintAsync(SampleOrder.Make(), leaves.Token);
        var waits = printer.PrintAsync(SampleOrder.Make(), leaves.Token);
        await leaves.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waits);
        Assert.NotEmpty(await printer.PrintAsync(Short, default));
    }

    [Fact]
    public async Task A_worker_that_grows_too_much_is_ended()
    {
        await using var printer = Printing.Printer(Printing.Options with { MemoryLimit = 1 });
        var refused = await Assert.ThrowsAsync<PdfUnavailable>(() => printer.PrintAsync(Long, default));

        Assert.StartsWith("Документ слишком велик", refused.Message);
        Assert.Null(printer.WorkerId);
    }

    [Fact]
    public async Task Without_Node_there_is_a_sentence_and_the_way_round()
    {
        await using var printer = Printing.Printer(Printing.Options with { Node = "no-such-node" });
        var refused = await Assert.ThrowsAsync<PdfUnavailable>(() => printer.PrintAsync(Short, default));

        Assert.Equal(
            "На сервере портала нет Node.js, без него PDF не печатается. Документ можно скачать в DOCX.",
            refused.Message
        );
    }

    [Fact]
    public async Task Without_the_engine_there_is_a_sentence_too()
    {
        await using var printer = Printing.Printer(new PdfPrinterOptions(Path.GetTempPath()));
        var refused = await Assert.ThrowsAsync<PdfUnavailable>(() => printer.PrintAsync(Short, default));

        Assert.StartsWith("Печать PDF не запускается", refused.Message);
    }

    [Fact]
    public async Task A_killed_portal_leaves_no_worker_behind()
    {
        // The portal's end closes the pipe, whatever ended it
        using var worker = Process.Start(
            new ProcessStartInfo(
                "node",
                [Path.Combine(Printing.Options.Templates, "worker.mjs"), Printing.Options.NodeModules]
            )
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        worker.StandardInput.Close();
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        await worker.WaitForExitAsync(soon.Token);
        Assert.Equal(0, worker.ExitCode);
    }

    [Fact]
    public async Task The_printer_takes_its_worker_with_it()
    {
        var printer = Printing.Printer(Printing.Options);
        await printer.PrintAsync(Short, default);
        var worker = printer.WorkerId!.Value;
        await printer.DisposeAsync();

        Assert.Throws<ArgumentException>(() => Process.GetProcessById(worker));
    }
}
