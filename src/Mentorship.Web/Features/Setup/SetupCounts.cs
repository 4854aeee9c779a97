using Mentorship.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Setup;

/// <summary>What a district has, in one statement: its own words and numbers. Plain SQL: the administrator is no member, so no view of his leads to rows.</summary>
public sealed record SetupCounts(int Organisations, int Schools, int Users, int Coordinators)
{
    public string Name { get; init; } = "";
    public string DepartmentName { get; init; } = "";
    public string? Town { get; init; }
    public string? HeadName { get; init; }

    public int Others => Math.Max(0, Users - 1);

    public static async Task<SetupCounts?> ReadAsync(PortalDb db, Guid districtId)
    {
        var rows = await db
            .Database.SqlQuery<SetupCounts>(
                $"""
                select (select count(*)::int from organisation o where o.district_id = {districtId}) as organisations,
                       (select count(*)::int from organisation o
                         where o.district_id = {districtId} and o.kind in ('school', 'kindergarten')) as schools,
                       (select count(distinct m.user_id)::int from membership m
                         where m.district_id = {districtId} and m.ended_at is null) as users,
                       (select count(*)::int from membership m
                         where m.district_id = {districtId} and m.ended_at is null and m.role = 'coordinator') as coordinators,
                       d.name, d.department_name as "DepartmentName", d.town, d.head_name as "HeadName"
                from district d where d.id = {districtId}
                """
            )
            .ToListAsync();
        return rows.SingleOrDefault();
    }
}
