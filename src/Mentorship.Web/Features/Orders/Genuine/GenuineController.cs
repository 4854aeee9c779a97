using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Orders;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Mentorship.Web.Features.Orders.Genuine;

/// <summary>Opened by the code on an order, without signing in: number, day, hash and state, nothing more.</summary>
[AllowAnonymous]
[EnableRateLimiting(PortalPipeline.CalendarLimit)]
public sealed class GenuineController(PortalDb db, CurrentUserReader reader, TimeProvider clock) : PortalController
{
    private const int TokenMaxLength = 100;

    [HttpGet("check/{token}")]
    public async Task<IActionResult> Show(string token)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.CacheControl = "no-store";
        if (
            token.Length <= TokenMaxLength
            && await GenuinePapers.FindAsync(db, reader, token, clock.GetUtcNow(), HttpContext.RequestAborted)
                is { } paper
        )
            return View("Show", paper);
        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Unknown");
    }
}
