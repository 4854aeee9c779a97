using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>Deadlines on a line.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("roadmaps/{id:guid}/timeline")]
public sealed class TimelineController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, TimelineFilter filter) =>
        await TimelinePage.ReadAsync(db, Me, id, filter, Me.Today(clock)) is { } page
            ? View("Timeline", page)
            : NotFound();
}
