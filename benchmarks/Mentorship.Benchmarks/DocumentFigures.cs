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
        var rest = printer.WorkerMemory;
        var pdf = await PdfAsync(printer);
        var (together, most) = await TogetherAsync(printer);

        Machine.Print();
        Console.WriteLine($"An order of {Pages} pages, every one different, {Rounds} rounds, milliseconds:");
        Console.WriteLine(
            $"  DOCX, median                  {Machine.Median(docx):0.0} ({Machine.Median(docx) / Pages:0.0} a page)"
        );
        Console.WriteLine(
            $"  PDF/A-1a, median              {Machine.Median(pdf):0.0} ({Machine.Median(pdf) / Pages:0.0} a page)"
        );
        Console.WriteLine($"  PDF/A-1a, first of a portal   {cold:0}");
        Console.WriteLine($"  PDF a second, {Askers} askers       {together:0.0}");
        Console.WriteLine(
            $"  memory of the worker, MB      {Megabytes(rest):0} after the first, {Megabytes(most):0} after all"
        );
        return 0;
    }

    private static List<double> Docx()
    {
        List<double> times = [];
        for (var round = 0; round < Warm + Rounds; round++)
        {
            var order = Order(round);
            var began = Stopwatch.GetTimestamp();
            DocxWriter.Write(order, Stream.Null);
            if (round >= Warm)
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        return times;
    }

    private static async Task<List<double>> PdfAsync(PdfPrinter printer)
    {
        List<double> times = [];
        for (var round = 0; round < Warm + Rounds; round++)
        {
            var order = Order(round);
            var began = Stopwatch.GetTimestamp();
            await printer.PrintAsync(order, CancellationToken.None);
            if (round >= Warm)
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        return times;
    }

    private static async Task<(double Second, long Memory)> TogetherAsync(PdfPrinter printer)
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
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return (Rounds / Askers * Askers / seconds, printer.WorkerMemory);
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
