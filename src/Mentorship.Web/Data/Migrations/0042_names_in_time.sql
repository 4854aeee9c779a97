-- The rarest of the typed words leads, and only its people are asked of the others: a name that thousands bear is not read through.

create function people_named(typed text[]) returns table (id uuid)
language plpgsql stable security definer rows 10 set search_path = public, pg_temp as $$
declare
    here uuid := nullif(current_setting('portal.district', true), '')::uuid;
    asked text;
    lead text := typed[1];
    fewest bigint := 3000;
    many bigint;
begin
    if here is null or lead is null then
        return;
    end if;
    if cardinality(typed) > 1 then
        foreach asked in array typed loop
            select count(*) into many from (
                select 1 from person_word w
                where w.district_id = here and w.word >= asked collate "C" and w.word < (asked || chr(65535)) collate "C"
                limit fewest) c;
            if many < fewest then
                lead := asked; fewest := many;
            end if;
        end loop;
    end if;
    return query
    select distinct w.person_id from person_word w
    where w.district_id = here and w.word >= lead collate "C" and w.word < (lead || chr(65535)) collate "C"
        and not exists (
            select from unnest(typed) as other(word)
            where other.word <> lead and not exists (
                select from person_word o
                where o.district_id = here and o.person_id = w.person_id
                    and o.word >= other.word collate "C" and o.word < (other.word || chr(65535)) collate "C"));
end $$;

revoke all on function people_named(text[]) from public;
grant execute on function people_named(text[]) to portal_app;

-- Whoever is a letter away is found before anybody two letters away is looked at.
create or replace function people_like(typed text[], place uuid, most integer) returns table (id uuid, distance integer)
language plpgsql stable security definer rows 50 set search_path = public, pg_temp as $$
declare
    here uuid := nullif(current_setting('portal.district', true), '')::uuid;
    asked text;
    lead text;
    fewest bigint := 3001;
    many bigint;
    near text[];
    far integer[];
begin
    if here is null or cardinality(typed) is null then
        return;
    end if;
    -- the rarest of the typed words leads, the others are asked of its people only
    foreach asked in array typed loop
        continue when length(asked) < 3 or length(asked) > 60;
        declare words text[]; distances integer[];
        begin
            select array_agg(l.word), array_agg(l.distance) into words, distances from person_words_like(here, asked) l;
            select count(*) into many from (
                select 1 from person_word w where w.district_id = here and w.word = any (words collate "C")
                limit least(fewest, 3000)) c;
            if many < fewest then
                lead := asked; fewest := many; near := words; far := distances;
            end if;
        end;
    end loop;
    if lead is null or near is null then
        return;
    end if;
    for letters in 1..2 loop
        return query
        with found as materialized (
            select w.person_id, min(n.distance) as distance
            from unnest(near, far) as n(word, distance)
            -- of a name that thousands bear the first thousand will do; of one organisation all are looked through
            cross join lateral (
                select p.person_id from person_word p
                where p.district_id = here and p.word = n.word collate "C"
                    and (place is null
                        or exists (select from employment e
                                   where e.district_id = here and e.person_id = p.person_id and e.organisation_id = place)
                        or exists (select from enrolment e
                                   where e.district_id = here and e.person_id = p.person_id and e.organisation_id = place))
                limit case when place is null then 1000 end
            ) w
            where n.distance <= letters
            group by w.person_id order by 2 limit 3000
        )
        select f.person_id, (f.distance + coalesce(sum(o.distance), 0))::integer
        from found f
        left join unnest(typed) as other(word) on other.word <> lead
        left join lateral (
            select min(case when starts_with(w.word, other.word) then 0
                        else levenshtein_less_equal(other.word, w.word, 2) end) as distance
            from person_word w where w.district_id = here and w.person_id = f.person_id
        ) o on other.word is not null
        group by f.person_id, f.distance
        having coalesce(max(o.distance), 0) <= 2
            and bool_and(other.word is null or length(other.word) > 4 or o.distance <= 1)
        order by 2, 1 limit most;
        exit when found;
    end loop;
end $$;
