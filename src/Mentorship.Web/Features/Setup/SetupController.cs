using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Setup;

/// <summary>The first days of a district: what is done, what is next.</summary>
[For(Role.Curator, AndAdministrator = true)]
[Route("setup")]
public sealed class SetupController(PortalDb db, CurrentUserReader reader) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (Me.Membership is { Role: Role.Curator } membership)
            return View("Index", await SetupSteps.ReadAsync(db, membership.DistrictId));
        // The administrator is led to the district that was made last; before the first one there is one thing to do.
        var last = await db
            .Districts.OrderByDescending(d => d.CreatedAt)
            .Select(d => (Guid?)d.Id)
            .FirstOrDefaultAsync();
        if (last is not { } district)
            return View("First");
        await reader.EnterAsync(district, HttpContext.RequestAborted);
        return View("Index", await SetupSteps.ReadAsync(db, district));
    }
}
