using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Notes;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reports;

public sealed record NoteLine(
    Guid Id,
    DateOnly AsOf,
    bool IsQuarter,
    int SealNumber,
    NoteState State,
    DateOnly WrittenOn,
    DateOnly? SealedOn,
    int Accepted,
    int Open
)
{
    public string Period => MonitoringPeriod.NameOf(AsOf, IsQuarter);
}

/// <summary>All notes, and the sealed reports that one may be written of.</summary>
public sealed record ReportsPage(IReadOnlyList<NoteLine> Notes, IReadOnlyList<SelectListItem> Seals)
{
    public static async Task<ReportsPage> ReadAsync(PortalDb db, CurrentUser me, CancellationToken stop)
    {
        var advice = db.Recommendations.VisibleTo(me);
        var notes = await (
            from note in db.Notes.VisibleTo(me)
            join period in db.MonitoringPeriods.VisibleTo(me) on note.PeriodId equals period.Id
            // A school reads the sealed note, not the seal behind it.
            from seal in db.Seals.VisibleTo(me).Where(s => s.Id == note.SealId).DefaultIfEmpty()
            orderby period.AsOf descending, note.WrittenOn descending
            select new NoteLine(
                note.Id,
                period.AsOf,
                period.IsQuarter,
                seal == null ? 1 : seal.Number,
                note.State,
                note.WrittenOn,
                note.SealedOn,
                advice.Count(r => r.NoteId == note.Id && r.State == RecommendationState.Accepted),
                advice.Count(r => r.NoteId == note.Id && r.State == RecommendationState.Proposed)
            )
        ).ToListAsync(stop);
        if (!me.WritesNotes())
            return new(notes, []);
        var seals = await (
            from seal in db.Seals.VisibleTo(me)
            join period in db.MonitoringPeriods.VisibleTo(me) on seal.PeriodId equals period.Id
            orderby period.AsOf descending, seal.Number descending
            select new
            {
                seal.Id,
                seal.Number,
                period.AsOf,
                period.IsQuarter,
            }
        ).ToListAsync(stop);
        return new(
            notes,
            [
                .. seals.Select(s => new SelectListItem(
                    MonitoringPeriod.NameOf(s.AsOf, s.IsQuarter)
                        + (s.Number > 1 ? $", уточнённый отчёт № {s.Number}" : ""),
                    $"{s.Id}"
                )),
            ]
        );
    }
}
