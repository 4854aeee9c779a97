using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring.Review;

/// <summary>All returns that were sent whole and raise no question, or all such parts of the reader's own, in one step.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("monitoring/{id:guid}/acceptance")]
public sealed class BulkController(PortalDb db, CountShelf shelf, TimeProvider clock) : PortalController
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid id, bool mine)
    {
        var stop = HttpContext.RequestAborted;
        var today = Me.Today(clock);
        if (await QuarterPage.ReadAsync(db, shelf, Me, id, today, stop) is not { } page)
            return NotFound();
        List<(Guid Return, Block? Only)> clean = mine
            ? [.. page.CleanOfMine.Select(c => (c.Line.Return.Id, (Block?)c.Block))]
            : [.. page.Clean.Select(l => (l.Return.Id, (Block?)null))];
        var ids = clean.Select(c => c.Return).Distinct().ToList();
        var returns = await QuarterPage
            .Whole(db.Returns.VisibleTo(Me))
            .Where(r => ids.Contains(r.Id))
            .ToListAsync(stop);
        foreach (var (of, only) in clean.Where(_ => page.Period.IsOpen))
            returns.Single(r => r.Id == of).Accept(only, today);
        db.Journal.Note("return.accepted", null);
        await db.SaveChangesAsync(stop);
        Say(
            returns.Count == 0
                ? "Без замечаний никто не ждёт проверки."
                : $"{(mine ? "Приняты ваши части сведений" : "Приняты сведения")} {Plural.Of(returns.Count, "организации", "организаций", "организаций")}."
        );
        return Redirect($"/monitoring/{id}");
    }
}
