using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Making;

/// <summary>A draft that was never approved and a template may be deleted; what was in force never.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/delete")]
public sealed class DeletionController(PortalDb db, UnitOfWork work) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Delete(Guid id)
    {
        await db.HoldAsync<Roadmap>(Me, id);
        var roadmap = await db.Roadmaps.VisibleTo(Me).KeptBy(Me).SingleOrDefaultAsync(r => r.Id == id);
        if (roadmap is null)
            return NotFound();
        if (
            await db
                .Orders.VisibleTo(Me)
                .Where(o => o.RoadmapId == id && o.State == OrderState.Draft)
                .Select(o => (Guid?)o.Id)
                .FirstOrDefaultAsync()
                is { } order
            && roadmap.State == RoadmapState.Draft
        )
        {
            Say("По этой карте подготовлен проект приказа. Сначала удалите его, потом карту.");
            return Redirect($"/orders/{order}");
        }
        return await Change(
            work,
            async () =>
            {
                if (roadmap.State is not (RoadmapState.Draft or RoadmapState.Template))
                    throw new RuleBroken("Утверждённую карту не удаляют: её закрывают.");
                // Copies of it stay and forget where they come from.
                await db
                    .Roadmaps.VisibleTo(Me)
                    .Where(r => r.CopiedFromId == id)
                    .ExecuteUpdateAsync(set => set.SetProperty(r => r.CopiedFromId, (Guid?)null));
                // The paper that it came from may become another one.
                await db
                    .RoadmapImports.VisibleTo(Me)
                    .Where(i => i.RoadmapId == id)
                    .ExecuteUpdateAsync(set => set.SetProperty(i => i.RoadmapId, (Guid?)null));
                db.Remove(roadmap);
                await db.SaveChangesAsync();
                Say(
                    roadmap.State == RoadmapState.Template
                        ? "Шаблон удалён."
                        : "Проект удалён, запись о нём осталась в журнале."
                );
                return Redirect(roadmap.State == RoadmapState.Template ? "/roadmaps/templates" : "/roadmaps");
            },
            () =>
            {
                TempData["Done"] = null;
                return Task.FromResult<IActionResult>(Redirect($"/roadmaps/{id}"));
            }
        );
    }
}
