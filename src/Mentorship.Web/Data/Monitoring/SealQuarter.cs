using Mentorship.Web.Data.Files;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Monitoring;

/// <summary>How a sealed report is printed is known elsewhere.</summary>
public delegate Task PrintEdition(SealedEdition edition, Stream target, CancellationToken stop);

/// <summary>Puts the next seal: figures, file and their place in the chain, one at a time in a district.</summary>
public sealed class SealQuarter(PortalDb db, PrintEdition print)
{
    /// <param name="compose">Reads the figures once the turn is taken: nothing changes between them and the seal.</param>
    public async Task<Seal> PutAsync(
        MonitoringPeriod period,
        Func<Task<QuarterFigures>> compose,
        (DateTimeOffset At, Guid? By, string Role) stamp,
        CancellationToken stop
    )
    {
        await JournalPen.TakeTurnAsync(db, period.DistrictId, stop);
        await db.Entry(period).ReloadAsync(stop);
        period.MustBeOpen();
        await MustBeDecidedAsync(period.Id, stop);
        var figures = await compose();
        if (figures.Rows.Count == 0)
            throw new RuleBroken("Фиксировать нечего: в периоде нет ни одной организации.");
        var earlier = await db
            .Seals.AsNoTracking()
            .Where(s => s.PeriodId == period.Id)
            .OrderByDescending(s => s.Number)
            .Select(s => new { s.Number, s.Figures })
            .FirstOrDefaultAsync(stop);
        var tail = await db
            .Seals.AsNoTracking()
            .OrderByDescending(s => s.Link)
            .Select(s => new SealLink(s.Link, s.Hash))
            .FirstOrDefaultAsync(stop);
        var head = await db
            .JournalEntries.OrderByDescending(e => e.Number)
            .Select(e => new { e.Number, e.Hash })
            .FirstOrDefaultAsync(stop);
        var edition = new SealedEdition(
            figures,
            (earlier?.Number ?? 0) + 1,
            period.CorrectingBecause,
            earlier is null ? [] : FigureChange.Between(QuarterFigures.Read(earlier.Figures), figures),
            new((tail?.Place ?? 0) + 1, tail?.Previous ?? Seal.Beginning(period.DistrictId)),
            stamp.At,
            stamp.Role,
            head?.Number ?? 0,
            head is null ? "" : Convert.ToHexStringLower(head.Hash)
        );
        if (earlier is not null && edition.Changes.Count == 0)
            throw new RuleBroken("С прошлой фиксации ничего не изменилось: уточнять нечего.");
        return await StoreAsync(period, edition, stamp.By, stop);
    }

    /// <summary>Granted or refused, an exception changes the figures: nothing is sealed while nobody has decided.</summary>
    private async Task MustBeDecidedAsync(Guid period, CancellationToken stop)
    {
        var asking = await db
            .Returns.Where(r => r.PeriodId == period && r.ExceptionAskedOn != null && r.ExceptionGranted == null)
            .OrderBy(r => r.Organisation.ShortName)
            .Select(r => r.Organisation.ShortName)
            .ToListAsync(stop);
        if (asking.Count > 0)
            throw new RuleBroken(
                $"Не решены просьбы об исключении: {string.Join(", ", asking)}. Согласуйте их или откажите, потом зафиксируйте отчёт."
            );
    }

    private async Task<Seal> StoreAsync(
        MonitoringPeriod period,
        SealedEdition edition,
        Guid? by,
        CancellationToken stop
    )
    {
        using var content = new MemoryStream();
        await print(edition, content, stop);
        content.Position = 0;
        var file = await db.PutAsync(period.DistrictId, FileName(period, edition.Number), content, stop);
        var seal = new Seal(
            period,
            edition.Number,
            edition.Link,
            edition.Figures.Write(),
            file,
            new(edition.At, by, edition.Because, edition.JournalNumber, edition.JournalHash)
        );
        db.Add(seal);
        period.CloseBySeal();
        await db.SaveChangesAsync(stop);
        await db.Journal.WriteAsync(
            db,
            period.DistrictId,
            edition.Number == 1 ? "seal.put" : "seal.corrected",
            "seal",
            seal.Id,
            ("periodId", $"{period.Id}"),
            ("number", $"{seal.Number}"),
            ("hash", seal.Hash)
        );
        return seal;
    }

    private static string FileName(MonitoringPeriod period, int number) =>
        $"{period.Name}{(number > 1 ? $", уточнённый № {number}" : "")}.xlsx";
}
