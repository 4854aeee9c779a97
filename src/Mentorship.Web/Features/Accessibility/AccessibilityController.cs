using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Accessibility;

[AllowAnonymous]
[Route("accessibility")]
public sealed class AccessibilityController : Controller
{
    /// <summary>The day these words were true; changed together with them.</summary>
    public static readonly DateOnly TrueOn = new(2026, 11, 21);

    [HttpGet]
    public IActionResult Index() => View(TrueOn);
}
