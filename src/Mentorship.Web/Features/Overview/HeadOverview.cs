using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Reminders;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Obligations;

namespace Mentorship.Web.Features.Overview;

/// <summary>A late duty that the control clause of an order has been told of.</summary>
public sealed record EscalatedDuty(ObligationRow Duty, Escalated Told);

/// <summary>The district at a glance for its head: roadmaps against plan, what is worst, who is late longest, what waits for a signature.</summary>
public sealed record HeadOverview(DutyDesk Duties, IReadOnlyList<RoadmapProgress> Progress)
{
    public const int Shown = 6;

    public required IReadOnlyList<SectionProgress> Sections { get; init; }
    public required IReadOnlyList<EscalatedDuty> Escalated { get; init; }
    public required IReadOnlyList<ExpectedOrder> ToSign { get; init; }

    public DateOnly Today => Duties.Today;
    public bool IsEmpty => Duties.Rows.Count == 0 && Progress.Count == 0 && ToSign.Count == 0;
    public int Expected => Progress.Sum(r => r.Expected);
    public int Done => Progress.Sum(r => r.Done);
    public int InTime => Progress.Sum(r => r.InTime);

    /// <summary>Whoever keeps the district waiting longest comes first, however few his duties are.</summary>
    public IReadOnlyList<LateBody> LateLongest =>
        [.. Duties.Late.OrderByDescending(b => b.Longest).ThenByDescending(b => b.Duties.Count).ThenBy(b => b.Name)];

    public static async Task<HeadOverview> ReadAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        CancellationToken stop
    )
    {
        var desk = await DutyDesk.ReadAsync(db, me, today, stop);
        var late = desk
            .Rows.Where(r => r.StandingOn(today) == Standing.Overdue)
            .OrderBy(r => r.DueOn)
            .ToDictionary(r => r.Id);
        var told = await Data.Reminders.Escalated.OfAsync(db, late.Keys, stop);
        var inForce = db
            .Roadmaps.VisibleTo(me)
            .Where(r => r.State == RoadmapState.Approved && RoadmapLevels.Written.Contains(r.Level));
        return new(desk, await RoadmapProgress.ReadAsync(db, me, inForce, today, stop))
        {
            Sections = await SectionProgress.WorstAsync(db, me, today, stop),
            Escalated = [.. told.Select(t => new EscalatedDuty(late[t.ObligationId], t)).OrderBy(e => e.Duty.DueOn)],
            ToSign = await ExpectedOrder.ReadAsync(db, me, today, stop),
        };
    }
}
