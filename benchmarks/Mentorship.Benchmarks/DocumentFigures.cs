using System.Diagnostics;
using Mentorship.Tests.Documents.Papers;
using Mentorship.Web.Data.Postgres;
using Mentorship.Web.Documents.Docx;
using Mentorship.Web.Documents.Pdf;
using Mentorship.Web.Documents.Vocabulary;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mentorship.Benchmarks;

/// <summary>The sample order of the tests: seven pages with a table of 32 rows, a chart and a code.</summary>
internal static class DocumentFigures
{
    private const int Pages = 7;
    private const int Warm = 30;
    private const int Rounds = 100;
    private const int Askers = 8;

    public static async Task<int> PrintAsync()
    {
        var docx = Docx();
        await using var printer = new PdfPrinter(
            new(PostgresPackage.DefaultFolder()) { Patience = TimeSpan.FromMinutes(5) },
            NullLogger<PdfPrinter>.Instance
        );
        var began = Stopwatch.GetTimestamp();
        await printer.PrintAsync(Order(0), CancellationToken.None);
        var cold = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        using var worker = Process.GetProcessById(printer.WorkerId!.Value);
        var rest = worker.WorkingSet64;
        var pdf = await PdfAsync(printer, worker);
        var together = await TogetherAsync(printer);
        worker.Refresh();

        Machine.Print();
        Console.WriteLine($"An order of {Pages} pages, every one different, {Rounds} rounds, milliseconds:");
        Print("DOCX", docx);
        Print("PDF/A-1a", pdf);
        Console.WriteLine($"  PDF/A-1a, the first of a portal    {cold:0}");
        Console.WriteLine($"  PDF a second, {Askers} askers            {together:0.0}");
        Console.WriteLine(
            $"  memory of the worker, MB           {Megabytes(rest):0}, after all {Megabytes(worker.WorkingSet64):0}"
        );
        return 0;
    }

    private static void Print(string what, List<(double Clock, double Processor)> times)
    {
        var (clock, processor) = (times.Select(t => t.Clock), Machine.Median(times.Select(t => t.Processor)));
        Console.WriteLine($"  {what}, median by the clock, best   {Machine.Median(clock):0.0}, {clock.Min():0.0}");
        Console.WriteLine($"  {what}, median of processor time    {processor:0.0}, a page {processor / Pages:0.0}");
    }

    private static List<(double, double)> Docx()
    {
        List<(double, double)> times = [];
        for (var round = 0; round < Warm + Rounds; round++)
        {
            var order = Order(round);
            var (began, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            DocxWriter.Write(order, Stream.Null);
            var clock = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (round >= Warm)
                times.Add((clock, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds));
        }
        return times;
    }

    private static async Task<List<(double, double)>> PdfAsync(PdfPrinter printer, Process worker)
    {
        List<(double, double)> times = [];
        for (var round = 0; round < Warm + Rounds; round++)
        {
            var order = Order(round);
            var (began, before) = (Stopwatch.GetTimestamp(), Processor(worker));
            await printer.PrintAsync(order, CancellationToken.None);
            var clock = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (round >= Warm)
                times.Add((clock, (Processor(worker) - before).TotalMilliseconds));
        }
        return times;
    }

    private static TimeSpan Processor(Process worker)
    {
        worker.Refresh();
        return worker.TotalProcessorTime + Environment.CpuUsage.TotalTime;
    }

    private static async Task<double> TogetherAsync(PdfPrinter printer)
    {
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(
            Enumerable
                .Range(0, Askers)
                .Select(async asker =>
                {
                    for (var round = 0; round < Rounds / Askers; round++)
                        await printer.PrintAsync(Order(1000 * asker + round), CancellationToken.None);
                })
        );
        return Rounds / Askers * Askers / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    /// <summary>Other words in every paragraph: nothing is taken from memory.</summary>
    private static Document Order(int number)
    {
        var order = SampleOrder.Make();
        return order with
        {
            Title = $"{order.Title}, {number}",
            Blocks =
            [
                .. order.Blocks.Select(block =>
                    block switch
                    {
                        Preamble preamble => preamble with { Text = $"{preamble.Text}, дело {number}" },
                        Table table => table with
                        {
                            Rows =
                            [
                                .. table.Rows.Select(row =>
                                    row with
                                    {
                                        Cells = [.. row.Cells.Select(c => $"{c} {number}")],
                                    }
                                ),
                            ],
                        },
                        _ => block,
                    }
                ),
            ],
        };
    }

    private static double Megabytes(long bytes) => bytes / 1024d / 1024d;
}
