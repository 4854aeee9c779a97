using Mentorship.Web.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Reminders;

/// <summary>«Напомнили 13.01.2027, прочитано».</summary>
public sealed record LastReminder(DateTimeOffset At, bool IsRead);

/// <summary>When the duties of a roadmap were last reminded of; the roadmap is asked for what one may see first.</summary>
public static class LastReminders
{
    /// <summary>By obligation, in one statement.</summary>
    public static Task<IReadOnlyDictionary<Guid, LastReminder>> OfAsync(PortalDb db, Guid roadmap) =>
        OfAsync(db, [roadmap]);

    /// <inheritdoc cref="OfAsync(PortalDb, Guid)" />
    public static async Task<IReadOnlyDictionary<Guid, LastReminder>> OfAsync(PortalDb db, List<Guid> roadmaps)
    {
        var told = await db
            .Notifications.Where(n => n.RoadmapId != null && roadmaps.Contains(n.RoadmapId.Value))
            .SelectMany(
                n => n.ObligationIds,
                (n, id) =>
                    new
                    {
                        Id = id,
                        n.CreatedAt,
                        n.ReadAt,
                    }
            )
            .GroupBy(n => n.Id)
            .Select(g => new
            {
                Id = g.Key,
                At = g.Max(n => n.CreatedAt),
                Read = g.Max(n => n.ReadAt),
            })
            .ToListAsync();
        // Read counts when it was read after it was last said.
        return told.ToDictionary(n => n.Id, n => new LastReminder(n.At, n.Read >= n.At));
    }

    /// <summary>Who was reminded by hand on the day.</summary>
    public static Task<HashSet<Guid>> NudgedOnAsync(PortalDb db, Guid roadmap, DateOnly day) =>
        db
            .Notifications.Where(n => n.RoadmapId == roadmap && n.OnDay == day && n.Kind == ReminderKind.Nudge)
            .Select(n => n.MembershipId)
            .ToHashSetAsync();
}
