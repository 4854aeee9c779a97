using System.Security.Claims;
using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Mentorship.Web.Data.Accounts;

/// <summary>
/// Enters the district that the cookie names and reads who asks, in one round trip. A disabled user, a changed stamp
/// or an ended membership shows here at the very next request.
/// </summary>
public sealed class CurrentUserReader(PortalDb db, DistrictScope scope, TimeProvider clock)
{
    private const string Sql = """
        select u.email, u.full_name, u.is_administrator,
               m.id, m.district_id, d.name, d.time_zone, m.role, m.organisation_id, o.short_name, m.person_id,
               (select count(*) from membership other where other.user_id = u.id and other.ended_at is null),
               (select count(*) from obligation duty
                where duty.district_id = m.district_id and duty.gone_on is null
                  and duty.state not in ('accepted', 'waived') and duty.state <> 'submitted'
                  and duty.asked_until is null and not duty.is_recommended
                  and duty.due_on < ($5 at time zone d.time_zone)::date
                  and (m.role not in ('coordinator', 'mentor')
                       or duty.person_id = m.person_id
                       or m.role = 'coordinator' and duty.organisation_id = m.organisation_id)),
               (select count(*) from notification told
                where told.district_id = m.district_id and told.membership_id = m.id and told.read_at is null and told.in_portal),
               (select count(*) from letter_copy got
                where got.district_id = m.district_id and got.organisation_id = m.organisation_id and got.read_at is null
                  and m.role = 'coordinator'),
               array(select opening.organisation_id from names_opening opening
                     where opening.district_id = m.district_id and opening.membership_id = m.id and opening.closes_at > $5)
        from portal_user u
        left join membership m on m.id = $2 and m.user_id = u.id and m.district_id = $3 and m.ended_at is null
        left join district d on d.id = m.district_id
        left join organisation o on o.district_id = m.district_id and o.id = m.organisation_id
        where u.id = $1 and u.security_stamp = $4 and u.disabled_at is null
        """;

    public async Task<CurrentUser?> ReadAsync(ClaimsPrincipal principal, CancellationToken stop)
    {
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var userId))
            return null;
        _ = Guid.TryParse(principal.FindFirstValue(PortalClaims.Membership), out var membershipId);
        _ = Guid.TryParse(principal.FindFirstValue(PortalClaims.District), out var districtId);
        var stamp = principal.FindFirstValue(PortalClaims.SecurityStamp) ?? "";

        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var batch = new NpgsqlBatch(
            connection,
            (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction()
        );
        batch.BatchCommands.Add(Enter(districtId));
        batch.BatchCommands.Add(
            new NpgsqlBatchCommand(Sql)
            {
                Parameters =
                {
                    new() { Value = userId },
                    new() { Value = membershipId },
                    new() { Value = districtId },
                    new() { Value = stamp },
                    new() { Value = clock.GetUtcNow().ToUniversalTime() },
                },
            }
        );
        await using var reader = await batch.ExecuteReaderAsync(stop);
        await reader.NextResultAsync(stop);
        if (!await reader.ReadAsync(stop))
            return null;
        var user = Read(reader, userId);
        scope.Enter(user.DistrictId);
        db.Journal.Signs(userId, user.Membership?.Id);
        return user;
    }

    /// <summary>The administrator opens a district that he is no member of.</summary>
    public async Task EnterAsync(Guid districtId, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync($"select set_config('portal.district', {districtId.ToString()}, true)", stop);
        scope.Enter(districtId);
    }

    internal static NpgsqlBatchCommand Enter(Guid districtId) =>
        new("select set_config('portal.district', $1, true)")
        {
            Parameters = { new() { Value = districtId == Guid.Empty ? "" : districtId.ToString() } },
        };

    private static CurrentUser Read(NpgsqlDataReader row, Guid userId) =>
        new(userId, row.GetString(0), row.GetString(1), row.GetBoolean(2))
        {
            MembershipCount = (int)row.GetInt64(11),
            Overdue = (int)row.GetInt64(12),
            Unread = (int)row.GetInt64(13),
            UnreadLetters = (int)row.GetInt64(14),
            Opened = row.GetFieldValue<Guid[]>(15),
            Membership = row.IsDBNull(3)
                ? null
                : new CurrentMembership(
                    row.GetGuid(3),
                    row.GetGuid(4),
                    row.GetString(5),
                    row.GetString(6),
                    Enum.Parse<Role>(row.GetString(7), ignoreCase: true),
                    row.IsDBNull(8) ? null : row.GetGuid(8),
                    row.IsDBNull(9) ? null : row.GetString(9),
                    row.IsDBNull(10) ? null : row.GetGuid(10)
                ),
        };
}
