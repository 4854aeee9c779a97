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
        if (HttpContext.CurrentUser() is not { } me || await DeskAsync(me, subject, district) is not { } desk)
            return Content("");
        var family =
            desk.Card?.Rows ?? await JournalSubjects.FamilyAsync(db, desk.Reader, subject, HttpContext.RequestAborted);
        var entries = new JournalFilter { Subject = subject }.Apply(db, desk, family);
        var lines = await JournalLine.ReadAsync(
            db,
            desk,
            entries.OrderByDescending(e => e.Number).Take(Most),
            HttpContext.RequestAborted
        );
        // Whose card it is stands above: a line that names it again says nothing.
        var here = $"/{subject}";
        return View(
            "/Features/Journal/_History.cshtml",
            new HistoryCard(
                subject,
                [
                    .. lines.Select(l =>
                        l.Headline is null && l.Card?.EndsWith(here, StringComparison.Ordinal) == true
                            ? l with
                            {
                                Name = null,
                                Changes = [.. l.Changes.Where(c => c.New is null || c.New != l.Name)],
                            }
                            : l
                    ),
                ],
                desk
            )
        );
    }

    // A methodist reads the history of a card, and not the journal.
    private async Task<JournalDesk?> DeskAsync(CurrentUser me, Guid subject, Guid? district)
    {
        if (me.Membership is not { } place)
            return await JournalDesk.OpenAsync(db, entrance, me, district, HttpContext.RequestAborted);
        var own = new JournalDesk(me, place.DistrictId, place.DistrictName, me.Zone);
        if (me.Has(Role.Methodist))
            return own;
        return me.Has(Role.Coordinator) && place.OrganisationId is { } school
            ? await OwnCard.ReadAsync(db, me, subject, school, HttpContext.RequestAborted) is { } card
                ? own with
                {
                    Card = card,
                }
                : null
            : await JournalDesk.OpenAsync(db, entrance, me, district, HttpContext.RequestAborted);
    }
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
