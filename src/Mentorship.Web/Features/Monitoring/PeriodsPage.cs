using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring;

/// <param name="InTime">Sent whole not later than the day.</param>
/// <param name="Own">A coordinator's own return.</param>
public sealed record PeriodLine(
    MonitoringPeriod Period,
    int Expected,
    int Accepted,
    int Waiting,
    int InTime,
    IReadOnlyList<SealLine> Seals,
    (Guid Organisation, ReturnState State, DateOnly? SentOn)? Own
);

/// <summary>All periods, the latest first. Three statements.</summary>
public sealed record PeriodsPage(IReadOnlyList<PeriodLine> Lines, DateOnly Today, PeriodForm Form)
{
    public PeriodLine? Current => Lines.FirstOrDefault(l => l.Period.IsOpen);

    public static async Task<PeriodsPage> ReadAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        PeriodForm form,
        CancellationToken stop
    )
    {
        var periods = await db
            .MonitoringPeriods.VisibleTo(me)
            .AsNoTracking()
            .OrderByDescending(p => p.AsOf)
            .ToListAsync(stop);
        var returns = (
            await db
                .Returns.VisibleTo(me)
                .Select(r => new
                {
                    r.PeriodId,
                    r.OrganisationId,
                    r.State,
                    r.FirstSentOn,
                })
                .ToListAsync(stop)
        ).ToLookup(r => r.PeriodId);
        var seals = (
            await db
                .Seals.VisibleTo(me)
                .OrderBy(s => s.Number)
                .Select(s => new { s.PeriodId, Line = new SealLine(s.Number, s.SealedAt, s.Hash, s.Because) })
                .ToListAsync(stop)
        ).ToLookup(s => s.PeriodId, s => s.Line);
        var own = me.Has(Domain.Accounts.Role.Coordinator) ? me.Membership!.OrganisationId : null;
        return new(
            [
                .. periods.Select(p => new PeriodLine(
                    p,
                    returns[p.Id].Count(r => r.State != ReturnState.Excused),
                    returns[p.Id].Count(r => r.State == ReturnState.Accepted),
                    returns[p.Id].Count(r => r.State == ReturnState.Sent),
                    returns[p.Id].Count(r => r.State != ReturnState.Excused && r.FirstSentOn <= p.DueOn),
                    [.. seals[p.Id]],
                    returns[p.Id]
                        .Where(r => r.OrganisationId == own)
                        .Select(r => ((Guid, ReturnState, DateOnly?)?)(r.OrganisationId, r.State, r.FirstSentOn))
                        .FirstOrDefault()
                )),
            ],
            today,
            form
        );
    }
}
