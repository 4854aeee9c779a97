using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring.Review;

/// <summary>All returns that were sent whole and raise no question, in one step.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("monitoring/{id:guid}/acceptance")]
public sealed class BulkController(PortalDb db, CountShelf shelf, TimeProvider clock) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id)
    {
        var stop = HttpContext.RequestAborted;
        var today = Me.Today(clock);
        if (await QuarterPage.ReadAsync(db, shelf, Me, id, today, stop) is not { } page)
            return NotFound();
        var clean = page.Clean.Select(l => l.Return.Id).ToList();
        var returns = await QuarterPage
            .Whole(db.Returns.VisibleTo(Me))
            .Where(r => clean.Contains(r.Id))
            .ToListAsync(stop);
        foreach (var one in returns.Where(_ => page.Period.IsOpen))
            one.Accept(only: null, today);
        db.Journal.Note("return.accepted", null);
        await db.SaveChangesAsync(stop);
        Say(
            returns.Count == 0
                ? "Без замечаний никто не ждёт проверки."
                : $"Приняты сведения {Plural.Of(returns.Count, "организации", "организаций", "организаций")}."
        );
        return Redirect($"/monitoring/{id}");
    }
}
