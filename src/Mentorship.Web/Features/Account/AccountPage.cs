using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account;

public sealed record AccountPage(
    string FullName,
    string Email,
    bool IsAdministrator,
    bool HasSecondFactor,
    int RecoveryCodesLeft,
    IReadOnlyList<OwnMembership> Memberships,
    IReadOnlyList<SecurityEvent> Events,
    NameForm Form
)
{
    private const int EventsShown = 15;

    public static async Task<AccountPage> ReadAsync(PortalDb db, MembershipPlaces places, CurrentUser me)
    {
        var user = await db
            .Users.AsNoTracking()
            .Where(u => u.Id == me.UserId)
            .Select(u => new
            {
                u.FullName,
                u.Email,
                u.IsAdministrator,
                u.TwoFactorEnabled,
                Codes = db
                    .UserTokens.Where(t => t.UserId == u.Id && t.Name == "RecoveryCodes")
                    .Select(t => t.Value)
                    .FirstOrDefault(),
            })
            .SingleAsync();
        var events = await db
            .SecurityEvents.AsNoTracking()
            .Where(e => e.UserId == me.UserId)
            .OrderByDescending(e => e.At)
            .ThenByDescending(e => e.Id)
            .Take(EventsShown)
            .ToListAsync();
        return new(
            user.FullName,
            user.Email!,
            user.IsAdministrator,
            user.TwoFactorEnabled,
            user.Codes?.Split(';', StringSplitOptions.RemoveEmptyEntries).Length ?? 0,
            await OwnMembership.ReadAsync(db, places, me.UserId),
            events,
            new NameForm { FullName = user.FullName }
        );
    }
}

/// <summary>A role that its owner may choose.</summary>
public sealed record OwnMembership(Guid Id, Guid DistrictId, string District, Role Role, string? Organisation)
{
    public static async Task<IReadOnlyList<OwnMembership>> ReadAsync(PortalDb db, MembershipPlaces places, Guid userId)
    {
        var rows = await (
            from membership in db.Memberships.AsNoTracking()
            join district in db.Districts on membership.DistrictId equals district.Id
            where membership.UserId == userId && membership.EndedAt == null
            orderby district.Name, membership.CreatedAt
            select new
            {
                membership.Id,
                membership.DistrictId,
                membership.OrganisationId,
                membership.Role,
                district.Name,
            }
        ).ToListAsync();
        var names = await places.NamesAsync(rows.Select(r => (r.DistrictId, r.OrganisationId)));
        return
        [
            .. rows.Select(r => new OwnMembership(
                r.Id,
                r.DistrictId,
                r.Name,
                r.Role,
                r.OrganisationId is { } organisation ? names.GetValueOrDefault(organisation) : null
            )),
        ];
    }
}
