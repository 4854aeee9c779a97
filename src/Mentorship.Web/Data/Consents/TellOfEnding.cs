using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Consents;

/// <summary>
/// Coordinators hear in the bell that consents of their school end: a month before, and once more a week before. A morning
/// that was missed is made up for on the next one: each paper is told once a threshold.
/// </summary>
internal sealed class TellOfEnding(TimeProvider clock) : DistrictJob
{
    public const int First = 30;
    public const int Again = 7;

    public override string Name => "consents-ending";

    public override string Title => "Напомнить о согласиях, которые кончаются";

    public override TimeOnly At => new(7, 0);

    public override async Task RunAsync(PortalDb db, District district, DateOnly today, CancellationToken stop)
    {
        var farthest = today.AddDays(First);
        // Who has signed the next one already needs no word about the last.
        var ending = await db
            .Consents.AsNoTracking()
            .Where(c => c.ValidTo >= today && c.ValidTo <= farthest && c.WithdrawnOn == null)
            .Where(c =>
                !db.Consents.Any(n =>
                    n.PersonId == c.PersonId
                    && n.Kind == c.Kind
                    && n.PairId == c.PairId
                    && (
                        n.PairId != null
                        || n.OrganisationId == c.OrganisationId
                        // Whoever has left is asked no more; his new school has its own.
                        || c.Person.Kind != PersonKind.Outside
                            && !c.Person.Employments.Any(e =>
                                e.OrganisationId == c.OrganisationId && (e.To == null || e.To >= today)
                            )
                            && !c.Person.Enrolments.Any(e =>
                                e.OrganisationId == c.OrganisationId && (e.To == null || e.To >= today)
                            )
                    )
                    && n.Id != c.Id
                    && n.SignedOn != null
                    && n.WithdrawnOn == null
                    && (n.ValidTo == null || n.ValidTo > c.ValidTo)
                )
            )
            .OrderBy(c => c.ValidTo)
            .ThenBy(c => c.Id)
            .Select(c => new
            {
                c.Id,
                c.OrganisationId,
                To = c.ValidTo!.Value,
            })
            .ToListAsync(stop);
        if (ending.Count == 0)
            return;
        var told = (
            await db
                .Notifications.AsNoTracking()
                .Where(n => n.ConsentIds != null && n.OnDay >= today.AddDays(-First))
                .Select(n => new
                {
                    n.MembershipId,
                    n.OnDay,
                    n.ConsentIds,
                })
                .ToListAsync(stop)
        ).SelectMany(n => n.ConsentIds!.Select(id => (n.MembershipId, Consent: id, n.OnDay))).ToList();
        var hearers = await db
            .Memberships.Where(m =>
                m.DistrictId == district.Id
                && m.Role == Role.Coordinator
                && m.EndedAt == null
                && m.OrganisationId != null
            )
            .Select(m => new { m.Id, OrganisationId = m.OrganisationId!.Value })
            .ToListAsync(stop);
        var settings = await db.ReminderSettings.ToDictionaryAsync(s => s.MembershipId, stop);
        foreach (var hearer in hearers)
        {
            if (settings.TryGetValue(hearer.Id, out var own) && !own.InPortal(ReminderKind.Consent))
                continue;
            var fresh = ending
                .Where(c => c.OrganisationId == hearer.OrganisationId)
                .Where(c =>
                {
                    var since = c.To.AddDays(c.To.DayNumber - today.DayNumber <= Again ? -Again : -First);
                    return !told.Exists(t => t.MembershipId == hearer.Id && t.Consent == c.Id && t.OnDay >= since);
                })
                .Select(c => c.Id)
                .ToList();
            if (fresh.Count > 0)
                db.Add(Notification.OfConsents(district.Id, hearer.Id, fresh, today, clock.GetUtcNow()));
        }
    }
}
