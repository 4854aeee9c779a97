-- Files in pieces; who answers where; local acts. Periods of one function in one organisation do not overlap.

create table stored_file (
    district_id uuid not null,
    id uuid not null,
    name varchar(200) not null,
    media_type varchar(100) not null,
    size bigint not null,
    hash varchar(64) not null,
    constraint pk_stored_file primary key (district_id, id),
    constraint fk_stored_file_district_id foreign key (district_id) references district (id) on delete restrict
);

create table stored_file_chunk (
    district_id uuid not null,
    file_id uuid not null,
    place integer not null,
    bytes bytea not null,
    constraint pk_stored_file_chunk primary key (district_id, file_id, place),
    constraint fk_stored_file_chunk_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_stored_file_chunk_file_id foreign key (district_id, file_id) references stored_file (district_id, id) on delete cascade
);

create table appointment_function (
    district_id uuid not null,
    id uuid not null,
    name varchar(120) collate russian not null,
    plural varchar(120) not null,
    expected_from varchar(200) not null,
    allows_several boolean not null,
    is_retired boolean not null,
    place integer not null,
    constraint pk_appointment_function primary key (district_id, id),
    constraint fk_appointment_function_district_id foreign key (district_id) references district (id) on delete restrict
);

create table appointment (
    district_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    function_id uuid not null,
    person_id uuid,
    body_id uuid,
    order_number varchar(60),
    order_on date,
    starts_on date not null,
    ends_on date,
    ended_because varchar(300),
    phone varchar(60),
    email varchar(200),
    file_id uuid,
    is_shared boolean not null,
    constraint pk_appointment primary key (district_id, id),
    constraint fk_appointment_body_id foreign key (district_id, body_id) references organisation (district_id, id) on delete restrict,
    constraint fk_appointment_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_appointment_file_id foreign key (district_id, file_id) references stored_file (district_id, id),
    constraint fk_appointment_function_id foreign key (district_id, function_id) references appointment_function (district_id, id) on delete restrict,
    constraint fk_appointment_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict,
    constraint fk_appointment_person_id foreign key (district_id, person_id) references person (district_id, id) on delete restrict
);

create table act_kind (
    district_id uuid not null,
    id uuid not null,
    name varchar(160) collate russian not null,
    expected_from varchar(200) not null,
    rests_on_id uuid,
    is_retired boolean not null,
    place integer not null,
    constraint pk_act_kind primary key (district_id, id),
    constraint fk_act_kind_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_act_kind_rests_on_id foreign key (district_id, rests_on_id) references act_kind (district_id, id)
);

create table local_act (
    district_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    kind_id uuid not null,
    title varchar(300),
    number varchar(60),
    issued_on date not null,
    starts_on date not null,
    ends_on date,
    ended_because varchar(300),
    link varchar(500),
    file_id uuid,
    replaces_id uuid,
    based_on_id uuid,
    constraint pk_local_act primary key (district_id, id),
    constraint fk_local_act_based_on_id foreign key (district_id, based_on_id) references local_act (district_id, id),
    constraint fk_local_act_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_local_act_file_id foreign key (district_id, file_id) references stored_file (district_id, id),
    constraint fk_local_act_kind_id foreign key (district_id, kind_id) references act_kind (district_id, id) on delete restrict,
    constraint fk_local_act_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict,
    constraint fk_local_act_replaces_id foreign key (district_id, replaces_id) references local_act (district_id, id)
);

create index ix_act_kind_rests_on_id on act_kind (district_id, rests_on_id);
create unique index ux_act_kind_name on act_kind (district_id, name);
create index ix_appointment_body_id on appointment (district_id, body_id);
create index ix_appointment_file_id on appointment (district_id, file_id);
create index ix_appointment_function_id on appointment (district_id, function_id);
create index ix_appointment_organisation_id on appointment (district_id, organisation_id);
create index ix_appointment_person_id on appointment (district_id, person_id);
create unique index ux_appointment_function_name on appointment_function (district_id, name);
create index ix_local_act_based_on_id on local_act (district_id, based_on_id);
create index ix_local_act_file_id on local_act (district_id, file_id);
create index ix_local_act_kind_id on local_act (district_id, kind_id);
create index ix_local_act_organisation_id on local_act (district_id, organisation_id);
create index ix_local_act_replaces_id on local_act (district_id, replaces_id);

do $$
declare
    owned text;
begin
    foreach owned in array array['stored_file', 'stored_file_chunk', 'appointment_function', 'appointment',
        'act_kind', 'local_act']
    loop
        execute format('alter table %I enable row level security', owned);
        execute format('create policy %I on %I using (district_id = nullif(current_setting(''portal.district'', true), '''')::uuid)',
            'district_' || owned, owned);
    end loop;
end $$;

-- bytes are written once: a changed file is another file
grant select, insert, delete on stored_file, stored_file_chunk to portal_app;
grant select, insert, update, delete on appointment_function, appointment, act_kind, local_act to portal_app;

alter table stored_file add constraint ck_stored_file_size check (size > 0 and size <= 26214400);
alter table stored_file add constraint ck_stored_file_hash check (hash ~ '^[0-9a-f]{64}$');
-- compressed already, all of them: trying again only costs
alter table stored_file_chunk alter column bytes set storage external;

alter table appointment add constraint ck_appointment_period check (ends_on is null or starts_on <= ends_on);
alter table appointment add constraint ck_appointment_who check ((person_id is null) <> (body_id is null));
alter table local_act add constraint ck_local_act_period check (ends_on is null or starts_on <= ends_on);
alter table local_act add constraint ck_local_act_link check (link ~* '^https?://');

-- equality of uuid inside a gist index
create extension if not exists btree_gist;

alter table appointment add constraint ex_appointment_one_at_a_time exclude using gist
    (district_id with =, organisation_id with =, function_id with =, daterange(starts_on, ends_on, '[]') with &&)
    where (not is_shared);
alter table appointment add constraint ex_appointment_once exclude using gist
    (district_id with =, organisation_id with =, function_id with =, person_id with =, daterange(starts_on, ends_on, '[]') with &&)
    where (is_shared);
