-- Names that differ by a letter or two are found by a few hundred steps into the index on words, whatever the district holds:
-- each step of the recursion and each slip is a look of its own, and of a name that thousands bear the first thousand will do.

create or replace function person_words_like(here uuid, typed text) returns table (word text, distance integer)
language sql stable as $$
    with recursive
    head as (select case when length(typed) <= 4 then 1 else 2 end as most),
    there as (
        (select w.word from person_word w
         where w.district_id = here and w.word >= left(typed, 2) and w.word < left(typed, 2) || chr(65535)
         order by w.word limit 1)
        union all
        select (select w.word from person_word w
                where w.district_id = here and w.word > there.word and w.word < left(typed, 2) || chr(65535)
                order by w.word limit 1)
        from there where there.word is not null
    ),
    letters as (select chr(code) as letter from generate_series(1072, 1103) as code),
    slips as (
        select letter || substr(typed, 2) as word from letters
        union select left(typed, 1) || letter || substr(typed, 3) from letters
        union select letter || typed from letters
        union select left(typed, 1) || letter || substr(typed, 2) from letters
        union select substr(typed, 2)
        union select left(typed, 1) || substr(typed, 3)
        union select substr(typed, 2, 1) || left(typed, 1) || substr(typed, 3)
        union select left(typed, 1) || substr(typed, 3, 1) || substr(typed, 2, 1) || substr(typed, 4)
    ),
    near as (
        select t.word, levenshtein_less_equal(typed, t.word, head.most) as distance from there t, head
        where t.word is not null and levenshtein_less_equal(typed, t.word, head.most) <= head.most
        union all
        -- a word that is not typed to its end
        select t.word, levenshtein_less_equal(typed, left(t.word, length(typed)), 1) from there t
        where length(t.word) > length(typed) and levenshtein_less_equal(typed, left(t.word, length(typed)), 1) <= 1
        union all
        select s.word collate "C", 1 from slips s
        cross join lateral (
            select from person_word w where w.district_id = here and w.word = s.word collate "C" limit 1) known
        where length(typed) > 3
    )
    select n.word::text, min(n.distance)::integer from near n group by n.word
$$;

create or replace function people_like(typed text[], place uuid, most integer) returns table (id uuid, distance integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    here uuid := nullif(current_setting('portal.district', true), '')::uuid;
    asked text;
    lead text;
    fewest bigint;
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
                select 1 from person_word w where w.district_id = here and w.word = any (words collate "C") limit 3000) c;
            if fewest is null or many < fewest then
                lead := asked; fewest := many; near := words; far := distances;
            end if;
        end;
    end loop;
    if lead is null or near is null then
        return;
    end if;
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
end $$;

