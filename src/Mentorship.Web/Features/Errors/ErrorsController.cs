using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Errors;

/// <summary>Where the pipeline comes again when a page answered with nothing but a status, whatever its method was.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[Route("error/{code:int:range(400,599)}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorsController : Controller
{
    // From the route alone: the form of the request that failed may be what could not be read.
    public IActionResult Show([FromRoute] int code)
    {
        Response.StatusCode = code;
        return View(ErrorPage.Of(code) with { Trace = HttpContext.TraceIdentifier });
    }
}
