using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Programmes.Stuck;

public sealed record StuckRow(Pair Pair, PairPeople People, Silence Silence, DateOnly? Missed, bool NoProgramme);

/// <summary>Pairs in force that have not met for the district's number of days, the most silent first.</summary>
public sealed record StuckPairs(Paged<StuckRow> Rows, int Days)
{
    public const int Size = 50;

    public static async Task<int> CountAsync(PortalDb db, CurrentUser me, DateOnly today) =>
        await Of(db, me, today, await DaysAsync(db, me)).CountAsync();

    public static async Task<StuckPairs> ReadAsync(PortalDb db, CurrentUser me, TableQuery table, DateOnly today)
    {
        var days = await DaysAsync(db, me);
        var stuck = Of(db, me, today, days);
        var meetings = db.Meetings.VisibleTo(me);
        var rows = await table
            .Slice(
                stuck
                    .Select(p => new
                    {
                        Pair = p,
                        Last = meetings.Where(m => m.PairId == p.Id).Max(m => m.HeldOn),
                        Missed = meetings
                            .Where(m => m.PairId == p.Id && m.HeldOn == null && m.PlannedOn < today)
                            .Max(m => m.PlannedOn),
                        Has = db.Programmes.VisibleTo(me).Any(g => g.PairId == p.Id),
                        Needs = p.Kind.NeedsProgramme,
                        Place = p.Organisation,
                    })
                    // As Silence counts: from the last meeting, or from the later of begin and approval.
                    .OrderBy(r =>
                        r.Last > r.Pair.From && r.Last > r.Pair.ApprovedOn ? r.Last
                        : r.Pair.ApprovedOn > r.Pair.From ? r.Pair.ApprovedOn
                        : r.Pair.From
                    )
                    .ThenBy(r => r.Pair.Id),
                Size
            )
            .ToListAsync();
        var people = await PairPeople.ReadAsync(db, me, [.. rows.Select(r => r.Pair.Id)], today);
        return new(
            new(
                [
                    .. rows.Select(r => new StuckRow(
                        r.Pair,
                        people.GetValueOrDefault(r.Pair.Id, PairPeople.Nobody),
                        Silence.Of(r.Pair, r.Last, today, days)!,
                        r.Missed,
                        r.Needs && !r.Has
                    )),
                ],
                await stuck.CountAsync(),
                table.Page,
                Size
            ),
            days
        );
    }

    /// <summary>The rule of <see cref="Silence"/> as PostgreSQL asks it.</summary>
    public static IQueryable<Pair> Of(PortalDb db, CurrentUser me, DateOnly today, int days)
    {
        var latest = today.AddDays(-days);
        var met = db.Meetings.VisibleTo(me).Where(m => m.HeldOn > latest);
        return db
            .Pairs.VisibleTo(me)
            .Where(Silence.MayBeStuck(today, latest))
            .Where(p => !met.Any(m => m.PairId == p.Id));
    }

    private static Task<int> DaysAsync(PortalDb db, CurrentUser me) =>
        db.Districts.Where(d => d.Id == me.DistrictId).Select(d => d.Pairs.StuckDays).SingleAsync();
}
