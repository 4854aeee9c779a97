-- The values of an entry are kept by one statement and not by one each: a file of a thousand pairs is 25,000 of them.

create or replace function journal_chain() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head record;
    strange text;
begin
    perform pg_advisory_xact_lock(hashtextextended('journal:' || new.district_id, 0));
    select number, hash into head from journal where district_id = new.district_id order by number desc limit 1;
    new.number := coalesce(head.number, 0) + 1;
    new.previous_hash := coalesce(head.hash, sha256(convert_to(new.district_id::text, 'UTF8')));

    select change ->> 'field' into strange from jsonb_array_elements(new.changes) as change
    where (change ->> 'field') !~ '^[A-Za-z][A-Za-z0-9.]*$' limit 1;
    if found then
        raise exception 'a field of the journal is a name, not «%»', strange;
    end if;

    with kept as (
        insert into journal_value (district_id, number, ordinal, field, old_value, new_value, salt)
        select new.district_id, new.number, place, change ->> 'field', change ->> 'old', change ->> 'new', uuid_send(gen_random_uuid())
        from jsonb_array_elements(new.changes) with ordinality as changes(change, place)
        returning ordinal, field, old_value, new_value, salt
    )
    select coalesce(jsonb_agg(jsonb_build_object(
        'f', field, 'o', journal_salted(salt, old_value), 'n', journal_salted(salt, new_value)) order by ordinal), '[]')
    into new.changes from kept;

    new.hash := sha256(convert_to(journal_payload(new), 'UTF8'));
    return new;
end $$;
