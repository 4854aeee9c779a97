-- Indicators of a district, their targets by year, and values that are entered by hand.

create table indicator (
    district_id uuid not null,
    id uuid not null,
    code varchar(40) not null,
    name varchar(300) collate russian not null,
    short_name varchar(80) collate russian not null,
    kind text not null,
    computation text,
    measure text not null,
    unit varchar(40),
    aim text not null,
    span text not null,
    since date,
    path text not null,
    digits integer not null,
    holding text,
    act_kind_id uuid,
    roadmap_kind_id uuid,
    mentoring_kind_id uuid,
    about varchar(1000),
    expected_from varchar(200) not null,
    is_retired boolean not null,
    place integer not null,
    constraint pk_indicator primary key (district_id, id),
    constraint ck_indicator_aim check (aim in ('higher', 'lower')),
    constraint ck_indicator_computation check (computation in ('mentees', 'mentors', 'youngTeachers', 'enterprises', 'teacherModel', 'leaders', 'covered', 'partners')),
    constraint ck_indicator_holding check (holding in ('localAct', 'roadmap', 'programme', 'assignOrder')),
    constraint ck_indicator_kind check (kind in ('computed', 'counted', 'survey', 'entered')),
    constraint ck_indicator_measure check (measure in ('share', 'number')),
    constraint ck_indicator_path check (path in ('linear', 'steps', 'own')),
    constraint ck_indicator_span check (span in ('inForce', 'sinceStart')),
    constraint ck_indicator_computed check ((kind = 'computed') = (computation is not null)),
    constraint ck_indicator_counted check ((kind = 'counted') = (holding is not null)),
    constraint ck_indicator_code check (code ~ '^[a-z][a-z0-9-]*$'),
    constraint ck_indicator_digits check (digits between 0 and 2),
    constraint fk_indicator_act_kind_id foreign key (district_id, act_kind_id) references act_kind (district_id, id),
    constraint fk_indicator_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_indicator_mentoring_kind_id foreign key (district_id, mentoring_kind_id) references mentoring_kind (district_id, id),
    constraint fk_indicator_roadmap_kind_id foreign key (district_id, roadmap_kind_id) references act_kind (district_id, id)
);

create table indicator_target (
    district_id uuid not null,
    id uuid not null,
    indicator_id uuid not null,
    year integer not null,
    quarter integer not null,
    organisation_kind text,
    organisation_id uuid,
    value numeric(10,2) not null,
    constraint pk_indicator_target primary key (district_id, id),
    constraint ck_indicator_target_organisation_kind check (organisation_kind in ('department', 'methodCentre', 'school', 'kindergarten', 'supplementary', 'college', 'university', 'culture', 'sport', 'enterprise', 'nonprofit')),
    constraint ck_indicator_target_quarter check (quarter between 1 and 4),
    constraint ck_indicator_target_of_one check (organisation_kind is null or organisation_id is null),
    constraint ck_indicator_target_value check (value >= 0),
    constraint fk_indicator_target_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_indicator_target_indicator_id foreign key (district_id, indicator_id) references indicator (district_id, id) on delete cascade,
    constraint fk_indicator_target_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id)
);

create table indicator_value (
    district_id uuid not null,
    id uuid not null,
    indicator_id uuid not null,
    organisation_id uuid,
    as_of date not null,
    amount numeric(12,2) not null,
    whole integer,
    source varchar(200) not null,
    constraint pk_indicator_value primary key (district_id, id),
    constraint ck_indicator_value_amount check (amount >= 0),
    constraint ck_indicator_value_whole check (whole is null or (whole > 0 and amount <= whole)),
    constraint fk_indicator_value_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_indicator_value_indicator_id foreign key (district_id, indicator_id) references indicator (district_id, id) on delete cascade,
    constraint fk_indicator_value_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id)
);

create index ix_indicator_act_kind_id on indicator (district_id, act_kind_id);
create index ix_indicator_mentoring_kind_id on indicator (district_id, mentoring_kind_id);
create index ix_indicator_roadmap_kind_id on indicator (district_id, roadmap_kind_id);
create unique index ux_indicator_code on indicator (district_id, code);
create index ix_indicator_target_organisation_id on indicator_target (district_id, organisation_id);
create unique index ux_indicator_target_indicator_id_year_quarter_organisation_kind_organisation_id on indicator_target (district_id, indicator_id, year, quarter, organisation_kind, organisation_id) nulls not distinct;
create index ix_indicator_value_organisation_id on indicator_value (district_id, organisation_id);
create unique index ux_indicator_value_indicator_id_organisation_id_as_of on indicator_value (district_id, indicator_id, organisation_id, as_of) nulls not distinct;

do $$
declare owned text;
begin
    foreach owned in array array['indicator', 'indicator_target', 'indicator_value']
    loop
        execute format('alter table %I enable row level security', owned);
        execute format('create policy district_%1$s on %1$I using '
            '(district_id = nullif(current_setting(''portal.district'', true), '''')::uuid)', owned);
    end loop;
end $$;
grant select, insert, update, delete on indicator, indicator_target, indicator_value to portal_app;
