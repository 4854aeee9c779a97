using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>What all pages share that change a draft: it is opened to read, or held so that two people take turns.</summary>
public abstract class DraftController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    protected PortalDb Db { get; } = db;
    protected TimeProvider Clock { get; } = clock;
    protected DateOnly Today => Me.Today(Clock);

    protected async Task<IActionResult> OpenAsync(Guid id, Func<OpenDraft, Task<IActionResult>> show) =>
        await FindAsync(id) is not { } roadmap ? NotFound()
        : await WithTextAsync(roadmap) is { } draft ? await show(draft)
        : Approved(roadmap);

    /// <summary>A broken rule shows the page again, with the draft as it stands and what was typed.</summary>
    protected async Task<IActionResult> EditAsync(
        Guid id,
        Func<OpenDraft, Task<IActionResult>> change,
        Func<OpenDraft, Task<IActionResult>>? page = null
    )
    {
        if (await FindAsync(id) is null)
            return NotFound();
        await Db.HoldAsync<Roadmap>(Me, id);
        Db.ChangeTracker.Clear();
        return await Change(
            work,
            () => OpenAsync(id, change),
            () => OpenAsync(id, page ?? (async draft => View("Text", await TextPage.ReadAsync(Db, Me, draft, Today))))
        );
    }

    protected async Task<IActionResult> DoneAsync(string address, string? sentence = null)
    {
        await Db.SaveChangesAsync();
        if (sentence is not null)
            Say(sentence);
        return Redirect(address);
    }

    private IActionResult Approved(Roadmap roadmap)
    {
        Say(
            roadmap.State == RoadmapState.Closed
                ? "Карта закрыта, и текст её не меняется. Возобновить карту можно на вкладке «Изменения»."
                : "Текст утверждён приказом, поэтому прямо его не правят. Нажмите «Изменить: новая редакция» под заголовком карты: прежний текст действует, пока новый не утвердят."
        );
        return Redirect($"/roadmaps/{roadmap.Id}");
    }

    private Task<Roadmap?> FindAsync(Guid id) =>
        Db
            .Roadmaps.VisibleTo(Me)
            .KeptBy(Me)
            .Include(r => r.Revisions)
                .ThenInclude(r => r.Order)
            .AsSingleQuery()
            .SingleOrDefaultAsync(r => r.Id == id);

    private async Task<OpenDraft?> WithTextAsync(Roadmap roadmap)
    {
        if (roadmap.Draft is not { } draft)
            return null;
        await Db.Revisions.VisibleTo(Me).Where(r => r.Id == draft.Id).WithText().LoadAsync();
        return new(roadmap, draft, roadmap.InForce?.Order?.IssuedOn);
    }
}
