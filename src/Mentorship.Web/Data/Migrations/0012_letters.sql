-- Letters to organisations: drafts, what was sent under an outgoing number, a copy for each recipient with who has read it.

create table letter (
    district_id uuid not null,
    id uuid not null,
    issuer_id uuid not null,
    state text not null,
    number varchar(60),
    sent_on date,
    year integer,
    title varchar(600) not null,
    body varchar(20000),
    addressee varchar(600),
    signer_post varchar(200),
    signer_name varchar(200),
    executor_name varchar(200),
    executor_phone varchar(200),
    to_kinds varchar(200) not null,
    to_bodies text not null,
    frozen jsonb,
    sent_at timestamptz,
    sent_by uuid,
    constraint pk_letter primary key (district_id, id),
    constraint fk_letter_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_letter_issuer_id foreign key (district_id, issuer_id) references organisation (district_id, id) on delete restrict,
    constraint ck_letter_state check (state in ('draft', 'sent')),
    constraint ck_letter_sent check
        ((state = 'draft') or (number is not null and sent_on is not null and year = extract(year from sent_on)
            and frozen is not null and sent_at is not null and body is not null)),
    constraint ck_letter_draft check
        ((state <> 'draft') or (number is null and sent_on is null and year is null and frozen is null and sent_at is null))
);
create unique index ux_letter_issuer_id_year_number on letter (district_id, issuer_id, year, number);

create table letter_copy (
    district_id uuid not null,
    id uuid not null,
    letter_id uuid not null,
    organisation_id uuid not null,
    read_at timestamptz,
    read_by uuid,
    constraint pk_letter_copy primary key (district_id, id),
    constraint fk_letter_copy_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_letter_copy_letter_id foreign key (district_id, letter_id) references letter (district_id, id) on delete cascade,
    constraint fk_letter_copy_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict,
    constraint ck_letter_copy_read check ((read_at is null) = (read_by is null))
);
create unique index ux_letter_copy_letter_id_organisation_id on letter_copy (district_id, letter_id, organisation_id);
-- the menu of a school counts these at every page
create index ix_letter_copy_organisation_id on letter_copy (district_id, organisation_id);

alter table letter enable row level security;
create policy district_letter on letter using (district_id = nullif(current_setting('portal.district', true), '')::uuid);
alter table letter_copy enable row level security;
create policy district_letter_copy on letter_copy using (district_id = nullif(current_setting('portal.district', true), '')::uuid);
grant select, insert, update, delete on letter, letter_copy to portal_app;

-- What was sent stays: words, number, day, hash, and whom it went to.
create function letter_frozen() returns trigger
language plpgsql as $$
begin
    if current_user <> 'portal_app' or old.state = 'draft' then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    raise exception 'the letter is sent' using errcode = 'check_violation',
        constraint = 'ck_letter_frozen_text', table = 'letter';
end $$;

create trigger letter_frozen before update or delete on letter for each row execute function letter_frozen();

-- A copy is read once, and that it was read is never taken back; nobody is added to a sent letter afterwards.
create function letter_copy_frozen() returns trigger
language plpgsql as $$
begin
    if current_user <> 'portal_app' then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and old.read_at is null and to_jsonb(new) - array['read_at', 'read_by'] = to_jsonb(old) - array['read_at', 'read_by'] then
        return new;
    end if;
    if tg_op = 'DELETE' and not exists (select from letter l where l.district_id = old.district_id and l.id = old.letter_id and l.state = 'sent') then
        return old;
    end if;
    if tg_op = 'INSERT' and new.read_at is null and exists (select from letter l where l.district_id = new.district_id and l.id = new.letter_id and l.state = 'draft') then
        return new;
    end if;
    raise exception 'the letter is sent' using errcode = 'check_violation',
        constraint = 'ck_letter_copy_frozen', table = 'letter_copy';
end $$;

create trigger letter_copy_frozen before insert or update or delete on letter_copy for each row execute function letter_copy_frozen();

-- The bell tells of letters as well.
alter table notification
    alter column roadmap_id drop not null,
    add column letter_id uuid,
    add constraint fk_notification_letter_id foreign key (district_id, letter_id) references letter (district_id, id) on delete cascade,
    add constraint ck_notification_about check (num_nonnulls(roadmap_id, letter_id) = 1),
    drop constraint ck_notification_kind,
    add constraint ck_notification_kind check (kind in ('before', 'today', 'overdue', 'digest', 'escalation', 'nudge', 'letter'));
create unique index ux_notification_membership_id_on_day_kind_letter_id
    on notification (district_id, membership_id, on_day, kind, letter_id);
create index ix_notification_letter_id on notification (district_id, letter_id);
