using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Monitoring.Returns;

/// <summary>What every change of a return shares: who may, the row, and the page again when a rule is broken.</summary>
public abstract class ReturnDesk(PortalDb db, UnitOfWork work, CountShelf shelf, TimeProvider clock) : PortalController
{
    protected CancellationToken Stop => HttpContext.RequestAborted;
    protected DateOnly Today => Me.Today(clock);
    protected PortalDb Db => db;

    protected async Task<IActionResult> ChangeAsync(
        (Guid Period, Guid Organisation) at,
        CorrectionForm form,
        Func<ReturnPage, string> change,
        string? act = null
    )
    {
        if (!Me.FillsReturnOf(at.Organisation) || await PageAsync(at, form) is not { } page)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return Again(page);
                var done = change(page);
                db.Journal.Note(act, null);
                await db.SaveChangesAsync(Stop);
                Say(done);
                return Redirect(page.Address);
            },
            async () => await PageAsync(at, form) is { } again ? Again(again) : NotFound()
        );
    }

    protected Task<ReturnPage?> PageAsync((Guid Period, Guid Organisation) at, CorrectionForm form) =>
        ReturnPage.ReadAsync(db, shelf, Me, at, Today, form, Stop);

    private ViewResult Again(ReturnPage page) => View("/Features/Monitoring/Returns/Show.cshtml", page);
}
