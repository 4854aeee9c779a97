using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Obligations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

/// <summary>The first page: what each role has to do next, from what the portal knows so far.</summary>
[Route("")]
public sealed class OverviewController(PortalDb db, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    private IQueryable<Roadmap> InForce =>
        db
            .Roadmaps.VisibleTo(Me)
            .Where(r => r.State == RoadmapState.Approved && RoadmapLevels.Written.Contains(r.Level));

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (Me.Membership is not { } place)
            return Redirect(
                Me.MembershipCount > 0 ? "/account/memberships"
                : Me.IsAdministrator ? "/districts"
                : "/account"
            );
        return place.Role switch
        {
            Role.Curator => View("District", await DistrictOverview.ReadAsync(db, Me, Today, Stop)),
            Role.Head => View("Head", await HeadOverview.ReadAsync(db, Me, Today, Stop)),
            Role.Methodist => await MethodistAsync(),
            Role.Coordinator => View("School", await SchoolOverview.ReadAsync(db, Me, Today, Stop)),
            Role.Observer => await ObserverAsync(),
            _ => Redirect("/mentoring"),
        };
    }

    private async Task<IActionResult> MethodistAsync()
    {
        ViewData["Duties"] = await DutyDesk.ReadAsync(db, Me, Today, Stop);
        ViewData["Progress"] = await RoadmapProgress.ReadAsync(db, Me, InForce, Today, Stop);
        return View("Methodist", await StatisticsOverview.ReadAsync(db, Me, Today, Stop));
    }

    private async Task<IActionResult> ObserverAsync()
    {
        ViewData["Progress"] = await RoadmapProgress.ReadAsync(db, Me, InForce, Today, Stop);
        return View("Observer", await ObserverOverview.ReadAsync(db, Me, Today, Stop));
    }
}
