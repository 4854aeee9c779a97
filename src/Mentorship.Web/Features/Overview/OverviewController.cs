using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Mentoring;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Features.People;
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
        db.Roadmaps.VisibleTo(Me).Where(r => r.State == RoadmapState.Approved && r.Level != RoadmapLevel.Order);

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
            _ => await MentorAsync(place.PersonId),
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

    /// <summary>A mentor may be named in a roadmap himself.</summary>
    private async Task<IActionResult> MentorAsync(Guid? person)
    {
        var own = db.Obligations.VisibleTo(Me).AsNoTracking().Open();
        ViewData["Today"] = Today;
        ViewData["Own"] = person is null ? null : await OwnPairs.ReadAsync(db, Me, Today);
        ViewData["Duties"] = await ObligationRow
            .Of(db, Me, own, Today)
            .OrderBy(r => r.DueOn)
            .ThenBy(r => r.Id)
            .Take(200)
            .ToListAsync(Stop);
        return View("Mentor", await CardAsync(person));
    }

    private async Task<PersonCard?> CardAsync(Guid? person) =>
        person is { } id ? await PersonCard.ReadAsync(db, Me, id, Today, Stop) : null;
}
