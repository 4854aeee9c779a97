using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Reminders;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reminders.Nudging;

/// <param name="Last">When the person was last told of any of these duties.</param>
public sealed record NudgeRow(Reminder Reminder, string? Place, LastReminder? Last, bool ToldToday);

/// <summary>Who will be reminded, and who cannot be.</summary>
public sealed record NudgePage(
    Guid Id,
    string Title,
    ReminderFacts Facts,
    IReadOnlyList<NudgeRow> People,
    IReadOnlyList<LateBody> Unreachable
)
{
    public IReadOnlyList<Reminder> Sends => [.. People.Where(p => !p.ToldToday).Select(p => p.Reminder)];

    /// <param name="obligation">Only this duty: then it need not be overdue.</param>
    public static async Task<NudgePage?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        Guid? obligation = null
    )
    {
        var roadmap = await db
            .Roadmaps.KeptBy(me)
            .Where(r => r.Id == id && r.State == RoadmapState.Approved)
            .Select(r => new { r.Title, r.DistrictId })
            .SingleOrDefaultAsync();
        if (roadmap is null)
            return null;
        var facts = await ReadReminderFacts.OfAsync(db, roadmap.DistrictId, today, id);
        bool IsMeant(ReminderDuty duty) => obligation is { } only ? duty.Id == only : duty.IsOverdue;
        var last = await LastReminders.OfAsync(db, id);
        var told = await LastReminders.NudgedOnAsync(db, id, today);
        var people =
            from reminder in DayOfReminders.Nudges(facts, IsMeant)
            let place = reminder.To.OrganisationId is { } body ? facts.Bodies.GetValueOrDefault(body)?.Name : null
            let latest = reminder.Duties.Select(d => last.GetValueOrDefault(d.Id)).MaxBy(l => l?.At)
            orderby place, reminder.To.FullName
            select new NudgeRow(reminder, place, latest, told.Contains(reminder.To.Id));
        var silent = facts
            .Duties.Where(d => IsMeant(d) && d.MayBeReminded && Answers.Of(d, facts).Count == 0)
            .GroupBy(d => d.OrganisationId is { } body ? facts.Bodies[body].Name : "Человек без организации")
            .Select(g => new LateBody(g.Key, g.Count()))
            .OrderBy(b => b.Name, Natural.Order);
        return new(id, roadmap.Title, facts, [.. people], [.. silent]);
    }
}
