-- People are found in spite of typing errors, and names of children are opened for a day with a reason.

create extension if not exists fuzzystrmatch;

-- Operators of likeness are not leakproof, so under row-level security they never use an index: this function goes past the
-- policies and therefore asks for the district itself. Candidates are the few different words that begin with the same two
-- letters, and those that an error in the first two letters could have come from: each found by the index on words.
create function person_words_like(here uuid, typed text) returns table (word text, distance integer)
language sql stable as $$
    with recursive
    head as (select left(typed, 2) as start, case when length(typed) <= 4 then 1 else 2 end as most),
    there as (
        (select w.word from person_word w, head
         where w.district_id = here and w.word >= head.start and w.word < head.start || chr(65535) order by w.word limit 1)
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
        select distinct w.word, 1 from person_word w
        where w.district_id = here and length(typed) > 3 and w.word = any (select s.word collate "C" from slips s)
    )
    select n.word::text, min(n.distance)::integer from near n group by n.word
$$;

create function people_like(typed text[], place uuid, most integer) returns table (id uuid, distance integer)
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
        join person_word w on w.district_id = here and w.word = n.word collate "C"
        where place is null
            or exists (select from employment e where e.district_id = here and e.person_id = w.person_id and e.organisation_id = place)
            or exists (select from enrolment e where e.district_id = here and e.person_id = w.person_id and e.organisation_id = place)
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

revoke all on function person_words_like(uuid, text), people_like(text[], uuid, integer) from public;
grant execute on function people_like(text[], uuid, integer) to portal_app;

create table names_opening (
    district_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    membership_id uuid not null,
    reason varchar(500) not null,
    opened_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    constraint pk_names_opening primary key (district_id, id),
    constraint fk_names_opening_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_names_opening_membership_id foreign key (membership_id) references membership (id) on delete restrict,
    constraint fk_names_opening_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict
);
create index ix_names_opening_membership_id on names_opening (membership_id);
create index ix_names_opening_organisation_id on names_opening (district_id, organisation_id);
-- a reason that has opened names is never made shorter or longer afterwards
alter table names_opening add constraint ck_names_opening_term check (closes_at > opened_at and closes_at <= opened_at + interval '24 hours');
alter table names_opening enable row level security;
create policy district_names_opening on names_opening using
    (district_id = nullif(current_setting('portal.district', true), '')::uuid);
grant select, insert on names_opening to portal_app;
