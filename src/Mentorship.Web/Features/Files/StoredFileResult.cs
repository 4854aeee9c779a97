using Mentorship.Web.Data;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Domain.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Mentorship.Web.Features.Files;

/// <summary>A file piece by piece out of PostgreSQL; always to be saved, never shown by the browser inside the portal.</summary>
public sealed class StoredFileResult(PortalDb db, StoredFile file) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        var tag = $"\"{file.Hash}\"";
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        if (request.Headers.IfNoneMatch.Contains(tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = file.MediaType;
        response.ContentLength = file.Size;
        var disposition = new ContentDispositionHeaderValue("attachment");
        // The plain name and filename* of RFC 5987, so that a Russian name survives.
        disposition.SetHttpFileName(file.Name);
        response.Headers.ContentDisposition = disposition.ToString();
        if (!HttpMethods.IsHead(request.Method))
            await db.CopyToAsync(file.DistrictId, file.Id, response.Body, context.HttpContext.RequestAborted);
    }
}
