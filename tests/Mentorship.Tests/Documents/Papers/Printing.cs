using Mentorship.Web.Data.Postgres;
using Mentorship.Web.Documents.Docx;
using Mentorship.Web.Documents.Pdf;
using Mentorship.Web.Documents.Vocabulary;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mentorship.Tests.Documents.Papers;

/// <summary>One printer for the tests that only want a PDF.</summary>
public sealed class Printing : IAsyncDisposable
{
    private readonly PdfPrinter _printer = Printer(Options);

    public static PdfPrinterOptions Options => new(PostgresPackage.DefaultFolder());

    public static PdfPrinter Printer(PdfPrinterOptions options) => new(options, NullLogger<PdfPrinter>.Instance);

    public Task<byte[]> PdfAsync(Document document) => _printer.PrintAsync(document, CancellationToken.None);

    public static byte[] Docx(Document document)
    {
        using var file = new MemoryStream();
        DocxWriter.Write(document, file);
        return file.ToArray();
    }

    public ValueTask DisposeAsync() => _printer.DisposeAsync();
}
