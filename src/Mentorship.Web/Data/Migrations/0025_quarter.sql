-- Periods of monitoring, the return of every organisation, and seals that nothing changes any more.

create table monitoring_period (
    district_id uuid not null,
    id uuid not null,
    as_of date not null,
    due_on date not null,
    opened_on date not null,
    is_quarter boolean not null,
    request varchar(200),
    state text not null,
    correcting_because varchar(500),
    constraint pk_monitoring_period primary key (district_id, id),
    constraint ck_monitoring_period_state check (state in ('open', 'sealed', 'correcting')),
    constraint ck_monitoring_period_request check (is_quarter or request is not null),
    constraint ck_monitoring_period_correcting check ((state = 'correcting') = (correcting_because is not null)),
    constraint fk_monitoring_period_district_id foreign key (district_id) references district (id) on delete restrict
);

create table monitoring_return (
    district_id uuid not null,
    id uuid not null,
    period_id uuid not null,
    organisation_id uuid not null,
    state text not null,
    note varchar(1000),
    first_sent_on date,
    exception_kind text,
    exception_because varchar(500),
    exception_asked_on date,
    exception_granted boolean,
    exception_answer varchar(500),
    constraint pk_monitoring_return primary key (district_id, id),
    constraint ck_monitoring_return_exception_kind check (exception_kind in ('notApplicable', 'unable')),
    constraint ck_monitoring_return_state check (state in ('notStarted', 'filling', 'sent', 'returned', 'accepted', 'excused')),
    constraint ck_monitoring_return_exception check (num_nonnulls(exception_kind, exception_because, exception_asked_on) in (0, 3)),
    constraint ck_monitoring_return_excused check (state <> 'excused' or exception_granted),
    constraint fk_monitoring_return_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_monitoring_return_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id),
    constraint fk_monitoring_return_period_id foreign key (district_id, period_id) references monitoring_period (district_id, id)
);

create table return_block (
    district_id uuid not null,
    id uuid not null,
    return_id uuid not null,
    block text not null,
    state text not null,
    sent_on date,
    decided_on date,
    comment varchar(1000),
    constraint pk_return_block primary key (district_id, id),
    constraint ck_return_block_block check (block in ('students', 'teachers', 'pairs', 'surveys', 'papers')),
    constraint ck_return_block_state check (state in ('open', 'sent', 'returned', 'accepted')),
    constraint ck_return_block_sent check (state = 'open' or sent_on is not null),
    constraint ck_return_block_comment check (state <> 'returned' or comment is not null),
    constraint fk_return_block_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_return_block_return_id foreign key (district_id, return_id) references monitoring_return (district_id, id) on delete cascade
);

create table return_entry (
    district_id uuid not null,
    id uuid not null,
    return_id uuid not null,
    key varchar(60) not null,
    live varchar(500),
    value varchar(500),
    reason varchar(500),
    frozen_on date,
    constraint pk_return_entry primary key (district_id, id),
    constraint ck_return_entry_reason check (reason is not null or value is not distinct from live),
    constraint fk_return_entry_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_return_entry_return_id foreign key (district_id, return_id) references monitoring_return (district_id, id) on delete cascade
);

create table seal (
    district_id uuid not null,
    id uuid not null,
    period_id uuid not null,
    number integer not null,
    link integer not null,
    previous_hash varchar(64) not null,
    figures text not null,
    figures_hash varchar(64) not null,
    file_id uuid not null,
    file_hash varchar(64) not null,
    journal_number bigint not null,
    journal_hash varchar(64) not null,
    sealed_at timestamp with time zone not null,
    sealed_by uuid,
    because varchar(500),
    hash varchar(64) not null,
    constraint pk_seal primary key (district_id, id),
    constraint ck_seal_number check (number > 0 and (number = 1 or because is not null)),
    constraint fk_seal_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_seal_file_id foreign key (district_id, file_id) references stored_file (district_id, id),
    constraint fk_seal_period_id foreign key (district_id, period_id) references monitoring_period (district_id, id)
);

create unique index ux_monitoring_period_as_of on monitoring_period (district_id, as_of);
create index ix_monitoring_return_organisation_id on monitoring_return (district_id, organisation_id);
create unique index ux_monitoring_return_period_id_organisation_id on monitoring_return (district_id, period_id, organisation_id);
create unique index ux_return_block_return_id_block on return_block (district_id, return_id, block);
create unique index ux_return_entry_return_id_key on return_entry (district_id, return_id, key);
create unique index ux_seal_link on seal (district_id, link);
create unique index ux_seal_period_id_number on seal (district_id, period_id, number);
create index ix_seal_file_id on seal (district_id, file_id);

-- the owner too: what is sealed stays
create function seal_kept() returns trigger
language plpgsql as $$
begin
    raise exception 'seal % is sealed', old.id using errcode = 'check_violation',
        constraint = 'ck_seal_kept', table = 'seal';
end $$;

create trigger seal_kept before update or delete on seal for each row execute function seal_kept();

-- a file that was sealed is not replaced piece by piece either
create function sealed_file_kept() returns trigger
language plpgsql as $$
begin
    if exists (select from seal where district_id = old.district_id and file_id = old.file_id) then
        raise exception 'file % is sealed', old.file_id using errcode = 'check_violation',
            constraint = 'ck_sealed_file_kept', table = 'stored_file_chunk';
    end if;
    return coalesce(new, old);
end $$;

create trigger sealed_file_kept before update or delete on stored_file_chunk for each row execute function sealed_file_kept();

do $$
declare owned text;
begin
    foreach owned in array array['monitoring_period', 'monitoring_return', 'return_block', 'return_entry', 'seal']
    loop
        execute format('alter table %I enable row level security', owned);
        execute format('create policy district_%1$s on %1$I using '
            '(district_id = nullif(current_setting(''portal.district'', true), '''')::uuid)', owned);
    end loop;
end $$;
grant select, insert, update, delete on monitoring_return, return_block, return_entry to portal_app;
grant select, insert, update on monitoring_period to portal_app;
grant select, insert on seal to portal_app;
