using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Account;

internal static class DeadLink
{
    /// <summary>Used, out of date and never issued look the same: who guesses tokens learns nothing.</summary>
    public static IActionResult Page(Controller page)
    {
        page.Response.StatusCode = StatusCodes.Status410Gone;
        return page.View("DeadLink");
    }
}
