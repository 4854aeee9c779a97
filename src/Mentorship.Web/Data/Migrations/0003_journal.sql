-- The chain of a district: number and hashes are made here, under a lock that lasts to the end of the transaction.

alter table journal add constraint ck_journal_act check (act ~ '^[a-z][A-Za-z.]*$');
alter table journal add constraint ck_journal_subject_kind check (subject_kind ~ '^[a-z][A-Za-z]*$');

create function journal_salted(salt bytea, value text) returns text
language sql immutable parallel safe
return case when value is null then '' else encode(sha256(salt || convert_to(value, 'UTF8')), 'hex') end;

create function journal_payload(entry journal) returns text
language sql stable parallel safe
return concat_ws('|', entry.district_id, entry.number,
    to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    coalesce(entry.user_id::text, ''), coalesce(entry.membership_id::text, ''),
    entry.act, entry.subject_kind, coalesce(entry.subject_id::text, ''),
    (select coalesce(string_agg(concat_ws(':', place, change ->> 'f', change ->> 'o', change ->> 'n'), ',' order by place), '')
       from jsonb_array_elements(entry.changes) with ordinality as changes(change, place)),
    encode(entry.previous_hash, 'hex'));

-- Runs as the owner, because the application may not write values itself.
create function journal_chain() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head record;
    change jsonb;
    place integer := 0;
    salt bytea;
    hashed jsonb := '[]';
begin
    perform pg_advisory_xact_lock(hashtextextended('journal:' || new.district_id, 0));
    select number, hash into head from journal where district_id = new.district_id order by number desc limit 1;
    new.number := coalesce(head.number, 0) + 1;
    new.previous_hash := coalesce(head.hash, sha256(convert_to(new.district_id::text, 'UTF8')));

    for change in select value from jsonb_array_elements(new.changes) loop
        if (change ->> 'field') !~ '^[A-Za-z][A-Za-z0-9.]*$' then
            raise exception 'a field of the journal is a name, not «%»', change ->> 'field';
        end if;
        place := place + 1;
        salt := uuid_send(gen_random_uuid());
        insert into journal_value (district_id, number, ordinal, field, old_value, new_value, salt)
        values (new.district_id, new.number, place, change ->> 'field', change ->> 'old', change ->> 'new', salt);
        hashed := hashed || jsonb_build_object('f', change ->> 'field',
            'o', journal_salted(salt, change ->> 'old'), 'n', journal_salted(salt, change ->> 'new'));
    end loop;

    new.changes := hashed;
    new.hash := sha256(convert_to(journal_payload(new), 'UTF8'));
    return new;
end $$;

create trigger journal_chain before insert on journal for each row execute function journal_chain();

-- Takes values out of the journal by an act that is itself a row of it; the chain of hashes stays whole.
create function journal_erase(act_number bigint, numbers bigint[]) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    district uuid := nullif(current_setting('portal.district', true), '')::uuid;
    erased integer;
begin
    if not exists (select from journal where district_id = district and number = act_number and act = 'journal.erased') then
        raise exception 'journal row % is not an act of destruction', act_number;
    end if;
    update journal_value set old_value = null, new_value = null, salt = null, erased_by = act_number
    where district_id = district and number = any (numbers) and number <> act_number and erased_by is null;
    get diagnostics erased = row_count;
    return erased;
end $$;

revoke all on function journal_chain(), journal_erase(bigint, bigint[]) from public;
grant execute on function journal_erase(bigint, bigint[]) to portal_app;
