using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

/// <summary>Whose consent was withdrawn is shown no more: why, and what whoever kept the card still has to do.</summary>
/// <param name="DestructionId">The act that says his data are gone; none yet.</param>
public sealed record ClosedCard(Guid ConsentId, DateOnly WithdrawnOn, Guid? DestructionId)
{
    public DateOnly DestroyBy => WithdrawnOn.AddDays(Consent.DaysToDestroy);

    /// <returns>Null of somebody whose papers the reader does not keep.</returns>
    public static Task<ClosedCard?> ReadAsync(PortalDb db, CurrentUser me, Guid id, CancellationToken stop) =>
        me.Has(Role.Curator, Role.Coordinator)
            ? db
                .Consents.VisibleTo(me)
                .KeptBy(me)
                .Where(c => c.PersonId == id && c.WithdrawnOn != null)
                .Where(c => c.Kind == ConsentKind.Processing || c.Kind == ConsentKind.ChildProcessing)
                .OrderByDescending(c => c.WithdrawnOn)
                .Select(c => new ClosedCard(c.Id, c.WithdrawnOn!.Value, c.DestructionId))
                .FirstOrDefaultAsync(stop)
            : Task.FromResult<ClosedCard?>(null);
}
