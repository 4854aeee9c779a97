using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Mentorship.Web.Documents.Xlsx;

/// <summary>Answers with a workbook that is written straight into the response.</summary>
public sealed class XlsxResult(string fileName, Func<Stream, CancellationToken, Task> write) : ActionResult
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A list under «{sheetName}, {day}.xlsx».</summary>
    public static XlsxResult Of<T>(
        string sheetName,
        IReadOnlyList<ListColumn<T>> columns,
        IAsyncEnumerable<T> rows,
        Provenance provenance
    ) =>
        new(
            $"{sheetName} {provenance.AsOf:yyyy-MM-dd}.xlsx",
            (target, stop) => ListWorkbook.WriteAsync(target, sheetName, columns, rows, provenance, stop)
        );

    public override Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = ContentType;
        response.Headers.CacheControl = "no-store";
        var disposition = new ContentDispositionHeaderValue("attachment");
        // Sets both the plain name and filename* of RFC 5987, so that a Russian name survives.
        disposition.SetHttpFileName(fileName);
        disposition.FileName = XlsxFileName.Latin(fileName);
        response.Headers.ContentDisposition = disposition.ToString();
        return write(response.Body, context.HttpContext.RequestAborted);
    }
}
