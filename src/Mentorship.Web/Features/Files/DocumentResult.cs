using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Docx;
using Mentorship.Web.Documents.Pdf;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Documents.Xlsx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Net.Http.Headers;

namespace Mentorship.Web.Features.Files;

/// <param name="Why">A sentence of the printer's: what is wrong and what to do.</param>
/// <param name="Docx">Where the same document is to be had as DOCX.</param>
public sealed record NoPdf(string Title, string Why, string Docx, string Again);

/// <summary>
/// Answers with a document to be saved: DOCX, or PDF when the address of its DOCX is given. Without a PDF there is a
/// page that says why and offers the DOCX.
/// </summary>
public sealed class DocumentResult : ActionResult
{
    // By its place: the result is answered by controllers of other folders.
    private const string Page = "/Features/Files/NoPdf.cshtml";

    private readonly Document document;
    private readonly string name;
    private readonly string? docx;

    private DocumentResult(Document document, string ending, string? docx) =>
        (this.document, name, this.docx) = (document, XlsxFileName.Brief(document.Title) + ending, docx);

    /// <param name="ending">What the name of the file adds to the title: «, проект».</param>
    public static DocumentResult Docx(Document document, string ending = "") => new(document, ending, docx: null);

    /// <param name="docx">The address of the same document as DOCX.</param>
    public static DocumentResult Pdf(Document document, string docx, string ending = "") => new(document, ending, docx);

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        if (docx is null)
        {
            using var file = new MemoryStream();
            DocxWriter.Write(document, file);
            await SendAsync(
                context.HttpContext,
                DocxWriter.MediaType,
                $"{name}.docx",
                file.GetBuffer().AsMemory(0, (int)file.Length)
            );
            return;
        }
        var http = context.HttpContext;
        // All is read; whoever waits for his turn at the printer keeps no connection of the database.
        await http.RequestServices.GetRequiredService<UnitOfWork>().EndAsync();
        try
        {
            var printer = http.RequestServices.GetRequiredService<PdfPrinter>();
            var file = await printer.PrintAsync(document, http.RequestAborted);
            await SendAsync(http, PdfPrinter.MediaType, $"{name}.pdf", file);
        }
        catch (PdfUnavailable missing)
        {
            await ExplainAsync(context, docx, missing.Message);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            http.Abort();
        }
    }

    private static async Task SendAsync(HttpContext http, string mediaType, string name, ReadOnlyMemory<byte> file)
    {
        var response = http.Response;
        response.ContentType = mediaType;
        response.ContentLength = file.Length;
        response.Headers.CacheControl = "no-store";
        var disposition = new ContentDispositionHeaderValue("attachment");
        // Sets both the plain name and filename* of RFC 5987, so that a Russian name survives.
        disposition.SetHttpFileName(name);
        disposition.FileName = XlsxFileName.Latin(name);
        response.Headers.ContentDisposition = disposition.ToString();
        await response.Body.WriteAsync(file, http.RequestAborted);
    }

    private async Task ExplainAsync(ActionContext context, string address, string why)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        var again = http.Request.PathBase + http.Request.Path + http.Request.QueryString;
        await new ViewResult
        {
            ViewName = Page,
            StatusCode = StatusCodes.Status503ServiceUnavailable,
            ViewData = new ViewDataDictionary<NoPdf>(
                http.RequestServices.GetRequiredService<IModelMetadataProvider>(),
                context.ModelState
            )
            {
                Model = new NoPdf(document.Title, why, address, again),
            },
        }.ExecuteResultAsync(context);
    }
}
