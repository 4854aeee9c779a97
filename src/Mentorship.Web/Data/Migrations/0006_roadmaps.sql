-- Roadmaps in revisions, orders that put them in force, obligations with their events and evidence.

create table office_order (
    district_id uuid not null,
    id uuid not null,
    issuer_id uuid not null,
    kind text not null,
    number varchar(60) not null,
    issued_on date not null,
    year integer not null,
    title varchar(600) not null,
    control varchar(300),
    controller_id uuid,
    constraint pk_office_order primary key (district_id, id),
    constraint ck_office_order_kind check (kind in ('approveRoadmap', 'changeRoadmap', 'free')),
    constraint fk_office_order_controller_id foreign key (district_id, controller_id) references person (district_id, id),
    constraint fk_office_order_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_office_order_issuer_id foreign key (district_id, issuer_id) references organisation (district_id, id) on delete restrict
);

create table roadmap (
    district_id uuid not null,
    id uuid not null,
    level text not null,
    owner_id uuid,
    direction text not null,
    year_kind text not null,
    state text not null,
    title varchar(600) collate russian not null,
    starts_on date not null,
    ends_on date not null,
    fulfils_id uuid,
    copied_from_id uuid,
    closed_on date,
    constraint pk_roadmap primary key (district_id, id),
    constraint ck_roadmap_direction check (direction in ('teachers', 'students', 'both')),
    constraint ck_roadmap_level check (level in ('municipal', 'institution')),
    constraint ck_roadmap_state check (state in ('draft', 'approved', 'closed', 'template')),
    constraint ck_roadmap_year_kind check (year_kind in ('school', 'calendar')),
    constraint fk_roadmap_copied_from_id foreign key (district_id, copied_from_id) references roadmap (district_id, id),
    constraint fk_roadmap_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_roadmap_owner_id foreign key (district_id, owner_id) references organisation (district_id, id) on delete restrict
);

create table revision (
    district_id uuid not null,
    id uuid not null,
    roadmap_id uuid not null,
    number integer not null,
    state text not null,
    title varchar(600) not null,
    starts_on date not null,
    ends_on date not null,
    order_id uuid,
    in_force_from date,
    approved_at timestamptz,
    constraint pk_revision primary key (district_id, id),
    constraint ck_revision_state check (state in ('draft', 'approved')),
    constraint fk_revision_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_revision_order_id foreign key (district_id, order_id) references office_order (district_id, id),
    constraint fk_revision_roadmap_id foreign key (district_id, roadmap_id) references roadmap (district_id, id) on delete cascade
);

create table stage (
    district_id uuid not null,
    id uuid not null,
    revision_id uuid not null,
    number varchar(40),
    title varchar(600) not null,
    place integer not null,
    constraint pk_stage primary key (district_id, id),
    constraint fk_stage_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_stage_revision_id foreign key (district_id, revision_id) references revision (district_id, id) on delete cascade
);

create table section (
    district_id uuid not null,
    id uuid not null,
    revision_id uuid not null,
    stage_id uuid,
    number varchar(40),
    title varchar(600) not null,
    place integer not null,
    constraint pk_section primary key (district_id, id),
    constraint fk_section_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_section_revision_id foreign key (district_id, revision_id) references revision (district_id, id) on delete cascade,
    constraint fk_section_stage_id foreign key (district_id, stage_id) references stage (district_id, id)
);

create table activity (
    district_id uuid not null,
    id uuid not null,
    revision_id uuid not null,
    section_id uuid not null,
    origin_id uuid not null,
    place integer not null,
    number varchar(40),
    title varchar(1500) not null,
    details varchar(6000),
    result varchar(1500),
    result_kind text not null,
    deadline_text varchar(600),
    responsible varchar(1500),
    deadline_phrase varchar(600),
    deadline_read_by uuid,
    deadline_read_at timestamptz,
    deadline_kind text not null,
    understood_as text not null,
    deadline_place varchar(300),
    deadline_needs_review boolean not null,
    warnings varchar(100) not null,
    schedule jsonb not null,
    is_confirmed boolean not null,
    act_kind_id uuid,
    function_id uuid,
    constraint pk_activity primary key (district_id, id),
    constraint ck_activity_deadline_kind check (deadline_kind in ('unknown', 'once', 'several', 'recurring', 'continuous', 'onRequest', 'bySchedule', 'relative', 'perParty')),
    constraint ck_activity_result_kind check (result_kind in ('other', 'order', 'localAct', 'report', 'database', 'event', 'publication', 'letter', 'agreement')),
    constraint fk_activity_act_kind_id foreign key (district_id, act_kind_id) references act_kind (district_id, id),
    constraint fk_activity_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_activity_function_id foreign key (district_id, function_id) references appointment_function (district_id, id),
    constraint fk_activity_origin_id foreign key (district_id, origin_id) references activity (district_id, id)
);

create table party (
    district_id uuid not null,
    id uuid not null,
    activity_id uuid not null,
    place integer not null,
    text varchar(600) not null,
    kind text not null,
    organisation_id uuid,
    person_id uuid,
    kinds varchar(200) not null,
    function_id uuid,
    post varchar(200),
    is_lead boolean not null,
    by_agreement boolean not null,
    understood_as varchar(600) not null,
    read_by uuid,
    constraint pk_party primary key (district_id, id),
    constraint ck_party_kind check (kind in ('unknown', 'body', 'group', 'person')),
    constraint fk_party_activity_id foreign key (district_id, activity_id) references activity (district_id, id) on delete cascade,
    constraint fk_party_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_party_function_id foreign key (district_id, function_id) references appointment_function (district_id, id),
    constraint fk_party_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id),
    constraint fk_party_person_id foreign key (district_id, person_id) references person (district_id, id)
);

create table obligation (
    district_id uuid not null,
    id uuid not null,
    roadmap_id uuid not null,
    activity_id uuid not null,
    organisation_id uuid,
    person_id uuid,
    function_id uuid,
    post varchar(200),
    number varchar(40),
    title varchar(1500) not null,
    place integer not null,
    label varchar(200) not null,
    starts_on date,
    due_on date not null,
    first_due_on date not null,
    state text not null,
    is_recommended boolean not null,
    is_continuous boolean not null,
    submitted_on date,
    done_on date,
    asked_until date,
    asked_because varchar(4000),
    since date not null,
    gone_on date,
    gone_because varchar(300),
    constraint pk_obligation primary key (district_id, id),
    constraint ck_obligation_state check (state in ('notStarted', 'inProgress', 'submitted', 'returned', 'accepted', 'waived')),
    constraint fk_obligation_activity_id foreign key (district_id, activity_id) references activity (district_id, id) on delete restrict,
    constraint fk_obligation_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_obligation_function_id foreign key (district_id, function_id) references appointment_function (district_id, id) on delete restrict,
    constraint fk_obligation_organisation_id foreign key (district_id, organisation_id) references organisation (district_id, id) on delete restrict,
    constraint fk_obligation_person_id foreign key (district_id, person_id) references person (district_id, id) on delete restrict,
    constraint fk_obligation_roadmap_id foreign key (district_id, roadmap_id) references roadmap (district_id, id) on delete restrict
);

create table obligation_event (
    district_id uuid not null,
    id uuid not null,
    obligation_id uuid not null,
    kind text not null,
    user_id uuid,
    at timestamptz not null,
    on_day date not null,
    comment varchar(4000),
    state text not null,
    due_on date not null,
    done_on date,
    asked_until date,
    until_on date,
    constraint pk_obligation_event primary key (district_id, id),
    constraint ck_obligation_event_kind check (kind in ('given', 'started', 'noted', 'submitted', 'recalled', 'accepted', 'returned', 'waived', 'restored', 'extensionAsked', 'extensionGranted', 'extensionRefused', 'moved', 'left', 'cameBack')),
    constraint ck_obligation_event_state check (state in ('notStarted', 'inProgress', 'submitted', 'returned', 'accepted', 'waived')),
    constraint fk_obligation_event_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_obligation_event_obligation_id foreign key (district_id, obligation_id) references obligation (district_id, id) on delete cascade
);

create table evidence (
    district_id uuid not null,
    id uuid not null,
    obligation_id uuid not null,
    event_id uuid not null,
    file_id uuid,
    link varchar(500),
    act_id uuid,
    appointment_id uuid,
    order_id uuid,
    roadmap_id uuid,
    title varchar(300),
    constraint pk_evidence primary key (district_id, id),
    constraint fk_evidence_act_id foreign key (district_id, act_id) references local_act (district_id, id),
    constraint fk_evidence_appointment_id foreign key (district_id, appointment_id) references appointment (district_id, id),
    constraint fk_evidence_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_evidence_event_id foreign key (district_id, event_id) references obligation_event (district_id, id) on delete cascade,
    constraint fk_evidence_file_id foreign key (district_id, file_id) references stored_file (district_id, id),
    constraint fk_evidence_obligation_id foreign key (district_id, obligation_id) references obligation (district_id, id) on delete cascade,
    constraint fk_evidence_order_id foreign key (district_id, order_id) references office_order (district_id, id),
    constraint fk_evidence_roadmap_id foreign key (district_id, roadmap_id) references roadmap (district_id, id)
);

create table entered_date (
    district_id uuid not null,
    id uuid not null,
    roadmap_id uuid not null,
    activity_id uuid not null,
    starts_on date,
    due_on date not null,
    label varchar(200),
    entered_by uuid not null,
    constraint pk_entered_date primary key (district_id, id),
    constraint fk_entered_date_activity_id foreign key (district_id, activity_id) references activity (district_id, id) on delete restrict,
    constraint fk_entered_date_district_id foreign key (district_id) references district (id) on delete restrict,
    constraint fk_entered_date_roadmap_id foreign key (district_id, roadmap_id) references roadmap (district_id, id) on delete cascade
);
create index ix_activity_act_kind_id on activity (district_id, act_kind_id);
create index ix_activity_function_id on activity (district_id, function_id);
create index ix_activity_origin_id on activity (district_id, origin_id);
create index ix_activity_revision_id on activity (district_id, revision_id);
create index ix_activity_section_id on activity (district_id, section_id);
create index ix_entered_date_activity_id on entered_date (district_id, activity_id);
create index ix_entered_date_roadmap_id on entered_date (district_id, roadmap_id);
create index ix_evidence_act_id on evidence (district_id, act_id);
create index ix_evidence_appointment_id on evidence (district_id, appointment_id);
create index ix_evidence_event_id on evidence (district_id, event_id);
create index ix_evidence_file_id on evidence (district_id, file_id);
create index ix_evidence_obligation_id on evidence (district_id, obligation_id);
create index ix_evidence_order_id on evidence (district_id, order_id);
create index ix_evidence_roadmap_id on evidence (district_id, roadmap_id);
create index ix_obligation_activity_id on obligation (district_id, activity_id);
create index ix_obligation_function_id on obligation (district_id, function_id);
create index ix_obligation_organisation_id on obligation (district_id, organisation_id);
create index ix_obligation_person_id on obligation (district_id, person_id);
create index ix_obligation_roadmap_id on obligation (district_id, roadmap_id);
create index ix_obligation_event_obligation_id on obligation_event (district_id, obligation_id);
create index ix_office_order_controller_id on office_order (district_id, controller_id);
create unique index ux_office_order_issuer_id_year_number on office_order (district_id, issuer_id, year, number);
create index ix_party_activity_id on party (district_id, activity_id);
create index ix_party_function_id on party (district_id, function_id);
create index ix_party_organisation_id on party (district_id, organisation_id);
create index ix_party_person_id on party (district_id, person_id);
create index ix_revision_order_id on revision (district_id, order_id);
create unique index ux_revision_roadmap_id_number on revision (district_id, roadmap_id, number);
create index ix_roadmap_copied_from_id on roadmap (district_id, copied_from_id);
create index ix_roadmap_fulfils_id on roadmap (district_id, fulfils_id);
create index ix_roadmap_owner_id on roadmap (district_id, owner_id);
create index ix_section_revision_id on section (district_id, revision_id);
create index ix_section_stage_id on section (district_id, stage_id);
create index ix_stage_revision_id on stage (district_id, revision_id);
alter table activity add constraint fk_activity_revision_id foreign key (district_id, revision_id) references revision (district_id, id) on delete cascade;
alter table activity add constraint fk_activity_section_id foreign key (district_id, section_id) references section (district_id, id) on delete cascade;

alter table roadmap add constraint fk_roadmap_fulfils_id foreign key (district_id, fulfils_id) references activity (district_id, id);

-- what a roadmap's page counts, without going to the rows: they lie scattered among those of other districts
create index ix_obligation_counted on obligation (district_id, roadmap_id, activity_id)
    include (organisation_id, place, starts_on, due_on, state, done_on, asked_until, is_recommended, is_continuous, since, gone_on);
-- the district's list of what is not closed
create index ix_obligation_open on obligation (district_id, due_on) where gone_on is null and state not in ('accepted', 'waived');
-- one duty, however many nodes give it at once
create unique index ux_obligation_once on obligation
    (district_id, activity_id, organisation_id, person_id, function_id, post, first_due_on) nulls not distinct where gone_on is null;
create unique index ux_revision_one_draft on revision (district_id, roadmap_id) where state = 'draft';

alter table roadmap add constraint ck_roadmap_period check (starts_on <= ends_on);
alter table roadmap add constraint ck_roadmap_owner check ((level = 'institution') = (owner_id is not null));
alter table revision add constraint ck_revision_period check (starts_on <= ends_on);
alter table revision add constraint ck_revision_approved check
    ((state = 'approved') = (order_id is not null and in_force_from is not null and approved_at is not null));
alter table obligation add constraint ck_obligation_whose check (organisation_id is not null or person_id is not null);
alter table obligation add constraint ck_obligation_window check (starts_on is null or starts_on <= first_due_on);
alter table obligation add constraint ck_obligation_done check ((state = 'accepted') = (done_on is not null));
alter table evidence add constraint ck_evidence_one check (num_nonnulls(file_id, link, act_id, appointment_id, order_id, roadmap_id) = 1);
alter table evidence add constraint ck_evidence_link check (link ~* '^https?://');

do $$
declare
    owned text;
begin
    foreach owned in array array['office_order', 'roadmap', 'revision', 'stage', 'section', 'activity', 'party',
        'obligation', 'obligation_event', 'evidence', 'entered_date']
    loop
        execute format('alter table %I enable row level security', owned);
        execute format('create policy %I on %I using (district_id = nullif(current_setting(''portal.district'', true), '''')::uuid)',
            'district_' || owned, owned);
    end loop;
end $$;

grant select, insert, update, delete on
    office_order, roadmap, revision, stage, section, activity, party, obligation, entered_date to portal_app;
-- what happened is not written anew
grant select, insert on obligation_event, evidence to portal_app;

-- What an order approved is not changed by the application: words stay, only how they are understood is corrected.
create function roadmap_text_frozen() returns trigger
language plpgsql as $$
declare
    revision_of uuid := case when tg_op = 'DELETE' then old.revision_id else new.revision_id end;
    district uuid := case when tg_op = 'DELETE' then old.district_id else new.district_id end;
    understood constant text[] := array['deadline_phrase', 'deadline_read_by', 'deadline_read_at', 'deadline_kind',
        'understood_as', 'deadline_place', 'deadline_needs_review', 'warnings', 'schedule', 'is_confirmed',
        'act_kind_id', 'function_id'];
begin
    if current_user = 'portal_app'
        and exists (select from revision r where r.district_id = district and r.id = revision_of and r.state = 'approved')
        and not (tg_op = 'UPDATE' and to_jsonb(new) - understood = to_jsonb(old) - understood)
    then
        raise exception 'the text is approved' using errcode = 'check_violation',
            constraint = 'ck_roadmap_text_frozen', table = tg_table_name;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger roadmap_text_frozen before insert or update or delete on stage for each row execute function roadmap_text_frozen();
create trigger roadmap_text_frozen before insert or update or delete on section for each row execute function roadmap_text_frozen();
create trigger roadmap_text_frozen before insert or update or delete on activity for each row execute function roadmap_text_frozen();

create function revision_frozen() returns trigger
language plpgsql as $$
begin
    if current_user = 'portal_app' and old.state = 'approved' then
        raise exception 'the revision is approved' using errcode = 'check_violation',
            constraint = 'ck_roadmap_text_frozen', table = 'revision';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger revision_frozen before update or delete on revision for each row execute function revision_frozen();
