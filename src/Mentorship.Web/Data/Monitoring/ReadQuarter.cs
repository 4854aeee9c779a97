using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Counting;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Monitoring;

/// <summary>What a quarter is made of, without a name of a person: numbers are open to everybody in the district.</summary>
public static class ReadQuarter
{
    /// <param name="count">Facts of the registry; kept on a shelf while its journal has not moved.</param>
    public static async Task<QuarterComposer> ComposerAsync(
        PortalDb db,
        IndicatorCount count,
        MonitoringPeriod period,
        CancellationToken stop
    ) =>
        new(
            await FactsAsync(db, count, stop),
            await db.MentoringForms.AsNoTracking().OrderBy(f => f.Place).ToListAsync(stop),
            period
        );

    /// <summary>The last sealed figures before a day, by organisation: what returns are compared with.</summary>
    public static async Task<QuarterFigures?> BeforeAsync(PortalDb db, DateOnly asOf, CancellationToken stop)
    {
        var figures = await (
            from seal in db.Seals
            join period in db.MonitoringPeriods on seal.PeriodId equals period.Id
            where period.AsOf < asOf && period.IsQuarter
            orderby period.AsOf descending, seal.Number descending
            select seal.Figures
        ).FirstOrDefaultAsync(stop);
        return figures is null ? null : QuarterFigures.Read(figures);
    }

    private static async Task<QuarterFacts> FactsAsync(PortalDb db, IndicatorCount count, CancellationToken stop) =>
        new(
            count,
            await db.Indicators.AsNoTracking().OrderBy(i => i.Place).ToListAsync(stop),
            await db.Targets.AsNoTracking().ToListAsync(stop),
            await db
                .Pairs.Select(p => new PairFact(
                    p.Id,
                    p.OrganisationId,
                    p.FormId,
                    p.Kind.IsCounted,
                    p.From,
                    p.EndedOn ?? p.To,
                    p.ApprovedOn
                ))
                .ToListAsync(stop),
            await db
                .Programmes.Where(p => p.ApprovedOn != null)
                .Select(p => new ProgrammeFact(p.Pair.OrganisationId, p.ApprovedOn!.Value, p.CompletedOn))
                .ToListAsync(stop),
            await db
                .Orders.Where(o =>
                    o.Kind == OrderKind.AssignPairs
                    && o.State != OrderState.Draft
                    && o.IssuedOn != null
                    && o.Number != null
                )
                .Select(o => new OrderFact(o.IssuerId, o.Number!, o.IssuedOn!.Value))
                .ToListAsync(stop),
            await (
                from r in db.Roadmaps
                where r.Level == RoadmapLevel.Municipal
                where r.State == RoadmapState.Approved || r.State == RoadmapState.Closed
                orderby r.From, r.Id
                select new RoadmapFact(r.Id, r.Title)
            ).ToListAsync(stop),
            await db
                .Obligations.Where(o => o.OrganisationId != null && o.State != ObligationState.Waived)
                .Select(o => new DutyFact(
                    o.OrganisationId!.Value,
                    o.RoadmapId,
                    o.DueOn,
                    o.DoneOn,
                    o.Since,
                    o.GoneOn,
                    o.IsRecommended || o.IsContinuous
                ))
                .ToListAsync(stop),
            await db.ActKinds.AsNoTracking().Where(k => !k.IsRetired).OrderBy(k => k.Place).ToListAsync(stop),
            await db
                .LocalActs.Select(a => new ActFacts(
                    a.Id,
                    a.OrganisationId,
                    a.KindId,
                    a.IssuedOn,
                    a.From,
                    a.To,
                    a.BasedOnId,
                    a.ReplacesId
                ))
                .ToListAsync(stop),
            await db
                .Organisations.Where(o => OrganisationKinds.Teaching.List.Contains(o.Kind))
                .ToDictionaryAsync(o => o.Id, o => o.Site, stop)
        );
}
