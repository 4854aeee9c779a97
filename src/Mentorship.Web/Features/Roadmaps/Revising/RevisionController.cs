using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Revising;

/// <summary>A copy of the text in force is opened to be changed, or given up.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/revision")]
public sealed class RevisionController(PortalDb db, UnitOfWork work) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        if (await Kept(id).WithText().SingleOrDefaultAsync() is not { } roadmap)
            return NotFound();
        return await Change(
            async () =>
            {
                db.Add(roadmap.Revise());
                db.Journal.Note("roadmap.revised", because: null);
                await db.SaveChangesAsync();
                Say("Новая редакция открыта. Действующий текст остаётся в силе, пока её не утвердят приказом.");
                return Redirect($"/roadmaps/{id}/text");
            },
            () => Refused(id)
        );
    }

    [HttpPost("delete")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await Kept(id).Include(r => r.Revisions).SingleOrDefaultAsync() is not { } roadmap)
            return NotFound();
        return await Change(
            async () =>
            {
                roadmap.DropDraft();
                db.Journal.Note("roadmap.revisionDropped", because: null);
                await db.SaveChangesAsync();
                Say("От изменений отказались: действует прежний текст.");
                return Redirect($"/roadmaps/{id}");
            },
            () => Refused(id)
        );
    }

    private async Task<IActionResult> Refused(Guid id)
    {
        // PostgreSQL refuses everything more in a transaction that it has broken off.
        await work.BeginAnewAsync();
        var roadmap = await Kept(id).AsNoTracking().Include(r => r.Revisions).SingleOrDefaultAsync();
        return roadmap is null ? NotFound() : View("Refused", roadmap);
    }

    private IQueryable<Roadmap> Kept(Guid id) => db.Roadmaps.VisibleTo(Me).KeptBy(Me).Where(r => r.Id == id);
}
