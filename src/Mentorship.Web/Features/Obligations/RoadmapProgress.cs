using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

/// <summary>Of what was due so far or is accepted already: how much is accepted, in time, to be looked at, overdue.</summary>
public sealed record RoadmapProgress
{
    public Guid Id { get; init; }
    public Guid? OwnerId { get; init; }
    public string Title { get; init; } = "";
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public int Expected { get; init; }
    public int Done { get; init; }
    public int InTime { get; init; }
    public int Checking { get; init; }
    public int Overdue { get; init; }
    public DateOnly? NextDue { get; init; }

    /// <summary>One statement for all roadmaps in force.</summary>
    public static Task<List<RoadmapProgress>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        CancellationToken stop
    )
    {
        var duties = db.Obligations.VisibleTo(me).Expected();
        return db
            .Roadmaps.VisibleTo(me)
            .Where(r => r.State == RoadmapState.Approved)
            .OrderBy(r => r.OwnerId != null)
            .ThenBy(r => r.From)
            .ThenBy(r => r.Title)
            .Select(r => new RoadmapProgress
            {
                Id = r.Id,
                OwnerId = r.OwnerId,
                Title = r.Title,
                From = r.From,
                To = r.To,
                Expected = duties.Count(o =>
                    o.RoadmapId == r.Id
                    && o.State != ObligationState.Waived
                    && (o.State == ObligationState.Accepted || o.DueOn <= today && !o.IsRecommended)
                ),
                Done = duties.Count(o => o.RoadmapId == r.Id && o.State == ObligationState.Accepted),
                InTime = duties.Count(o =>
                    o.RoadmapId == r.Id && o.State == ObligationState.Accepted && o.DoneOn <= o.DueOn
                ),
                Checking = duties.Count(o =>
                    o.RoadmapId == r.Id && o.State == ObligationState.Submitted && o.DueOn <= today
                ),
                Overdue = duties.Count(o =>
                    o.RoadmapId == r.Id
                    && o.State != ObligationState.Accepted
                    && o.State != ObligationState.Waived
                    && o.State != ObligationState.Submitted
                    && o.AskedUntil == null
                    && o.DueOn < today
                    && !o.IsRecommended
                ),
                NextDue = duties
                    .Where(o =>
                        o.RoadmapId == r.Id
                        && o.DueOn >= today
                        && o.State != ObligationState.Accepted
                        && o.State != ObligationState.Submitted
                        && o.State != ObligationState.Waived
                    )
                    .Min(o => (DateOnly?)o.DueOn),
            })
            .ToListAsync(stop);
    }

    /// <summary>Schools' own roadmaps are one line: each school knows its own.</summary>
    public static RoadmapProgress? Together(IReadOnlyCollection<RoadmapProgress> own) =>
        own.Count == 0
            ? null
            : new()
            {
                Title = "Карты организаций",
                Expected = own.Sum(r => r.Expected),
                Done = own.Sum(r => r.Done),
                InTime = own.Sum(r => r.InTime),
                Checking = own.Sum(r => r.Checking),
                Overdue = own.Sum(r => r.Overdue),
                NextDue = own.Min(r => r.NextDue),
            };
}
