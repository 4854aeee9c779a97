using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Changes;

[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("roadmaps/{id:guid}/changes")]
public sealed class ChangesController(PortalDb db) : PortalController
{
    /// <param name="all">Rows that did not change are shown too.</param>
    [HttpGet]
    public async Task<IActionResult> Index(Guid id, int? from, int? to, bool all)
    {
        if (await ChangesPage.ReadAsync(db, Me, id, from, to) is not { } page)
            return NotFound();
        ViewData["All"] = all;
        return View("Index", page);
    }
}
