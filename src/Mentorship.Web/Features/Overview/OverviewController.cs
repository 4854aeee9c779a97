using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.People;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Overview;

/// <summary>The first page: what each role has to do next, from what the portal knows so far.</summary>
[Route("")]
public sealed class OverviewController(PortalDb db, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

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
            Role.Curator or Role.Head => View("District", await DistrictOverview.ReadAsync(db, Me, Today, Stop)),
            Role.Methodist => View("Methodist", await StatisticsOverview.ReadAsync(db, Me, Today, Stop)),
            Role.Coordinator => View("School", await SchoolOverview.ReadAsync(db, Me, Today, Stop)),
            Role.Observer => View("Observer", await ObserverOverview.ReadAsync(db, Me, Today, Stop)),
            _ => View("Mentor", await CardAsync(place.PersonId)),
        };
    }

    private async Task<PersonCard?> CardAsync(Guid? person) =>
        person is { } id ? await PersonCard.ReadAsync(db, Me, id, Today, Stop) : null;
}
