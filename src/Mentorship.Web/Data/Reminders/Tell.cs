using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Reminders;

/// <summary>Writes down what is said, leaving out what the day has said already.</summary>
public static class Tell
{
    /// <returns>What is said now and was not before.</returns>
    public static async Task<IReadOnlyList<Reminder>> SayAsync(
        PortalDb db,
        Guid district,
        IReadOnlyList<Reminder> reminders,
        ReminderFacts facts,
        DateTimeOffset at,
        CancellationToken stop = default
    )
    {
        var wanted = reminders.Where(r =>
            facts.SettingOf(r.To) is var own && (own.InPortal(r.Kind) || own.ByMail(r.Kind))
        );
        // Two curators may press at once: the second waits, and finds that everybody has been told.
        await JournalPen.TakeTurnAsync(db, district, stop);
        var said = (
            await db
                .Notifications.Where(n => n.OnDay == facts.Today)
                .Select(n => new
                {
                    n.MembershipId,
                    n.Kind,
                    n.RoadmapId,
                })
                .ToListAsync(stop)
        ).Select(n => (n.MembershipId, n.Kind, n.RoadmapId)).ToHashSet();
        var fresh = wanted.Where(r => said.Add((r.To.Id, r.Kind, r.Roadmap.Id))).ToList();
        db.AddRange(
            fresh.Select(r => new Notification(
                district,
                r.To.Id,
                r.Kind,
                r.Roadmap.Id,
                r.Duties.Select(d => d.Id),
                facts.LateIn(r.Roadmap.Id, r.To).Count,
                facts.Today,
                at,
                facts.SettingOf(r.To).InPortal(r.Kind)
            ))
        );
        await db.SaveChangesAsync(stop);
        return fresh;
    }
}
