-- Analytical notes of sealed quarters and their recommendations; accepted ones are a plan that the sealed note puts in force.

create table note (
    district_id uuid not null,
    id uuid not null,
    period_id uuid not null,
    seal_id uuid not null,
    written_on date not null,
    state text not null,
    content jsonb not null,
    place varchar(200),
    signer_post varchar(200),
    signer_name varchar(200),
    executor_name varchar(200),
    executor_phone varchar(200),
    frozen jsonb,
    sealed_on date,
    sealed_at timestamp with time zone,
    sealed_by uuid,
    constraint pk_note primary key (district_id, id),
    constraint ck_note_state check (state in ('draft', 'sealed')),
    constraint ck_note_sealed check (num_nonnulls(frozen, sealed_on, sealed_at) = case state when 'sealed' then 3 else 0 end),
    constraint fk_note_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_note_period_id foreign key (district_id, period_id) references monitoring_period (district_id, id),
    constraint fk_note_seal_id foreign key (district_id, seal_id) references seal (district_id, id)
);

create table recommendation (
    district_id uuid not null,
    id uuid not null,
    note_id uuid not null,
    place integer not null,
    whom varchar(2000) not null,
    what varchar(1000) not null,
    deadline varchar(200),
    state text not null,
    because varchar(300),
    activity_id uuid,
    constraint pk_recommendation primary key (district_id, id),
    constraint ck_recommendation_state check (state in ('proposed', 'accepted', 'declined')),
    constraint fk_recommendation_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_recommendation_note_id foreign key (district_id, note_id) references note (district_id, id) on delete cascade
);

create index ix_note_period_id on note (district_id, period_id);
create index ix_note_seal_id on note (district_id, seal_id);
create index ix_recommendation_note_id on recommendation (district_id, note_id);

-- the owner too: what is sealed stays
create function note_kept() returns trigger
language plpgsql as $$
begin
    if old.state = 'sealed' then
        raise exception 'note % is sealed', old.id using errcode = 'check_violation',
            constraint = 'ck_note_kept', table = 'note';
    end if;
    return coalesce(new, old);
end $$;

create trigger note_kept before update or delete on note for each row execute function note_kept();

create function recommendation_kept() returns trigger
language plpgsql as $$
begin
    if exists (select from note where district_id = old.district_id and id = old.note_id and state = 'sealed') then
        raise exception 'note % is sealed', old.note_id using errcode = 'check_violation',
            constraint = 'ck_recommendation_kept', table = 'recommendation';
    end if;
    return coalesce(new, old);
end $$;

create trigger recommendation_kept before update or delete on recommendation for each row execute function recommendation_kept();

alter table roadmap drop constraint ck_roadmap_level;
alter table roadmap add constraint ck_roadmap_level check (level in ('municipal', 'institution', 'order', 'note'));

alter table revision
    add column note_id uuid,
    add constraint fk_revision_note_id foreign key (district_id, note_id) references note (district_id, id),
    drop constraint ck_revision_approved,
    add constraint ck_revision_approved check ((state = 'approved') =
        (num_nonnulls(order_id, note_id) = 1 and in_force_from is not null and approved_at is not null));
create index ix_revision_note_id on revision (district_id, note_id);

do $$
declare owned text;
begin
    foreach owned in array array['note', 'recommendation']
    loop
        execute format('alter table %I enable row level security', owned);
        execute format('create policy district_%1$s on %1$I using '
            '(district_id = nullif(current_setting(''portal.district'', true), '''')::uuid)', owned);
    end loop;
end $$;
grant select, insert, update, delete on note, recommendation to portal_app;
