using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>A duty by itself: as it stands, or as its last event up to a past day left it.</summary>
public sealed record DutyState(
    Guid Id,
    Guid ActivityId,
    Guid? OrganisationId,
    Guid? PersonId,
    int Place,
    string Label,
    DateOnly? StartsOn,
    DateOnly DueOn,
    ObligationState State,
    DateOnly? DoneOn,
    DateOnly Since,
    DateOnly? AskedUntil,
    bool IsRecommended,
    bool IsContinuous
)
{
    public DutyCount Counted =>
        new(
            ActivityId,
            Place,
            StartsOn,
            DueOn,
            State,
            DoneOn > DueOn,
            DoneOn < Since,
            AskedUntil is not null,
            IsRecommended,
            IsContinuous,
            1
        );

    public DoneWhen Done => Standings.Done(DoneOn, DueOn, Since);

    public Standing On(DateOnly day) => Standings.Of(State, DueOn, Done, AskedUntil is not null, IsRecommended, day);

    public bool HasBegun(DateOnly day) =>
        StartsOn <= day
        || DueOn <= day
        || State != ObligationState.NotStarted
        || StartsOn is null && DueOn <= day.AddDays(31);

    /// <summary>The earliest that is not settled and has begun; else the last that is settled; else the first.</summary>
    public static DutyState Current(IReadOnlyList<DutyState> inOrder, DateOnly day)
    {
        DutyState? settled = null;
        foreach (var duty in inOrder)
        {
            if (duty.State is ObligationState.Accepted or ObligationState.Waived)
                settled = duty;
            else if (duty.HasBegun(day))
                return duty;
        }
        return settled ?? inOrder[0];
    }

    public static async Task<IReadOnlyList<DutyState>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid roadmap,
        DateOnly? on
    )
    {
        if (on is not { } day)
            return await db
                .Obligations.VisibleTo(me)
                .AsNoTracking()
                .Where(o => o.RoadmapId == roadmap && o.GoneOn == null)
                .Select(o => new DutyState(
                    o.Id,
                    o.ActivityId,
                    o.OrganisationId,
                    o.PersonId,
                    o.Place,
                    o.Label,
                    o.StartsOn,
                    o.DueOn,
                    o.State,
                    o.DoneOn,
                    o.Since,
                    o.AskedUntil,
                    o.IsRecommended,
                    o.IsContinuous
                ))
                .ToListAsync();
        var events = db.ObligationEvents.VisibleTo(me);
        return await db
            .Obligations.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.RoadmapId == roadmap && o.Since <= day && (o.GoneOn == null || o.GoneOn > day))
            .SelectMany(
                o =>
                    events
                        .Where(e => e.ObligationId == o.Id && e.On <= day)
                        .OrderByDescending(e => e.At)
                        .ThenByDescending(e => e.Id)
                        .Take(1),
                (o, e) =>
                    new DutyState(
                        o.Id,
                        o.ActivityId,
                        o.OrganisationId,
                        o.PersonId,
                        o.Place,
                        o.Label,
                        o.StartsOn,
                        e.DueOn,
                        e.State,
                        e.DoneOn,
                        o.Since,
                        e.AskedUntil,
                        o.IsRecommended,
                        o.IsContinuous
                    )
            )
            .ToListAsync();
    }
}
