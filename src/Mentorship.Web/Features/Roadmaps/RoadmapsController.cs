using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Tables;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps;

/// <summary>Which roadmaps there are and how they are carried out; templates stand apart.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("roadmaps")]
public sealed class RoadmapsController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index(
        TableQuery table,
        RoadmapState? state,
        RoadmapLevel? level,
        Direction? direction,
        int? year
    ) =>
        View(
            "Index",
            await RoadmapsPage.ReadAsync(
                db,
                Me,
                new(table.Text, state, level, direction, year, Me.Today(clock)),
                templates: false,
                HttpContext.RequestAborted
            )
        );

    [HttpGet("templates")]
    [For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
    public async Task<IActionResult> Templates() =>
        View(
            "Templates",
            await RoadmapsPage.ReadAsync(
                db,
                Me,
                new("", null, null, null, null, Me.Today(clock)),
                templates: true,
                HttpContext.RequestAborted
            )
        );
}
