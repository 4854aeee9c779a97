using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor)]
[Route("people/{id:guid}")]
public sealed class PersonController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await PersonCard.ReadAsync(db, Me, id, Me.Today(clock), HttpContext.RequestAborted) is { } card)
            return View(card);
        if (await MergePeople.SurvivorOfAsync(db, Me, id, HttpContext.RequestAborted) is { } survivor)
            return Redirect($"/people/{survivor}");
        return await ClosedCard.ReadAsync(db, Me, id, HttpContext.RequestAborted) is { } closed
            ? View("Closed", closed)
            : NotFound();
    }
}
