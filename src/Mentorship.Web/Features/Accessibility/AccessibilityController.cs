using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Accessibility;

[AllowAnonymous]
[Route("accessibility")]
public sealed class AccessibilityController : Controller
{
    /// <summary>The day of the last check by hand; changed together with the words.</summary>
    public static readonly DateOnly CheckedOn = new(2026, 11, 21);

    [HttpGet]
    public IActionResult Index() => View(CheckedOn);
}
