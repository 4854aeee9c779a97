using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Consents;

public sealed record EndingConsent(Guid Id, Guid OrganisationId, Guid PersonId, DateOnly To);

/// <summary>A coordinator, or a mentor with an account of his own.</summary>
/// <param name="PersonId">The mentor himself; null of a coordinator, who hears of all his school.</param>
/// <param name="Email">Null of whoever was invited and has not come yet: he cannot open what a mail leads to.</param>
public sealed record ConsentHearer(
    Guid MembershipId,
    Guid? OrganisationId,
    Guid? PersonId,
    string? Email,
    string FullName,
    ReminderSetting? Setting
);

/// <summary>Consents of the district that the context is in which end soon, and who is to hear of it.</summary>
public static class EndingConsents
{
    /// <summary>Who has signed the next one already needs no word about the last.</summary>
    public static async Task<IReadOnlyList<EndingConsent>> EndingConsentsAsync(
        this PortalDb db,
        DateOnly today,
        DateOnly farthest,
        CancellationToken stop
    ) =>
        await db
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
            .Select(c => new EndingConsent(c.Id, c.OrganisationId, c.PersonId, c.ValidTo!.Value))
            .ToListAsync(stop);

    public static async Task<IReadOnlyList<(Guid MembershipId, Guid Consent, DateOnly OnDay)>> ToldOfConsentsAsync(
        this PortalDb db,
        DateOnly since,
        CancellationToken stop
    )
    {
        var told = await db
            .Notifications.AsNoTracking()
            .Where(n => n.ConsentIds != null && n.OnDay >= since)
            .Select(n => new
            {
                n.MembershipId,
                n.OnDay,
                n.ConsentIds,
            })
            .ToListAsync(stop);
        return [.. told.SelectMany(n => n.ConsentIds!.Select(id => (n.MembershipId, id, n.OnDay)))];
    }

    public static async Task<IReadOnlyList<ConsentHearer>> HearersOfConsentsAsync(
        this PortalDb db,
        Guid district,
        CancellationToken stop
    )
    {
        var settings = await db.ReminderSettings.AsNoTracking().ToDictionaryAsync(s => s.MembershipId, stop);
        var members = await (
            from member in db.Memberships
            join user in db.Users on member.UserId equals user.Id
            where member.DistrictId == district && member.EndedAt == null && user.DisabledAt == null
            where
                member.Role == Role.Coordinator && member.OrganisationId != null
                || member.Role == Role.Mentor && member.PersonId != null
            select new
            {
                member.Id,
                member.OrganisationId,
                Self = member.Role == Role.Mentor ? member.PersonId : null,
                Email = user.PasswordHash == null ? null : user.Email,
                user.FullName,
            }
        ).ToListAsync(stop);
        return
        [
            .. members.Select(m => new ConsentHearer(
                m.Id,
                m.OrganisationId,
                m.Self,
                m.Email,
                m.FullName,
                settings.GetValueOrDefault(m.Id)
            )),
        ];
    }
}
