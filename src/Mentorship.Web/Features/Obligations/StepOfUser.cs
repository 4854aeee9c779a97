using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

internal static class StepOfUser
{
    /// <summary>What the user does now, by the clock of his district.</summary>
    public static Step StepNow(this CurrentUser me, TimeProvider clock) =>
        new(me.UserId, clock.GetUtcNow(), me.Today(clock));

    /// <summary>The duty held until the end of the request; nothing when the person may not see it.</summary>
    public static async Task<Obligation?> HeldDutyAsync(this PortalDb db, CurrentUser me, Guid id)
    {
        await db.HoldAsync<Obligation>(me, id);
        return await db.Obligations.VisibleTo(me).SingleOrDefaultAsync(o => o.Id == id);
    }

    /// <summary>The same for somebody who may decide about it.</summary>
    public static async Task<Obligation?> JudgedDutyAsync(this PortalDb db, CurrentUser me, Guid id)
    {
        if (await db.HeldDutyAsync(me, id) is not { } duty)
            return null;
        var owner = await db
            .Roadmaps.VisibleTo(me)
            .Where(r => r.Id == duty.RoadmapId)
            .Select(r => r.OwnerId)
            .SingleOrDefaultAsync();
        return me.Accepts(owner) ? duty : null;
    }

    public static bool MayReport(this CurrentUser me, Obligation duty) =>
        me.Reports(duty.OrganisationId, duty.PersonId);

    /// <summary>A decision is about what the person saw.</summary>
    /// <exception cref="RuleBroken">Something has happened to the duty since.</exception>
    public static void MustBeSeen(this Obligation duty, uint? seen)
    {
        if (seen is { } version && version != duty.Version)
            throw new RuleBroken(
                "Пока вы смотрели, с поручением что-то произошло. Посмотрите историю и решите ещё раз."
            );
    }
}
