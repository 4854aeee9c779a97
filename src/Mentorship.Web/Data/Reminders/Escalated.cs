using Mentorship.Web.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Reminders;

/// <summary>Whom the control clause has told of a duty, and on which day.</summary>
public sealed record Escalated(Guid ObligationId, DateOnly On, Guid UserId, string FullName)
{
    /// <summary>The latest word of each duty, in one statement; the duties are asked for what one may see first.</summary>
    public static async Task<IReadOnlyList<Escalated>> OfAsync(
        PortalDb db,
        IReadOnlyCollection<Guid> duties,
        CancellationToken stop
    )
    {
        if (duties.Count == 0)
            return [];
        var told = await (
            from n in db.Notifications
            where n.Kind == ReminderKind.Escalation && n.ObligationIds.Any(id => duties.Contains(id))
            join m in db.Memberships on n.MembershipId equals m.Id
            join u in db.Users on m.UserId equals u.Id
            orderby n.OnDay descending, n.Id
            select new
            {
                n.ObligationIds,
                n.OnDay,
                u.Id,
                u.FullName,
            }
        ).ToListAsync(stop);
        return
        [
            .. told.SelectMany(n => n.ObligationIds, (n, id) => new Escalated(id, n.OnDay, n.Id, n.FullName))
                .Where(e => duties.Contains(e.ObligationId))
                .DistinctBy(e => e.ObligationId),
        ];
    }
}
