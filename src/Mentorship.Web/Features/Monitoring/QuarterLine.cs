using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Monitoring;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring;

/// <param name="Own">The reader's own return, of a coordinator.</param>
public sealed record OpenQuarterLine(
    Guid Id,
    string Name,
    DateOnly DueOn,
    int Expected,
    int Given,
    int Waiting,
    ReturnState? Own,
    DateOnly Today
);

/// <summary>The open period on an Overview, in one sentence and one statement; nothing while none is open.</summary>
public sealed class QuarterLine(PortalDb db, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var me = HttpContext.CurrentUser()!;
        var returns = db.Returns.VisibleTo(me).Where(r => r.State != ReturnState.Excused);
        var open = await db
            .MonitoringPeriods.VisibleTo(me)
            .Where(p => p.State != PeriodState.Sealed)
            .OrderByDescending(p => p.AsOf)
            .Select(p => new
            {
                p.Id,
                p.AsOf,
                p.IsQuarter,
                p.DueOn,
                Expected = returns.Count(r => r.PeriodId == p.Id),
                Accepted = returns.Count(r => r.PeriodId == p.Id && r.State == ReturnState.Accepted),
                Waiting = returns.Count(r => r.PeriodId == p.Id && r.State == ReturnState.Sent),
                Own = returns.Where(r => r.PeriodId == p.Id).Select(r => (ReturnState?)r.State).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return open is null || open.Expected == 0
            ? Content("")
            : View(
                "/Features/Monitoring/_QuarterLine.cshtml",
                new OpenQuarterLine(
                    open.Id,
                    MonitoringPeriod.NameOf(open.AsOf, open.IsQuarter),
                    open.DueOn,
                    open.Expected,
                    open.Accepted + open.Waiting,
                    open.Waiting,
                    me.Has(Role.Coordinator) ? open.Own : null,
                    me.Today(clock)
                )
            );
    }
}
