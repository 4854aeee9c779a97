using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>A roadmap looked at: as the order prints it.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("roadmaps/{id:guid}")]
public sealed class ReviewController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id, ReviewFilter filter) =>
        await RoadmapReview.ReadAsync(db, Me, id, filter, Me.Today(clock)) is not { } page ? NotFound()
        : page.Heading.Elsewhere is { } elsewhere ? Redirect(elsewhere)
        : View("Show", page);
}
