-- Orders composed in the portal: drafts, what was registered, links of repeal and change, the acts that preambles rest on.

alter table office_order
    add column type text,
    add column state text,
    add column place varchar(200),
    add column signer_post varchar(200),
    add column signer_name varchar(200),
    add column executor_name varchar(200),
    add column executor_phone varchar(200),
    add column content jsonb,
    add column frozen jsonb,
    add column registered_at timestamptz,
    add column registered_by uuid,
    add column check_token varchar(64),
    add column scan_id uuid,
    add column roadmap_id uuid,
    add column amends_id uuid,
    add column repealed_by_id uuid,
    add column repealed_on date,
    add column repealed_because varchar(300),
    alter column number drop not null,
    alter column issued_on drop not null,
    alter column year drop not null,
    drop constraint ck_office_order_kind;

update office_order set type = 'order', state = 'registered';

alter table office_order
    alter column type set not null,
    alter column state set not null,
    add constraint ck_office_order_kind check (kind in
        ('approveRoadmap', 'changeRoadmap', 'appoint', 'group', 'encourage', 'monitoring', 'results', 'amend', 'free')),
    add constraint ck_office_order_state check (state in ('draft', 'registered', 'repealed')),
    add constraint ck_office_order_type check (type in ('order', 'directive')),
    add constraint fk_office_order_scan_id foreign key (district_id, scan_id) references stored_file (district_id, id),
    add constraint fk_office_order_roadmap_id foreign key (district_id, roadmap_id) references roadmap (district_id, id),
    add constraint fk_office_order_amends_id foreign key (district_id, amends_id) references office_order (district_id, id),
    add constraint fk_office_order_repealed_by_id foreign key (district_id, repealed_by_id) references office_order (district_id, id),
    add constraint ck_office_order_registered check
        ((state = 'draft') or (number is not null and issued_on is not null and year = extract(year from issued_on))),
    add constraint ck_office_order_draft check
        ((state <> 'draft') or (number is null and issued_on is null and year is null and content is not null)),
    add constraint ck_office_order_frozen check
        ((content is not null and state <> 'draft') = (frozen is not null and registered_at is not null and check_token is not null)),
    add constraint ck_office_order_repealed check
        ((state = 'repealed') = (repealed_on is not null)
            and (repealed_on is null or repealed_on >= issued_on)
            and (repealed_on is null or repealed_by_id is not null or repealed_because is not null)),
    add constraint ck_office_order_itself check (amends_id <> id and repealed_by_id <> id);

create index ix_office_order_scan_id on office_order (district_id, scan_id);
create index ix_office_order_roadmap_id on office_order (district_id, roadmap_id);
create index ix_office_order_amends_id on office_order (district_id, amends_id);
create index ix_office_order_repealed_by_id on office_order (district_id, repealed_by_id);

create table order_basis (
    district_id uuid not null,
    id uuid not null,
    name varchar(200) collate russian not null,
    wording varchar(1000) not null,
    issued_on date,
    expected_from varchar(200) not null,
    is_retired boolean not null,
    place integer not null,
    constraint pk_order_basis primary key (district_id, id),
    constraint fk_order_basis_district_id foreign key (district_id) references district (id) on delete restrict
);
create unique index ux_order_basis_name on order_basis (district_id, name);
alter table order_basis enable row level security;
create policy district_order_basis on order_basis using (district_id = nullif(current_setting('portal.district', true), '')::uuid);
grant select, insert, update, delete on order_basis to portal_app;

-- An order's points are a plan of its own.
alter table roadmap drop constraint ck_roadmap_level;
alter table roadmap add constraint ck_roadmap_level check (level in ('municipal', 'institution', 'order'));
alter table roadmap drop constraint ck_roadmap_owner;
alter table roadmap add constraint ck_roadmap_owner check (level = 'order' or (level = 'institution') = (owner_id is not null));

alter table link drop constraint ck_link_purpose;
alter table link add constraint ck_link_purpose check (purpose in ('invitation', 'passwordReset', 'calendar', 'documentCheck'));

-- What was registered stays: words, number, day, hash. Only who controls, the scan and the loss of force may be added.
create function office_order_frozen() returns trigger
language plpgsql as $$
declare
    added constant text[] := array['control', 'controller_id', 'scan_id', 'state', 'repealed_by_id', 'repealed_on', 'repealed_because', 'title'];
begin
    if current_user <> 'portal_app' or old.state = 'draft' then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE'
        or new.state = 'draft'
        or old.frozen is not null and new.title is distinct from old.title
        or old.frozen is not null and new.control is distinct from old.control
        or to_jsonb(new) - added is distinct from to_jsonb(old) - added
    then
        raise exception 'the order is registered' using errcode = 'check_violation',
            constraint = 'ck_office_order_frozen_text', table = 'office_order';
    end if;
    return new;
end $$;

create trigger office_order_frozen before update or delete on office_order for each row execute function office_order_frozen();

-- No number of a row is skipped: whoever registers waits for the one before him and then sees his number.
create function office_order_no_gap() returns trigger
language plpgsql as $$
declare
    digits text := substring(new.number from '\d+');
    series text := regexp_replace(new.number, '\d+', '#');
    highest numeric;
begin
    if digits is null or new.content is null or new.state = 'draft' or tg_op = 'UPDATE' and old.state <> 'draft' then
        return new;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('order:' || new.district_id || new.issuer_id || new.year, 0));
    select max(substring(o.number from '\d+')::numeric) into highest from office_order o
    where o.district_id = new.district_id and o.issuer_id = new.issuer_id and o.year = new.year and o.id <> new.id
        and regexp_replace(o.number, '\d+', '#') = series;
    if digits::numeric > highest + 1 then
        raise exception 'number % leaves a gap after %', new.number, highest using errcode = 'check_violation',
            constraint = 'ck_office_order_no_gap', table = 'office_order';
    end if;
    return new;
end $$;

create trigger office_order_no_gap before insert or update on office_order for each row execute function office_order_no_gap();
