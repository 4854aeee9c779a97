namespace Mentorship.Benchmarks;

internal static class TunedSql
{
    /// <summary>
    /// Everything the curator's «Обзор» shows, in one statement: who asks, the directory with staff and young teachers
    /// counted in one pass, numbers, members and the latest changes. $1 user, $2 security stamp.
    /// </summary>
    public const string Overview = """
        with me as materialized (
            select u.email, u.full_name, m.district_id, d.name, d.time_zone, m.role, m.organisation_id,
                   (now() at time zone d.time_zone)::date as today,
                   (select count(*) from membership other where other.user_id = u.id and other.ended_at is null) as places
            from portal_user u
            join membership m on m.user_id = u.id and m.ended_at is null
            join district d on d.id = m.district_id
            where u.id = $1 and u.security_stamp = $2 and u.disabled_at is null
        ), working as materialized (
            select e.organisation_id, count(distinct e.person_id) as staff,
                   count(distinct e.person_id) filter (
                       where p.kind <> 'student' and p.teaching_since between me.today - interval '3 years' and me.today) as young
            from me join employment e on e.district_id = me.district_id
                and e.starts_on <= me.today and (e.ends_on is null or e.ends_on >= me.today)
            join person p on p.district_id = e.district_id and p.id = e.person_id
            group by e.organisation_id
        ), counted as materialized (
            select s.organisation_id, max(s.as_of) as counted_on
            from me join statistic s on s.district_id = me.district_id group by s.organisation_id
        )
        select me.*,
               (select sum(staff) from working), (select sum(young) from working),
               (select count(distinct r.person_id) from enrolment r
                where r.district_id = me.district_id and r.starts_on <= me.today and (r.ends_on is null or r.ends_on >= me.today)),
               (select json_agg(json_build_array(o.id, o.short_name, o.kind, o.active_from, o.active_to, w.staff, w.young, c.counted_on)
                                order by o.short_name)
                from organisation o
                left join working w on w.organisation_id = o.id
                left join counted c on c.organisation_id = o.id
                where o.district_id = me.district_id),
               (select json_agg(json_build_array(m.id, u.id, u.full_name, u.email, m.role, m.organisation_id, m.created_at,
                                                 m.ended_at is null and u.disabled_at is null, u.password_hash is not null))
                from membership m join portal_user u on u.id = m.user_id where m.district_id = me.district_id),
               (select json_agg(line) from (
                    select j.number, j.at, j.act, j.subject_kind, j.subject_id, j.changes, u.full_name
                    from journal j left join portal_user u on u.id = j.user_id
                    where j.district_id = me.district_id order by j.number desc limit 8) line)
        from me
        """;

    /// <summary>
    /// Everything that a roadmap's page shows, in one statement: who asks, heading, the text row by row, duties counted
    /// by how they stand. $1 user, $2 security stamp, $3 roadmap.
    /// </summary>
    public const string Roadmap = """
        with me as materialized (
            select u.email, u.full_name, m.district_id, d.name, m.role, (now() at time zone d.time_zone)::date as today
            from portal_user u
            join membership m on m.user_id = u.id and m.ended_at is null
            join district d on d.id = m.district_id
            where u.id = $1 and u.security_stamp = $2 and u.disabled_at is null
        ), counted as materialized (
            select o.activity_id, o.place, o.starts_on, o.due_on, o.state, o.done_on > o.due_on as late, o.asked_until is not null as asked,
                   o.is_recommended, o.is_continuous, count(*) as count, array_agg(distinct o.organisation_id) as bodies
            from me join obligation o on o.district_id = me.district_id and o.roadmap_id = $3 and o.gone_on is null
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9
        ), shown as materialized (
            select v.* from me join revision v on v.district_id = me.district_id and v.roadmap_id = $3 and v.state = 'approved'
            order by v.number desc limit 1
        )
        select me.*, r.title, r.state, v.title, v.starts_on, v.ends_on, f.number, f.issued_on, b.short_name,
               (select count(distinct body) from counted c, unnest(c.bodies) body),
               s.number, s.title, a.*,
               (select json_agg(json_build_array(p.text, p.kind, p.kinds, p.organisation_id) order by p.place)
                from party p where p.district_id = a.district_id and p.activity_id = a.id),
               (select json_agg(json_build_array(c.place, c.starts_on, c.due_on, c.state, c.late, c.asked, c.is_recommended, c.is_continuous, c.count))
                from counted c where c.activity_id = a.origin_id)
        from me
        join roadmap r on r.district_id = me.district_id and r.id = $3
        cross join shown v
        join office_order f on f.district_id = v.district_id and f.id = v.order_id
        join organisation b on b.district_id = f.district_id and b.id = f.issuer_id
        join activity a on a.district_id = v.district_id and a.revision_id = v.id
        join section s on s.district_id = a.district_id and s.id = a.section_id
        order by s.place, a.place
        """;
}
