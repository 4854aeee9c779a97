namespace Mentorship.Benchmarks;

internal static class TunedSql
{
    /// <summary>Everything the curator's page shows, in one statement: $1 user, $2 security stamp.</summary>
    public const string Overview = """
        select u.email, u.full_name, d.name, d.time_zone, m.role, o.short_name,
               (select count(*) from membership other where other.user_id = u.id and other.ended_at is null),
               (select count(*) from organisation every where every.district_id = m.district_id)
        from portal_user u
        join membership m on m.user_id = u.id and m.ended_at is null
        join district d on d.id = m.district_id
        left join organisation o on o.district_id = m.district_id and o.id = m.organisation_id
        where u.id = $1 and u.security_stamp = $2 and u.disabled_at is null
        """;
}
