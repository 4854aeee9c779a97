using Mentorship.Web.Access;
using Mentorship.Web.Domain;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features;

/// <summary>What every page's controller needs: who asks, and what a broken rule looks like.</summary>
public abstract class PortalController : Controller
{
    /// <summary>The signed-in user; a page for nobody must not ask.</summary>
    protected CurrentUser Me =>
        HttpContext.CurrentUser() ?? throw new InvalidOperationException("Nobody is signed in on this page.");

    protected Guid District =>
        Me.DistrictId ?? throw new InvalidOperationException("This page is for members of a district.");

    /// <summary>Runs a change; a broken rule lands beside its field and the page is shown again with what was typed.</summary>
    protected async Task<IActionResult> Change(Func<Task<IActionResult>> change, Func<Task<IActionResult>> page)
    {
        try
        {
            return await change();
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(broken.Field ?? "", broken.Message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await page();
        }
    }

    /// <summary>The sentence shown once on the next page: «Организация добавлена».</summary>
    protected void Say(string sentence) => TempData["Done"] = sentence;
}
