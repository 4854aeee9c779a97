using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Features.Reports.Writing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reports;

/// <summary>A note that is open on somebody's desk: its words, its figures, and its paper as it would be printed now.</summary>
public sealed record NoteDesk(Note Note, MonitoringPeriod Period, District District, DateOnly Today)
{
    /// <summary>Of a draft; what is sealed needs no figures any more.</summary>
    public NoteBasis? Basis { get; private init; }
    public required Document Paper { get; init; }

    /// <summary>Of a sealed note: what has come of its recommendations until today.</summary>
    public IReadOnlyList<AdviceOutcome> Outcomes { get; private init; } = [];

    /// <summary>How the words of each recommendation are understood; of a draft.</summary>
    public IReadOnlyDictionary<Guid, PlannedPoint> Readings { get; private init; } =
        new Dictionary<Guid, PlannedPoint>();

    public string Title => NoteBasis.TitleOf(Period.Name);

    public string? Draft(NotePart part) => new NoteProse(Basis!).Of(part);

    public static async Task<NoteDesk?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        var note = await db
            .Notes.VisibleTo(me)
            .AsNoTracking()
            .Include(n => n.Recommendations)
            .SingleOrDefaultAsync(n => n.Id == id, stop);
        if (note is null)
            return null;
        var period = await db
            .MonitoringPeriods.VisibleTo(me)
            .AsNoTracking()
            .SingleAsync(p => p.Id == note.PeriodId, stop);
        var district = await db.Districts.AsNoTracking().SingleAsync(d => d.Id == note.DistrictId, stop);
        var today = me.Today(clock);
        if (note.Frozen is { } frozen)
            return new(note, period, district, today)
            {
                Paper = DocumentJson.Read(frozen.Json),
                Outcomes = await Data.Monitoring.Outcomes.OfAsync(db, id, today, stop),
            };
        var seal = await db.Seals.VisibleTo(me).AsNoTracking().SingleAsync(s => s.Id == note.SealId, stop);
        var basis = await ReadNoteBasis.OfAsync(db, seal, LocalDay.On(district.TimeZone, seal.SealedAt), today, stop);
        var directory = await db.PartyDirectoryAsync(me, today);
        return new(note, period, district, today)
        {
            Basis = basis,
            Paper = NotePaper.Make(note, basis, district, day: null, clock.GetUtcNow()),
            Readings = note
                .Recommendations.OrderBy(r => r.Place)
                .Select(
                    (r, at) => (r.Id, Point: NotePlan.Read(r, at, words => PartyReader.Read(words, directory), today))
                )
                .ToDictionary(r => r.Id, r => r.Point),
        };
    }
}
