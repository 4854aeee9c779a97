using System.Buffers.Binary;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <summary>
/// <c>&lt;vc:history subject="Model.Id" /&gt;</c> on a card: the last changes of the row and of what hangs on it. Nothing for
/// a reader to whom the journal is closed. <c>district</c> is named where an administrator looks into several.
/// </summary>
public sealed class HistoryViewComponent(PortalDb db, CurrentUserReader entrance) : ViewComponent
{
    private const int Most = 10;

    public async Task<IViewComponentResult> InvokeAsync(Guid subject, Guid? district = null)
    {
        if (HttpContext.CurrentUser() is not { } me || await DeskAsync(me, district) is not { } desk)
            return Content("");
        var family = await JournalSubjects.FamilyAsync(db, desk.Reader, subject, HttpContext.RequestAborted);
        var entries = new JournalFilter { Subject = subject }.Apply(db, desk, family);
        var lines = await JournalLine.ReadAsync(
            db,
            desk,
            entries.OrderByDescending(e => e.Number).Take(Most),
            HttpContext.RequestAborted
        );
        return View("/Features/Journal/_History.cshtml", new HistoryCard(subject, lines, desk));
    }

    // A methodist reads the history of a card, and not the journal.
    private async Task<JournalDesk?> DeskAsync(CurrentUser me, Guid? district) =>
        me is { Membership: { } place } && me.Has(Role.Methodist)
            ? new(me, place.DistrictId, place.DistrictName, me.Zone)
            : await JournalDesk.OpenAsync(db, entrance, me, district, HttpContext.RequestAborted);
}

public sealed record HistoryCard(Guid Subject, IReadOnlyList<JournalLine> Lines, JournalDesk Desk)
{
    /// <summary>What was loaded with many others left no row of its own: its number says when.</summary>
    public DateTimeOffset? EnteredAt =>
        Subject.Version == 7
            ? DateTimeOffset.FromUnixTimeMilliseconds(
                BinaryPrimitives.ReadInt64BigEndian(Subject.ToByteArray(bigEndian: true)) >> 16
            )
            : null;
}
