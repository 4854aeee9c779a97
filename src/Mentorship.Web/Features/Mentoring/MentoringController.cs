using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Obligations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Mentoring;

/// <summary>The mentor's own screen: his mentees, and what a roadmap asks of him by name, if it does.</summary>
[For(Role.Mentor)]
[Route("mentoring")]
public sealed class MentoringController(PortalDb db, TimeProvider clock) : PortalController
{
    private const int MostDuties = 200;
    private DateOnly Today => Me.Today(clock);

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (Me.Membership!.PersonId is null)
            return View("Unknown");
        ViewData["Duties"] = await ObligationRow
            .Of(db, Me, db.Obligations.VisibleTo(Me).AsNoTracking().Open(), Today)
            .OrderBy(r => r.DueOn)
            .ThenBy(r => r.Id)
            .Take(MostDuties)
            .ToListAsync(HttpContext.RequestAborted);
        return View("Index", await OwnPairs.ReadAsync(db, Me, Today));
    }
}
