using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring.Seals;

/// <summary>A seal: what it says of itself, whether it is still whole, and how it differs from the one before.</summary>
public sealed record SealPage(
    MonitoringPeriod Period,
    Seal Seal,
    QuarterFigures Figures,
    StoredFile File,
    SealState Chain,
    IReadOnlyList<FigureChange> Changes
)
{
    public static async Task<SealPage?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        int number,
        CancellationToken stop
    )
    {
        var seals = await db
            .Seals.VisibleTo(me)
            .AsNoTracking()
            .Where(s => s.PeriodId == id && (s.Number == number || s.Number == number - 1))
            .OrderBy(s => s.Number)
            .ToListAsync(stop);
        if (seals.Find(s => s.Number == number) is not { } seal)
            return null;
        var figures = QuarterFigures.Read(seal.Figures);
        return new(
            await db.MonitoringPeriods.VisibleTo(me).AsNoTracking().SingleAsync(p => p.Id == id, stop),
            seal,
            figures,
            await db.StoredFiles.VisibleTo(me).AsNoTracking().SingleAsync(f => f.Id == seal.FileId, stop),
            await SealCheck.OfAsync(db, me.DistrictId!.Value, me.Membership!.DistrictName, stop),
            seals.Count < 2 ? [] : FigureChange.Between(QuarterFigures.Read(seals[0].Figures), figures)
        );
    }
}
