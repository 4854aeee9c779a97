using Npgsql;

namespace Mentorship.Benchmarks;

/// <summary>A roadmap in force whose schools have done their duties unevenly, made by the server itself.</summary>
internal static class RoadmapSeed
{
    /// <summary>Makes schools until there are enough, then the roadmap and an obligation for each.</summary>
    public static async Task<Guid> AddAsync(NpgsqlConnection owner, Guid district, int activities, int bodies)
    {
        await using var make = new NpgsqlCommand(Function, owner);
        await make.ExecuteNonQueryAsync();
        await using var call = new NpgsqlCommand("select pg_temp.seed_roadmap($1, $2, $3)", owner)
        {
            CommandTimeout = 600,
            Parameters =
            {
                new() { Value = district },
                new() { Value = activities },
                new() { Value = bodies },
            },
        };
        return (Guid)(await call.ExecuteScalarAsync())!;
    }

    public static async Task<Guid> FirstDistrictAsync(NpgsqlConnection owner)
    {
        await using var command = new NpgsqlCommand("select id from district order by created_at limit 1", owner);
        return (Guid)(await command.ExecuteScalarAsync())!;
    }

    public static async Task VacuumAsync(NpgsqlConnection owner)
    {
        await using var command = new NpgsqlCommand("vacuum analyze", owner) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }

    private const string Function = """
        create or replace function pg_temp.seed_roadmap(district uuid, activities int, bodies int) returns uuid
        language plpgsql as $$
        declare
            issuer uuid; office uuid := gen_random_uuid(); roadmap uuid := gen_random_uuid(); revision uuid := gen_random_uuid();
            section uuid; activity uuid; start date; due date; kind text;
        begin
            insert into organisation (district_id, id, kind, short_name, full_name, active_from)
            select district, gen_random_uuid(), 'school', 'Новая СОШ № ' || n, 'Новая средняя школа № ' || n, '2010-09-01'
            from generate_series(1, bodies - (select count(*)::int from organisation o where o.district_id = district and o.kind not in ('department', 'methodCentre'))) n;
            select id into issuer from organisation o where o.district_id = district order by (o.kind = 'department') desc limit 1;
            insert into office_order values (district, office, issuer, 'approveRoadmap', '214-ОД', '2026-08-28', 2026, 'Об утверждении дорожной карты');
            insert into roadmap (district_id, id, level, direction, year_kind, state, title, starts_on, ends_on)
            values (district, roadmap, 'municipal', 'teachers', 'school', 'approved', 'Педагогическое наставничество, 2026/27 учебный год', '2026-09-01', '2027-08-31');
            insert into revision values (district, revision, roadmap, 0, 'approved', 'Педагогическое наставничество, 2026/27 учебный год', '2026-09-01', '2027-08-31', office, '2026-08-28', '2026-08-28 09:00Z');
            for n in 1 .. activities loop
                if (n - 1) % 8 = 0 then
                    section := gen_random_uuid();
                    insert into section values (district, section, revision, null, ((n + 7) / 8)::text,
                        (array['Нормативная основа', 'Базы участников и подбор', 'Обучение и сопровождение', 'Открытость и обмен опытом', 'Мониторинг и итоги'])[(n - 1) / 8 % 5 + 1], n / 8);
                end if;
                activity := gen_random_uuid();
                kind := case when n % 9 = 0 then 'onRequest' when n % 7 = 0 then 'recurring' when n % 11 = 0 then 'continuous' else 'once' end;
                start := date '2026-09-01' + (n * 8); due := start + 30 + n % 17;
                insert into activity (district_id, id, revision_id, section_id, origin_id, place, number, title, result, result_kind, deadline_text, responsible,
                    deadline_kind, understood_as, deadline_needs_review, warnings, schedule, is_confirmed)
                values (district, activity, revision, section, activity, n, ((n + 7) / 8) || '.' || ((n - 1) % 8 + 1),
                    'Обновление положения о наставничестве с учётом статьи 351.8 Трудового кодекса, работа ' || n, 'Положение, размещённое на сайте школы', 'localAct',
                    case kind when 'onRequest' then 'По запросу' when 'recurring' then 'Ежеквартально' when 'continuous' then 'Постоянно' else 'До ' || to_char(due, 'DD.MM.YYYY') end, 'Руководители ОО', kind,
                    case kind when 'onRequest' then 'по запросу' when 'recurring' then 'ежеквартально, 4 раза' when 'continuous' then 'весь период' else 'до ' || to_char(due, 'DD.MM.YYYY') end, false, '',
                    '{"occurrences": []}', true);
                insert into party (district_id, id, activity_id, place, text, kind, kinds, is_lead, by_agreement, understood_as, left_out)
                values (district, gen_random_uuid(), activity, 0, 'Руководители ОО', 'group', 'School', false, false, 'все школы', '');
                insert into obligation (district_id, id, roadmap_id, activity_id, organisation_id, number, title, place, label, starts_on, due_on, first_due_on, state,
                    is_recommended, is_continuous, submitted_on, done_on, asked_until, since)
                select district, gen_random_uuid(), roadmap, activity, o.id, ((n + 7) / 8) || '.' || ((n - 1) % 8 + 1), 'Обновление положения о наставничестве, работа ' || n,
                    t, '', case kind when 'continuous' then date '2026-09-01' when 'recurring' then null else start end, d.due, d.due, d.state,
                    false, kind = 'continuous', case when d.state in ('accepted', 'submitted') then least(d.due, date '2027-01-14') end,
                    case when d.state = 'accepted' then d.due + (case when o.place % 13 = 0 then 4 else -1 end) end,
                    case when o.place % 29 = 0 and d.state = 'notStarted' then d.due + 20 end, '2026-08-28'
                from (select id, row_number() over (order by id)::int as place from organisation o where o.district_id = district
                      and o.kind not in ('department', 'methodCentre') order by id limit bodies) o
                cross join generate_series(0, case kind when 'recurring' then 3 else 0 end) t
                cross join lateral (select x.due, case
                    when x.due < '2027-01-15' then (array['accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'submitted', 'returned', 'notStarted', 'accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'accepted', 'accepted'])[(o.place * 7 + n) % 20 + 1]
                    when x.start < '2027-01-15' then (array['accepted', 'inProgress', 'notStarted', 'submitted', 'inProgress'])[(o.place + n) % 5 + 1]
                    else 'notStarted' end as state
                    from (select case kind when 'recurring' then (date '2026-09-01' + (t + 1) * interval '3 months')::date - 1 when 'continuous' then date '2027-08-31' else due end as due,
                                 case kind when 'recurring' then (date '2026-09-01' + t * interval '3 months')::date else start end as start) x) d
                where kind <> 'onRequest';
            end loop;
            insert into obligation_event (district_id, id, obligation_id, kind, at, on_day, state, due_on, done_on)
            select district, gen_random_uuid(), o.id, 'given', '2026-08-28 09:00Z', '2026-08-28', 'notStarted', o.due_on, null from obligation o where o.roadmap_id = roadmap;
            insert into obligation_event (district_id, id, obligation_id, kind, at, on_day, state, due_on, done_on)
            select district, gen_random_uuid(), o.id, case o.state when 'returned' then 'returned' when 'submitted' then 'submitted' when 'accepted' then 'accepted' else 'noted' end,
                o.due_on + time '09:00', least(o.due_on, date '2027-01-14'), o.state, o.due_on, o.done_on from obligation o where o.roadmap_id = roadmap and o.state <> 'notStarted';
            return roadmap;
        end $$;
        """;
}
