using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Mentoring;

/// <summary>The mentor's own screen.</summary>
[For(Role.Mentor)]
[Route("mentoring")]
public sealed class MentoringController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index() => View("Index", await OwnPairs.ReadAsync(db, Me, Me.Today(clock)));
}
