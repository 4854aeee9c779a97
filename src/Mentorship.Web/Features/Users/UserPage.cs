using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users;

/// <summary>The card of a user: for a curator his roles in the district, for an administrator all of them.</summary>
public sealed record UserPage(
    Guid Id,
    string FullName,
    string Email,
    bool IsAdministrator,
    bool HasSecondFactor,
    bool HasPassword,
    DateTimeOffset CreatedAt,
    DateTimeOffset? LastSignedInAt,
    DateTimeOffset? DisabledAt,
    DateTimeOffset? LinkExpiresAt,
    IReadOnlyList<UserMembership> Memberships
)
{
    /// <summary>State of the user as a whole, for the head of the page.</summary>
    public UserState State =>
        DisabledAt is not null ? UserState.Disabled
        : !HasPassword ? UserState.Invited
        : Memberships.Count > 0 && Memberships.All(m => !m.IsActive) && !IsAdministrator ? UserState.Ended
        : UserState.Active;

    public static async Task<UserPage?> ReadAsync(PortalDb db, MembershipPlaces places, CurrentUser me, Guid id)
    {
        var user = await db
            .Users.AsNoTracking()
            .Where(u => u.Id == id)
            .SeenBy(db, me)
            .Select(u => new
            {
                User = u,
                Link = db
                    .Links.Where(l => l.TargetId == u.Id && l.Purpose == LinkPurpose.Invitation && l.UsedAt == null)
                    .Max(l => (DateTimeOffset?)l.ExpiresAt),
            })
            .SingleOrDefaultAsync();
        if (user is null)
            return null;
        var memberships = await UserMembership.ReadAsync(db, places, me, id);
        var row = user.User;
        return new(
            row.Id,
            row.FullName,
            row.Email!,
            row.IsAdministrator,
            row.TwoFactorEnabled,
            row.PasswordHash is not null,
            row.CreatedAt,
            row.LastSignedInAt,
            row.DisabledAt,
            user.Link,
            memberships
        );
    }
}

public sealed record UserMembership(
    Guid Id,
    Guid DistrictId,
    string District,
    Role Role,
    Guid? OrganisationId,
    string? Organisation,
    DateTimeOffset CreatedAt,
    DateTimeOffset? EndedAt,
    string? Successor
)
{
    public bool IsActive => EndedAt is null;

    public static async Task<IReadOnlyList<UserMembership>> ReadAsync(
        PortalDb db,
        MembershipPlaces places,
        CurrentUser me,
        Guid userId
    )
    {
        var (all, mine) = (me.IsOverAllDistricts, me.DistrictId);
        var rows = await (
            from membership in db.Memberships.AsNoTracking()
            join district in db.Districts on membership.DistrictId equals district.Id
            where membership.UserId == userId && (all || membership.DistrictId == mine)
            orderby membership.EndedAt != null, district.Name, membership.CreatedAt
            select new
            {
                membership,
                district.Name,
                Successor = (
                    from next in db.Memberships
                    join person in db.Users on next.UserId equals person.Id
                    where next.Id == membership.SuccessorId
                    select person.FullName
                ).FirstOrDefault(),
            }
        ).ToListAsync();
        var names = await places.NamesAsync(rows.Select(r => (r.membership.DistrictId, r.membership.OrganisationId)));
        return
        [
            .. rows.Select(r => new UserMembership(
                r.membership.Id,
                r.membership.DistrictId,
                r.Name,
                r.membership.Role,
                r.membership.OrganisationId,
                r.membership.OrganisationId is { } place ? names.GetValueOrDefault(place) : null,
                r.membership.CreatedAt,
                r.membership.EndedAt,
                r.Successor
            )),
        ];
    }
}
