using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>What all pages of a paper share: it is opened to look, or held so that two people take turns.</summary>
public abstract class OpenImportController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    protected PortalDb Db { get; } = db;
    protected UnitOfWork Work { get; } = work;
    protected TimeProvider Clock { get; } = clock;
    protected DateOnly Today => Me.Today(Clock);
    protected CancellationToken Stop => HttpContext.RequestAborted;

    /// <summary>A paper that has become a roadmap leads there.</summary>
    protected async Task<IActionResult> OpenAsync(Guid id, Func<OpenImport, Task<IActionResult>> show)
    {
        if (await FindAsync(id) is not { } import)
            return NotFound();
        if (import.RoadmapId is { } roadmap)
        {
            Say("Карта по этому приказу уже создана.");
            return Redirect($"/roadmaps/{roadmap}");
        }
        return await show(await OpenImport.ReadAsync(Db, Me, import, Clock, Stop));
    }

    protected async Task<IActionResult> EditAsync(
        Guid id,
        Func<OpenImport, Task<IActionResult>> change,
        Func<OpenImport, Task<IActionResult>> page
    )
    {
        if (await FindAsync(id) is null)
            return NotFound();
        await Db.HoldAsync<RoadmapImport>(Me, id);
        Db.ChangeTracker.Clear();
        return await Change(Work, () => OpenAsync(id, change), () => OpenAsync(id, page));
    }

    protected async Task<IActionResult> KeepAsync(OpenImport open, ImportAnswers answers, string address)
    {
        open.Import.Answer(answers, Clock.GetUtcNow());
        await Db.SaveChangesAsync(Stop);
        return Redirect(address);
    }

    private Task<RoadmapImport?> FindAsync(Guid id) =>
        Db.RoadmapImports.VisibleTo(Me).SingleOrDefaultAsync(i => i.Id == id, Stop);
}
