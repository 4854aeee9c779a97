using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <summary>
/// <c>&lt;vc:history subject="Model.Id" /&gt;</c> on a card: the last changes of the row and of what hangs on it. Nothing for
/// a reader to whom the journal is closed.
/// </summary>
public sealed class HistoryViewComponent(PortalDb db) : ViewComponent
{
    private const int Most = 10;

    public async Task<IViewComponentResult> InvokeAsync(Guid subject)
    {
        if (HttpContext.CurrentUser() is not { Membership: { } place } me || !Reads(me))
            return Content("");
        var desk = new JournalDesk(me, place.DistrictId, place.DistrictName, me.Zone);
        var family = await JournalSubjects.FamilyAsync(db, me, subject, HttpContext.RequestAborted);
        var entries = new JournalFilter { Subject = subject }.Apply(db, desk, family);
        var lines = await JournalLine.ReadAsync(
            db,
            desk,
            entries.OrderByDescending(e => e.Number).Take(Most),
            HttpContext.RequestAborted
        );
        return View("/Features/Journal/_History.cshtml", new HistoryCard(subject, lines, desk));
    }

    private static bool Reads(CurrentUser me) =>
        me.Has(Domain.Accounts.Role.Curator, Domain.Accounts.Role.Methodist, Domain.Accounts.Role.Head);
}

public sealed record HistoryCard(Guid Subject, IReadOnlyList<JournalLine> Lines, JournalDesk Desk);
