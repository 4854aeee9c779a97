using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

[Route("")]
public sealed class OverviewController(PortalDb db) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (Me.Membership is null)
            return Redirect(
                Me.MembershipCount > 0 ? "/account/memberships"
                : Me.IsAdministrator ? "/districts"
                : "/account"
            );
        return View(await db.Organisations.VisibleTo(Me).CountAsync());
    }
}
