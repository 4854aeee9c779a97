using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users;

/// <summary>One role of one user; for an administrator over all districts also a user who has none.</summary>
public sealed class UserRow
{
    public Guid UserId { get; init; }
    public Guid? MembershipId { get; init; }
    public string FullName { get; init; } = "";
    public string Email { get; init; } = "";
    public Role? Role { get; init; }
    public Guid? DistrictId { get; init; }
    public string? District { get; init; }
    public Guid? OrganisationId { get; init; }
    public string? Organisation { get; set; }
    public UserState State { get; init; }
    public bool IsAdministrator { get; init; }
    public bool HasSecondFactor { get; init; }
    public DateTimeOffset? LastSignedInAt { get; init; }

    /// <summary>Until when the last invitation may be accepted.</summary>
    public DateTimeOffset? LinkExpiresAt { get; init; }

    public static readonly Sorting<UserRow> Columns = new Sorting<UserRow>("name")
        .By("name", row => row.FullName)
        .By("role", row => row.Role)
        .By("district", row => row.District)
        .By("organisation", row => row.Organisation)
        .By("state", row => row.State)
        .By("last", row => row.LastSignedInAt);

    public static IQueryable<UserRow> Query(PortalDb db, CurrentUser me)
    {
        var (all, mine) = (me.IsOverAllDistricts, me.DistrictId);
        return from user in db.Users.AsNoTracking()
            from membership in db
                .Memberships.Where(m => m.UserId == user.Id && (all || m.DistrictId == mine))
                .DefaultIfEmpty()
            from district in db.Districts.Where(d => d.Id == membership!.DistrictId).DefaultIfEmpty()
            from organisation in db
                .Organisations.VisibleTo(me)
                .Where(o => o.Id == membership!.OrganisationId)
                .DefaultIfEmpty()
            where all || membership != null
            select new UserRow
            {
                UserId = user.Id,
                MembershipId = membership!.Id,
                FullName = user.FullName,
                Email = user.Email!,
                Role = membership.Role,
                DistrictId = membership.DistrictId,
                District = district!.Name,
                OrganisationId = membership.OrganisationId,
                Organisation = organisation!.ShortName,
                State =
                    membership.EndedAt != null ? UserState.Ended
                    : user.DisabledAt != null ? UserState.Disabled
                    : user.PasswordHash == null ? UserState.Invited
                    : UserState.Active,
                IsAdministrator = user.IsAdministrator,
                HasSecondFactor = user.TwoFactorEnabled,
                LastSignedInAt = user.LastSignedInAt,
                LinkExpiresAt = db
                    .Links.Where(l => l.TargetId == user.Id && l.Purpose == LinkPurpose.Invitation && l.UsedAt == null)
                    .Max(l => (DateTimeOffset?)l.ExpiresAt),
            };
    }
}
